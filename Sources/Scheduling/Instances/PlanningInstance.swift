/// A planning problem in numbers: slots, cells and indices.
///
/// This is the document `ateliers-instance/1`. Days are counted from the first of the window, 0…; a **slot** is
/// `day × 2 + period`, where period 0 is the morning; a **cell** is a half-day of the week,
/// `day mod 7 × 2 + period`. Venues, kits, trainers, communes and bodies are known by their place in their
/// list. Times of the day and travel are in minutes.
public struct PlanningInstance: Codable, Sendable, Equatable {
    /// What the document calls itself.
    public static let format = "ateliers-instance/1"
    /// Mornings and afternoons.
    public static let periods = 2

    /// `ateliers-instance/1`.
    public var format = PlanningInstance.format
    /// What plans call it.
    public var name: String
    /// When workshops can be held.
    public var window: Window
    /// Morning and afternoon.
    public var periods: [Period]
    /// The shape and the rhythm of sessions.
    public var rules: Rules
    /// What each term of the objective weighs.
    public var weights: Weights
    /// Days on which nothing is ever held, such as weekends and public holidays.
    public var closedDays: [Int]
    /// Days of school holidays, by zone.
    public var zones: [String: [Int]]
    /// All venues of all bodies.
    public var venues: [Venue]
    /// All sets of equipment.
    public var kits: [Kit]
    /// `[venue, venue, minutes]`; a pair that is absent allows no move within a day.
    public var travel: [[Int]]
    /// Everybody who leads workshops.
    public var trainers: [Trainer]
    /// Where participants live.
    public var communes: [Commune]
    /// The councils.
    public var bodies: [Body]
    /// Who would like a seat.
    public var participants: [Participant]

    enum CodingKeys: String, CodingKey {
        case format, name, window, periods, rules, weights, zones, venues, kits, travel, trainers, communes, bodies
        case participants
        case closedDays = "closed_days"
    }

    /// The days in which workshops can be held.
    public struct Window: Codable, Sendable, Equatable {
        /// The first day, `2021-03-01`; day 0 and a Monday.
        public var start: String
        /// How many days it has.
        public var days: Int
    }

    /// A half-day, in minutes from midnight.
    public struct Period: Codable, Sendable, Equatable {
        /// When it begins.
        public var start: Int
        /// When it ends.
        public var end: Int
    }

    /// The shape and the rhythm of sessions.
    public struct Rules: Codable, Sendable, Equatable {
        /// Workshops of a session.
        public var workshops: Int
        /// Seats of a session.
        public var capacity: Int
        /// Days between consecutive workshops, at least; 1 or more.
        public var minGap: Int
        /// Days between consecutive workshops, at most.
        public var maxGap: Int
        /// Days between consecutive workshops, at best.
        public var idealGap: Int
        /// Days wished for between the starts of consecutive sessions of a body.
        public var spreadDays: Int
        /// Minutes beside the journey when a trainer changes venue within a day.
        public var trainerTurnaround: Int
        /// Minutes beside the journey when a kit changes venue within a day.
        public var kitHandling: Int
        /// Whether gaps must be whole weeks and the half-day stay the same; not when absent.
        public var regular: Bool?

        enum CodingKeys: String, CodingKey {
            case workshops, capacity, regular
            case minGap = "min_gap"
            case maxGap = "max_gap"
            case idealGap = "ideal_gap"
            case spreadDays = "spread_days"
            case trainerTurnaround = "trainer_turnaround"
            case kitHandling = "kit_handling"
        }
    }

    /// What each term of the objective weighs.
    public struct Weights: Codable, Sendable, Equatable {
        /// For each person who could have a seat and finds none.
        public var fill: Int
        /// For each day away from the ideal gap.
        public var gap: Int
        /// For each change of half-day within a session.
        public var pattern: Int
        /// For each workshop in school holidays.
        public var discouraged: Int
        /// For each trainer of a session beyond the first.
        public var continuity: Int
        /// For each session too many or too few at a venue.
        public var balance: Int
        /// For each day missing between starts.
        public var spread: Int
        /// For each two sessions that start on one weekday.
        public var sameWeekday: Int
        /// For each two sessions that start in one half of the day.
        public var samePeriod: Int
        /// For each minute there and each minute back.
        public var travel: Int

        enum CodingKeys: String, CodingKey {
            case fill, gap, pattern, discouraged, continuity, balance, spread, travel
            case sameWeekday = "same_weekday"
            case samePeriod = "same_period"
        }
    }

    /// A place of one body.
    public struct Venue: Codable, Sendable, Equatable {
        /// The body that it belongs to.
        public var body: Int
        /// The kit that is used there.
        public var kit: Int
        /// Slots when it cannot be used.
        public var busy: [Int]
    }

    /// A set of equipment, used by one workshop at a time.
    public struct Kit: Codable, Sendable, Equatable {
        /// Its place in the list.
        public var id: Int
    }

    /// A person who leads workshops.
    public struct Trainer: Codable, Sendable, Equatable {
        /// The workshops, 1…, that the trainer can lead.
        public var orders: [Int]
        /// Workshops in a week, at most.
        public var maxPerWeek: Int
        /// Slots when the trainer cannot come.
        public var unavailable: [Int]
        /// Minutes from home to each venue served, by venue.
        public var travel: [String: Int]

        enum CodingKeys: String, CodingKey {
            case orders, unavailable, travel
            case maxPerWeek = "max_per_week"
        }
    }

    /// Where participants live.
    public struct Commune: Codable, Sendable, Equatable {
        /// `[venue, minutes]`; a venue that is absent is out of reach.
        public var travel: [[Int]]
    }

    /// A council: its venues and how many sessions it holds.
    public struct Body: Codable, Sendable, Equatable {
        /// Its zone of school holidays.
        public var zone: String
        /// Where its sessions can be held.
        public var venues: [Int]
        /// How many sessions it holds.
        public var sessions: Int
        /// How many sessions are wished for, venue by venue.
        public var quota: [Int]
    }

    /// A person to be seated in a session of one body.
    public struct Participant: Codable, Sendable, Equatable {
        /// The body that it belongs to.
        public var body: Int
        /// Where the person lives.
        public var commune: Int
        /// Cells when the person can come, as bits.
        public var mask: Int
        /// Cells that the person prefers, as bits.
        public var pref: Int
        /// Minutes that the person can travel.
        public var maxTravel: Int
        /// The order of registration over all bodies; the first registered has the least.
        public var rank: Int
        /// People with the same number come together; nil for who comes alone.
        public var group: Int?

        enum CodingKeys: String, CodingKey {
            case body, commune, mask, pref, rank, group
            case maxTravel = "max_travel"
        }
    }
}

import Workshops

/// What a search knows before anything is placed: who could lead what, where and when.
///
/// Venues and trainers are taken in the order of their identifiers, so that the order in which a
/// programme lists them changes no plan.
struct SearchGround: Sendable {
    let request: PlanningRequest
    let book: RuleBook
    /// Those of the rules that look at the whole plan.
    let planBook: RuleBook
    let venues: [Venue]
    let trainers: [Trainer]
    /// The half-days on which some workshop could be held, in order.
    let halfDays: [DatedHalfDay]
    /// By venue, by workshop, then by ``cell(_:_:)``: what it costs alone, or ``never``.
    let prices: [[[Int]]]
    /// By half-day: those on which the next workshop of a session may be, and what that step costs.
    let followers: [[Follower]]

    struct Follower: Sendable {
        let halfDay: Int
        let cost: Int
    }

    /// Where and on which half-day of the week a session begins.
    struct Start: Sendable {
        let venue: Int
        let weekly: WeeklyHalfDay
    }

    /// The cost of what may not be; sums of a few of them do not overflow.
    static let never = Int.max / 16

    init(_ request: PlanningRequest, book: RuleBook) {
        self.request = request
        self.book = book
        planBook = book.only(.plan)
        venues = request.programme.venues.sorted { $0.identifier < $1.identifier }
        trainers = request.programme.trainers.sorted { $0.identifier < $1.identifier }
        var halfDays: [DatedHalfDay] = []
        var prices = venues.map { _ in (0..<request.workshops).map { _ in [Int]() } }
        let alone = book.only(.workshop)
        for when in request.halfDays(withinWindow: book.bindsToWindow) {
            let found = Self.prices(on: when, at: venues, by: trainers, for: request, book: alone)
            guard found.joined().joined().contains(where: { $0 < Self.never }) else { continue }
            halfDays.append(when)
            for venue in venues.indices {
                for order in 0..<request.workshops { prices[venue][order] += found[venue][order] }
            }
        }
        self.halfDays = halfDays
        self.prices = prices
        followers = Self.followers(of: halfDays, for: request, book: book.only(.session))
    }

    /// Every venue with every half-day of the week on which something could be held.
    var starts: [Start] {
        let weekly = Set(halfDays.map(\.weekly)).sorted()
        return venues.indices.flatMap { venue in weekly.map { Start(venue: venue, weekly: $0) } }
    }

    /// Where in ``prices`` a half-day and a trainer are.
    func cell(_ halfDay: Int, _ trainer: Int) -> Int { halfDay * trainers.count + trainer }

    /// The workshop as people know it; `order` counts from 0 here.
    func placement(venue: Int, order: Int, halfDay: Int, trainer: Int) -> Placement {
        Placement(venues[venue].identifier, order + 1, halfDays[halfDay], trainers[trainer].identifier)
    }

    /// By venue, by workshop, by trainer.
    private static func prices(
        on when: DatedHalfDay, at venues: [Venue], by trainers: [Trainer], for request: PlanningRequest, book: RuleBook
    ) -> [[[Int]]] {
        let nothing = Schedule(of: request)
        let discouraged = DiscouragedPreference.cost(on: when, for: request)
        return venues.map { venue in
            (1...request.workshops).map { order in
                trainers.map { trainer in
                    let placement = Placement(venue.identifier, order, when, trainer.identifier)
                    let price = book.price(of: placement, after: nil, in: nothing)
                    return price.map { $0 + discouraged } ?? never
                }
            }
        }
    }

    private static func followers(
        of halfDays: [DatedHalfDay], for request: PlanningRequest, book: RuleBook
    ) -> [[Follower]] {
        guard let venue = request.programme.venues.first?.identifier,
            let trainer = request.programme.trainers.first?.identifier
        else { return [] }
        // Rules about a session ask neither where nor by whom, so that any venue and trainer stand for all.
        let nothing = Schedule(of: request)
        return halfDays.enumerated().map { index, from in
            let previous = Placement(venue, 1, from, trainer).workshop
            return halfDays.indices.dropFirst(index + 1).compactMap { next in
                let to = halfDays[next]
                let price = book.price(of: Placement(venue, 2, to, trainer), after: previous, in: nothing)
                let gap = GapPreference.cost(from: from, to: to, for: request)
                let pattern = PatternPreference.cost(from: from, to: to, for: request)
                return price.map { Follower(halfDay: next, cost: $0 + gap + pattern) }
            }
        }
    }
}

extension Placement {
    fileprivate init(_ venue: Identifier, _ order: Int, _ when: DatedHalfDay, _ trainer: Identifier) {
        let workshop = PlannedWorkshop(date: when.date, halfDay: when.halfDay, trainer: trainer)
        self.init(venue: venue, order: order, workshop: workshop)
    }
}

extension PlanningRequest {
    /// Workshops of a session.
    fileprivate var workshops: Int { max(1, programme.sessions.workshopsPerSession) }

    /// The half-days of the window; when it may be overrun, also those after it in which a session could end.
    fileprivate func halfDays(withinWindow: Bool) -> [DatedHalfDay] {
        let overrun = withinWindow ? 0 : min(workshops, 12) * min(max(7, programme.rhythm.longestGap), 31)
        let days = programme.window.lowerBound...programme.window.upperBound.advanced(by: overrun)
        return days.flatMap { date in HalfDay.allCases.map { DatedHalfDay(date: date, halfDay: $0) } }
    }
}

package import Workshops

/// All that a plan must respect: the programme, what is closed or taken, what is decided.
package struct PlanningRequest: Sendable {
    package let programme: Programme
    /// What the programme's closure calendars say.
    package let closures: [Closure]
    /// When each venue is taken by somebody else.
    package let busy: [Identifier: [BusyTime]]
    /// Sessions already decided: they stay as they are, and count.
    package let kept: [PlannedSession]
    /// Sessions that had dates and are planned again: as few of their workshops move as can be, before anything else.
    package let previous: [PreviousSession]
    /// Who would take a seat.
    package let people: [Candidate]

    private let venues: [Identifier: Venue]
    private let trainers: [Identifier: Trainer]
    private let journeys: [Set<Identifier>: Int]
    private let busyByDay: [Identifier: [CivilDate: [BusyTime]]]
    private let doubtful: Set<DatedHalfDay>

    package init(
        programme: Programme, closures: [Closure], busy: [Identifier: [BusyTime]], kept: [PlannedSession] = [],
        previous: [PreviousSession] = [], people: [Candidate] = []
    ) {
        self.programme = programme
        self.closures = closures
        self.busy = busy
        self.kept = kept
        self.previous = previous
        self.people = people
        venues = Dictionary(programme.venues.map { ($0.identifier, $0) }) { first, _ in first }
        trainers = Dictionary(programme.trainers.map { ($0.identifier, $0) }) { first, _ in first }
        journeys = Dictionary(programme.journeys.map { (Set($0.venues), $0.minutes) }) { first, _ in first }
        busyByDay = busy.mapValues { Dictionary(grouping: $0, by: \.date) }
        doubtful = Set(Self.doubtful(in: programme))
    }

    /// The half-days of the window that begin or end at an hour that the clocks skip or repeat.
    private static func doubtful(in programme: Programme) -> [DatedHalfDay] {
        programme.window.flatMap { date in
            HalfDay.allCases.map { DatedHalfDay(date: date, halfDay: $0) }.filter { when in
                let span = programme.hours[when.halfDay]
                return [span.start, span.end].contains { time in
                    (try? CivilTime(date, time).instant(in: programme.zone)) == nil
                }
            }
        }
    }

    /// Whether a half-day begins or ends at an hour that the clocks skip or repeat.
    func isDoubtful(_ when: DatedHalfDay) -> Bool { doubtful.contains(when) }

    func venue(_ identifier: Identifier) -> Venue? { venues[identifier] }

    func trainer(_ identifier: Identifier) -> Trainer? { trainers[identifier] }

    /// Sessions that are still to be placed beside the kept ones.
    var missing: Int { max(0, programme.sessions.count - kept.count) }

    /// When somebody else takes the venue during this half-day, the first of them.
    func busyTime(at venue: Identifier, _ date: CivilDate, _ halfDay: HalfDay) -> BusyTime? {
        busyByDay[venue]?[date]?.first { $0.span.overlaps(programme.hours[halfDay]) }
    }

    /// The closure of this effect that covers the half-day, the first of them.
    func closure(_ effect: Closure.Effect, on date: CivilDate, _ halfDay: HalfDay) -> Closure? {
        closures.first { $0.effect == effect && $0.covers(date, halfDay) }
    }

    /// What the programme asks, so strongly, of the workshop; nothing while its session has no number.
    func requests(_ strength: SessionRequest.Strength, concerning placement: Placement) -> [SessionRequest] {
        guard let session = placement.session else { return [] }
        return programme.requests.filter {
            $0.strength == strength && $0.concerns(workshop: placement.order, ofSession: session)
        }
    }

    /// The seven days of the window, counted from its first day, in which a date lies.
    func week(of date: CivilDate) -> ClosedRange<CivilDate> {
        let days = programme.window.lowerBound.distance(to: date)
        let first = date.advanced(by: -((days % 7 + 7) % 7))
        return first...first.advanced(by: 6)
    }

    /// What it takes to be at one venue in the morning and at another in the afternoon.
    func move(between one: Identifier, and other: Identifier, handling: Int) -> SameDayMove {
        let hours = programme.hours
        return SameDayMove(
            journey: journeys[[one, other]], handling: handling,
            pause: hours.afternoon.start.minutes - hours.morning.end.minutes)
    }
}

/// A move from one venue to another between the morning and the afternoon.
package struct SameDayMove: Hashable, Sendable {
    /// Minutes on the road; nil when the programme knows no way.
    package let journey: Int?
    /// Minutes needed beside the journey.
    package let handling: Int
    /// Minutes from the end of the morning to the start of the afternoon.
    package let pause: Int

    package init(journey: Int?, handling: Int, pause: Int) {
        self.journey = journey
        self.handling = handling
        self.pause = pause
    }

    package var isPossible: Bool { journey.map { $0 + handling <= pause } ?? false }
}

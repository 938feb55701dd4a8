package import Workshops

/// Something that narrows the plans of a programme, and that people could change.
package enum PlanningFact: Hashable, Sendable {
    /// The window does not end later.
    case window(ClosedRange<CivilDate>)
    case closedWeekday(Weekday)
    case closure(Closure)
    /// The half-days of the week when a venue is open.
    case opening(venue: Identifier)
    /// What its calendar says that a venue is taken.
    case busy(venue: Identifier)
    /// One kit for several venues.
    case kit(Identifier, venues: [Identifier])
    /// The venues that a trainer does not serve.
    case serves(trainer: Identifier)
    /// The workshops that a trainer cannot lead.
    case teaches(trainer: Identifier)
    /// The half-days of the week when a trainer does not work.
    case off(trainer: Identifier)
    case leave(trainer: Identifier, ClosedRange<CivilDate>)
    case mostPerWeek(trainer: Identifier, Int)
    case shortestGap(Int)
    case longestGap(Int)
    case regularRhythm
    /// A pin or a ban.
    case request(SessionRequest)
    /// The dates of a session that is decided.
    case decided(session: Int)

    /// Its stable name for machines.
    package var code: String {
        switch self {
        case .window: "window"
        case .closedWeekday: "closed-weekday"
        case .closure: "closure"
        case .opening: "opening"
        case .busy: "busy"
        case .kit: "kit"
        case .serves: "serves"
        case .teaches: "teaches"
        case .off: "off"
        case .leave: "leave"
        case .mostPerWeek: "most-per-week"
        case .shortestGap: "shortest-gap"
        case .longestGap: "longest-gap"
        case .regularRhythm: "regular-rhythm"
        case .request(let request): request.strength.rawValue
        case .decided: "decided"
        }
    }

    /// The facts of a request, those that people are least surprised by first.
    static func all(of request: PlanningRequest) -> [PlanningFact] {
        let programme = request.programme
        let closures = Set(request.closures.filter { $0.effect == .never && $0.days.overlaps(programme.window) })
        return closures.sorted { ($0.days.lowerBound, $0.name) < ($1.days.lowerBound, $1.name) }.map { .closure($0) }
            + programme.closedWeekdays.sorted().map { .closedWeekday($0) }
            + [.shortestGap(programme.rhythm.shortestGap)]
            + programme.trainers.flatMap { about($0, programme) }
            + programme.venues.flatMap { about($0, request) }
            + kits(of: programme)
            + [.longestGap(programme.rhythm.longestGap), .window(programme.window)]
            + (programme.rhythm.isRegular ? [.regularRhythm] : [])
            + request.kept.compactMap(\.number).sorted().map { .decided(session: $0) }
            + programme.requests.filter { $0.strength != .wish }.map { .request($0) }
    }

    private static func about(_ trainer: Trainer, _ programme: Programme) -> [PlanningFact] {
        let identifier = trainer.identifier
        let orders = 1...max(1, programme.sessions.workshopsPerSession)
        let servesAll = programme.venues.allSatisfy { trainer.minutes[$0.identifier] != nil }
        let leaves = trainer.leave.filter { $0.overlaps(programme.window) }
        return (trainer.off.isEmpty ? [] : [.off(trainer: identifier)])
            + (servesAll ? [] : [.serves(trainer: identifier)])
            + [.mostPerWeek(trainer: identifier, trainer.mostPerWeek)]
            + (orders.allSatisfy(trainer.teaches.contains) ? [] : [.teaches(trainer: identifier)])
            + leaves.map { .leave(trainer: identifier, $0) }
    }

    private static func about(_ venue: Venue, _ request: PlanningRequest) -> [PlanningFact] {
        let always = WeeklyHalfDay.all.filter { !request.programme.closedWeekdays.contains($0.weekday) }
        let isBusy = request.busy[venue.identifier]?.contains { request.programme.window.contains($0.date) } ?? false
        return (isBusy ? [.busy(venue: venue.identifier)] : [])
            + (venue.opening.isSuperset(of: always) ? [] : [.opening(venue: venue.identifier)])
    }

    private static func kits(of programme: Programme) -> [PlanningFact] {
        Dictionary(grouping: programme.venues, by: \.kit).sorted { $0.key < $1.key }.filter { $0.value.count > 1 }
            .map { .kit($0.key, venues: $0.value.map(\.identifier)) }
    }
}

extension WeeklyHalfDay {
    /// The fourteen of a week.
    static let all = Weekday.allCases.flatMap { day in HalfDay.allCases.map { WeeklyHalfDay(day, $0) } }
}

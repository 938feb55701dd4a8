public import Workshops

@testable import Scheduling

extension Identifier: ExpressibleByStringLiteral {
    /// Reads an identifier; stops the tests when it is none.
    public init(stringLiteral text: String) {
        guard let identifier = Identifier(text) else { preconditionFailure("no identifier: \(text)") }
        self = identifier
    }
}

extension CivilDate: ExpressibleByStringLiteral {
    /// Reads a date; stops the tests when it is none.
    public init(stringLiteral text: String) {
        guard let date = CivilDate(text) else { preconditionFailure("no date: \(text)") }
        self = date
    }
}

extension TimeSpan: ExpressibleByStringLiteral {
    /// Reads a span of the day; stops the tests when it is none.
    public init(stringLiteral text: String) {
        guard let span = TimeSpan(text) else { preconditionFailure("no span: \(text)") }
        self = span
    }
}

extension PlannedWorkshop {
    init(_ date: CivilDate, _ halfDay: HalfDay = .morning, _ trainer: Identifier = "ada") {
        self.init(date: date, halfDay: halfDay, trainer: trainer)
    }
}

extension PlannedSession {
    /// Weekly workshops on one half-day with one trainer.
    static func weekly(
        _ venue: Identifier, from date: CivilDate, _ halfDay: HalfDay = .morning, _ trainer: Identifier = "ada",
        number: Int? = nil
    ) -> PlannedSession {
        let workshops = (0..<5).map { PlannedWorkshop(date.advanced(by: 7 * $0), halfDay, trainer) }
        return PlannedSession(number: number, venue: venue, workshops: workshops)
    }

    /// The session with one workshop, 1…, in the place of another.
    func with(_ order: Int, _ workshop: PlannedWorkshop) -> PlannedSession {
        var workshops = workshops
        workshops[order - 1] = workshop
        return PlannedSession(number: number, venue: venue, workshops: workshops)
    }

    /// The same session as people know it.
    func numbered(_ number: Int?) -> PlannedSession {
        PlannedSession(number: number, venue: venue, workshops: workshops)
    }
}

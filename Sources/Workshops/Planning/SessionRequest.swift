/// What the coordinators ask of a session, or of one of its workshops.
package struct SessionRequest: Hashable, Sendable {
    /// How much the request binds.
    package enum Strength: String, Sendable, CaseIterable {
        /// The condition must hold for every workshop that is meant.
        case pin
        /// It must hold for none of them.
        case ban
        /// It costs something for each for which it does not hold.
        case wish
    }

    package var strength: Strength
    /// The session's number, 1…
    package var session: Int
    /// The workshop's number in the session, 1…; nil means all of them.
    package var workshop: Int?
    package var condition: WorkshopCondition

    package init(_ strength: Strength, session: Int, workshop: Int? = nil, _ condition: WorkshopCondition) {
        self.strength = strength
        self.session = session
        self.workshop = workshop
        self.condition = condition
    }

    /// What cannot hold beside it: the ban of what it pins, or the pin of what it bans.
    package var opposite: SessionRequest? {
        switch strength {
        case .pin: SessionRequest(.ban, session: session, workshop: workshop, condition)
        case .ban: SessionRequest(.pin, session: session, workshop: workshop, condition)
        case .wish: nil
        }
    }

    /// Whether this workshop of this session is meant.
    package func concerns(workshop: Int, ofSession session: Int) -> Bool {
        self.session == session && (self.workshop ?? workshop) == workshop
    }
}

extension SessionRequest: CustomStringConvertible {
    /// As programme files write it, `2.1: 2021-03-18 morning`; the strength apart.
    package var description: String { "\(session)\(workshop.map { ".\($0)" } ?? ""): \(condition)" }
}

/// When, where or by whom a workshop is held; what is nil does not matter.
package struct WorkshopCondition: Hashable, Sendable {
    package var dates: ClosedRange<CivilDate>?
    package var weekday: Weekday?
    package var halfDay: HalfDay?
    package var venue: Identifier?
    package var trainer: Identifier?

    package init(
        dates: ClosedRange<CivilDate>? = nil, weekday: Weekday? = nil, halfDay: HalfDay? = nil,
        venue: Identifier? = nil, trainer: Identifier? = nil
    ) {
        self.dates = dates
        self.weekday = weekday
        self.halfDay = halfDay
        self.venue = venue
        self.trainer = trainer
    }

    /// Whether all that matters is so.
    package func holds(
        on date: CivilDate, _ halfDay: HalfDay, at venue: Identifier, with trainer: Identifier
    ) -> Bool {
        (dates?.contains(date) ?? true) && (weekday ?? date.weekday) == date.weekday
            && (self.halfDay ?? halfDay) == halfDay && (self.venue ?? venue) == venue
            && (self.trainer ?? trainer) == trainer
    }
}

extension WorkshopCondition: CustomStringConvertible {
    /// As programme files write it: `2021-04-12 to 2021-04-18 thursday morning crolles formateur-a`.
    package var description: String {
        let days = dates.map {
            $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
        }
        let words = [days, weekday.map { "\($0)" }, halfDay.map { "\($0)" }, venue?.description, trainer?.description]
        return words.compactMap(\.self).joined(separator: " ")
    }
}

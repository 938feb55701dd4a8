/// A person who leads workshops.
package struct Trainer: Sendable, Equatable {
    package var identifier: Identifier
    package var name: String
    /// True while no real person is named yet.
    package var isPlaceholder: Bool
    /// Where invitations are sent; nil for none.
    package var email: EmailAddress?
    /// The workshops, 1…, that this trainer can lead.
    package var teaches: Set<Int>
    package var mostPerWeek: Int
    /// Minutes from home to each venue served, by venue.
    package var minutes: [Identifier: Int]
    /// Half-days of every week when the trainer does not work.
    package var off: Set<WeeklyHalfDay>
    package var leave: [ClosedRange<CivilDate>]

    package init(
        identifier: Identifier, name: String, isPlaceholder: Bool, teaches: Set<Int>, mostPerWeek: Int,
        minutes: [Identifier: Int], off: Set<WeeklyHalfDay>, leave: [ClosedRange<CivilDate>],
        email: EmailAddress? = nil
    ) {
        self.identifier = identifier
        self.name = name
        self.isPlaceholder = isPlaceholder
        self.teaches = teaches
        self.mostPerWeek = mostPerWeek
        self.minutes = minutes
        self.off = off
        self.leave = leave
        self.email = email
    }
}

/// A set of equipment that one workshop at a time can use.
package struct Kit: Sendable, Equatable {
    package var identifier: Identifier
    package var name: String
    /// True while no real equipment is named yet.
    package var isPlaceholder: Bool

    package init(identifier: Identifier, name: String, isPlaceholder: Bool) {
        self.identifier = identifier
        self.name = name
        self.isPlaceholder = isPlaceholder
    }
}

/// How long it takes from one venue to another, either way.
package struct Journey: Sendable, Equatable {
    package var venues: [Identifier]
    package var minutes: Int

    package init(between one: Identifier, and other: Identifier, minutes: Int) {
        venues = [one, other]
        self.minutes = minutes
    }
}

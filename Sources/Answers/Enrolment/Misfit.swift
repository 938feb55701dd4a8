package import Workshops

/// Somebody whose session does not suit them, or does no longer.
package struct Misfit: Sendable, Equatable {
    package let person: PersonOverview
    /// The number of the session in which they have a seat, or are offered one.
    package let session: Int
    /// What does not suit: the way, or the half-days.
    package let obstacles: [EnrolmentObstacle]

    package init(person: PersonOverview, session: Int, obstacles: [EnrolmentObstacle]) {
        self.person = person
        self.session = session
        self.obstacles = obstacles
    }
}

extension Misfit {
    /// To seat them elsewhere, or to correct what is known of them.
    package var remedies: [Remedy] {
        let number = person.participant.number
        return [.move(number)] + obstacles.flatMap { $0.remedies(for: number) }
    }
}

package import Foundation
package import Workshops

/// Where somebody could sit.
package struct SeatProposal: Sendable, Equatable {
    /// Who asks, and those who come with them.
    package let people: [PersonOverview]
    /// The sessions that suit everybody, the nearest first, full ones too.
    package let sessions: [Choice]
    /// What keeps them from the other sessions, by number.
    package let obstacles: [Int: [EnrolmentRefusal.PersonObstacles]]

    /// What they did not take when it was offered, and is free still.
    package var untaken: [UntakenOffer] = []
    /// The zone in which instants are told.
    package var zone: TimeZone = .gmt

    package init(people: [PersonOverview], sessions: [Choice], obstacles: [Int: [EnrolmentRefusal.PersonObstacles]]) {
        self.people = people
        self.sessions = sessions
        self.obstacles = obstacles
    }

    package struct Choice: Sendable, Equatable {
        package let session: Session
        /// Minutes of the one who asks; nil when nobody knows the way.
        package let minutes: Int?
        package let freeSeats: Int
        /// The first workshop they could attend.
        package let firstWorkshop: Int
        /// How many wait for it already.
        package let waiting: Int

        package init(session: Session, minutes: Int?, freeSeats: Int, firstWorkshop: Int, waiting: Int) {
            self.session = session
            self.minutes = minutes
            self.freeSeats = freeSeats
            self.firstWorkshop = firstWorkshop
            self.waiting = waiting
        }
    }

    /// The nearest session in which there is room for all.
    package var best: Choice? { sessions.first { $0.freeSeats >= people.count } }
}

extension SeatProposal {
    /// How to take up the nearest session with room, or to wait for one.
    package var remedies: [Remedy] {
        let numbers = people.map(\.participant.number)
        guard !sessions.isEmpty else { return [] }
        return [best.map { .enrol(numbers, session: $0.session.number) } ?? .enrolNearest(numbers)]
    }
}

package import Foundation
package import Workshops

/// Why somebody does not get a seat, keep one, or change it.
package enum EnrolmentRefusal: Sendable, Equatable {
    case unknownPerson(Int)
    case personErased(Int)
    /// Something keeps people from a session, whether or not a seat is free.
    case kept(from: Int, [PersonObstacles])
    /// Something keeps people from every session; by session.
    case noSessionSuits([Int], [Int: [PersonObstacles]])
    /// They sit in a session already, and asked for another.
    case seatedElsewhere(Int, session: Int)
    /// A seat is kept for them; they can accept or refuse it first.
    case seatOffered(Int, session: Int, until: Date)
    case sessionFull(Int, seats: Int)
    case notEnrolled(Int)
    case noOffer(Int)
    case offerLapsed(Int, session: Int, at: Date)

    /// What keeps one person from a session.
    package struct PersonObstacles: Sendable, Equatable {
        package let person: Int
        package let obstacles: [EnrolmentObstacle]

        package init(person: Int, obstacles: [EnrolmentObstacle]) {
            self.person = person
            self.obstacles = obstacles
        }
    }
}

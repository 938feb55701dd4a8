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
    /// The programme has no seats to give above the maximum.
    case overbookingNotAllowed(seats: Int)
    /// Those above the maximum are taken, too.
    case overbookedAlready(Int, seats: Int, overbooking: Int)
    /// The programme has fewer seats than people sit in its sessions.
    case tooManyPeople([Crowd])
    case notEnrolled(Int)
    /// Their session has no workshop ahead: there is no seat to give up any more.
    case sessionDone(Int, session: Int)
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

extension EnrolmentRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .unknownPerson: [.people]
        case .personErased: [.personAdd]
        case .kept(_, let people): people.flatMap(\.remedies).unique
        case .noSessionSuits(_, let sessions): Self.remedies(of: sessions)
        case .seatedElsewhere(let person, _): [.move(person)]
        case .seatOffered(let person, _, _): [.accept(person), .refuse(person)]
        case .sessionFull, .noOffer, .overbookingNotAllowed, .overbookedAlready: [.seats]
        case .tooManyPeople(let crowds): crowds.remedies
        case .sessionDone(let person, _): [.erase(person)]
        case .notEnrolled(let person), .offerLapsed(let person, _, _): [.enrol(person)]
        }
    }

    /// What would help people to sessions, by number.
    package static func remedies(of sessions: [Int: [PersonObstacles]]) -> [Remedy] {
        sessions.sorted { $0.key < $1.key }.flatMap { $0.value.flatMap(\.remedies) }.unique
    }
}

extension EnrolmentRefusal.PersonObstacles {
    package var remedies: [Remedy] { obstacles.flatMap { $0.remedies(for: person) } }
}

extension EnrolmentObstacle {
    package func remedies(for person: Int) -> [Remedy] {
        switch self {
        case .notEligible(let facts): [.attest(person, facts), .exempt(person)]
        case .tooFar(let minutes, _): [.change(person, minutes: minutes)]
        case .noWay: [.plan]
        case .unavailable: [.changeAvailability(of: person)]
        case .sessionCancelled, .sessionOver, .sessionBegun: []
        }
    }
}

/// Why somebody is not registered, or what is kept of them not changed.
package enum RegistrationRefusal: Sendable, Equatable {
    /// What is said of them cannot be used.
    case unusable([Finding])
    /// Somebody of that name lives in that commune; perhaps it is the same person.
    case alreadyRegistered(Int)
    /// The communes are not stored yet, as the database was made before they were.
    case communesMissing
    /// Who waits, or has a seat in workshops that are still to be held, withdraws before being erased.
    case stillSeated(Int, SeatAhead?)
    /// The name is gone, but the file may still hold traces of it.
    case tracesLeft(Int)
    /// Nothing is to be changed.
    case nothingGiven

    /// The workshops of a session that are ahead of somebody who has a seat there.
    package struct SeatAhead: Sendable, Equatable {
        package let session: Int
        package let workshops: [Int]

        package init(session: Int, workshops: [Int]) {
            self.session = session
            self.workshops = workshops
        }
    }

    package var kind: Refusal.Kind {
        switch self {
        case .unusable, .nothingGiven: .input
        case .alreadyRegistered, .communesMissing, .stillSeated: .rule
        case .tracesLeft: .environment
        }
    }
}

extension RegistrationRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .alreadyRegistered: [.asNamesake]
        case .communesMissing: [.plan]
        case .stillSeated(let person, _): [.withdraw(person)]
        case .tracesLeft(let person): [.erase(person)]
        case .nothingGiven: [.withTelephone]
        case .unusable: []
        }
    }
}

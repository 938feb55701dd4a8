package import Foundation
package import Workshops

/// A participant as people look at them: who they are, and where they stand.
package struct PersonOverview: Sendable, Equatable {
    package let participant: Participant
    /// The venue that is nearest to their commune, and the minutes to it; nil when no way is known.
    package let nearest: Way?
    package let standing: Standing

    package init(participant: Participant, nearest: Way?, standing: Standing) {
        self.participant = participant
        self.nearest = nearest
        self.standing = standing
    }

    package struct Way: Sendable, Equatable {
        package let venue: Identifier
        package let minutes: Int

        package init(venue: Identifier, minutes: Int) {
            self.venue = venue
            self.minutes = minutes
        }
    }

    /// Where somebody stands; sessions by their numbers.
    package enum Standing: Sendable, Equatable {
        /// Neither a seat nor a turn on the waiting list.
        case registered
        /// For one session, or for any that suits; the first in the line has position 1.
        case waiting(session: Int?, position: Int)
        case offered(session: Int, seat: Int, until: Date)
        case seated(session: Int, seat: Int, from: Int)
        /// They gave up what they had, or wanted nothing, and have not asked again since.
        case withdrawn
        case erased

        /// The session and the seat that somebody has or is offered.
        package var liveSeat: (session: Int, seat: Int)? {
            switch self {
            case .seated(let session, let seat, _), .offered(let session, let seat, _): (session, seat)
            case .registered, .waiting, .withdrawn, .erased: nil
            }
        }
    }
}

extension PersonOverview {
    package var remedies: [Remedy] {
        guard case .offered = standing else { return [] }
        return [.accept(participant.number), .refuse(participant.number)]
    }
}

extension [PersonOverview] {
    /// How to begin where nobody is registered.
    package var remedies: [Remedy] { isEmpty ? [.personAdd, .importPeople] : [] }
}

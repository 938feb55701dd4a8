/// Why people wait for a seat; sessions by their identifiers.
package enum WaitingReason: Sendable, Hashable {
    /// No session is near enough.
    case outOfReach
    /// No session that is near enough suits when they can come.
    case unavailable
    /// Every session that suits is full of people who registered earlier.
    case full(sessions: [String])
    /// Sessions that suit have seats, never enough for the group: `seats` is the most that could sit together.
    case apart(sessions: [String], seats: Int)

    /// How documents call it.
    package var code: String {
        switch self {
        case .outOfReach: "out-of-reach"
        case .unavailable: "unavailable"
        case .full: "full"
        case .apart: "apart"
        }
    }

    /// Of a party that finds no seat; `together` is how many of it would find seats together.
    init(_ party: SeatAllocation.Party, in sessions: [OfferedSession], together: Int) {
        let suited = sessions.indices.filter { party.costs[$0] != nil }.map { sessions[$0].id }
        if !sessions.contains(where: { session in party.people.allSatisfy { $0.reaches(session) } }) {
            self = .outOfReach
        } else if suited.isEmpty {
            self = .unavailable
        } else if together > 0 {
            self = .apart(sessions: suited, seats: together)
        } else {
            self = .full(sessions: suited)
        }
    }
}

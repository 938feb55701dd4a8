/// What certificates say of a workshop at which somebody came late or left early.
package enum PartlyAttended: String, Sendable, CaseIterable {
    /// The minutes of which they were there, where these are known; else it is told apart.
    case minutes
    /// It is told apart, and none of its time is certified.
    case apart

    /// The minutes that are certified to somebody of a workshop of that length; nil when it is told apart.
    package func certified(_ presence: Presence, minutes: Int?, of length: Int) -> Int? {
        switch (presence, self) {
        case (.present, _): length
        case (.late, .minutes), (.leftEarly, .minutes): minutes.map { min($0, length) }
        case (.late, .apart), (.leftEarly, .apart), (.excused, _), (.absent, _): nil
        }
    }
}

extension Presence {
    /// Whether they were there, and not for all of it: how long can be said.
    package var isPartly: Bool { self == .late || self == .leftEarly }
}

/// Whether somebody came to a workshop.
package enum Presence: String, Sendable, CaseIterable {
    case present
    /// Came after the beginning.
    case late
    /// Went before the end.
    case leftEarly = "left-early"
    /// Did not come, and said so before.
    case excused
    /// Did not come, and had not said so.
    case absent

    /// Whether they were there, for some of it at least.
    package var isThere: Bool {
        switch self {
        case .present, .late, .leftEarly: true
        case .excused, .absent: false
        }
    }

    /// The letter with which it is typed from a sheet: `P`, `L`, `D` for an early departure, `E`, `A`.
    package var letter: Character {
        switch self {
        case .present: "P"
        case .late: "L"
        case .leftEarly: "D"
        case .excused: "E"
        case .absent: "A"
        }
    }

    /// The presence of a letter, small or large; `R` (retard) is `L`; nil for any other.
    package init?(letter: Character) {
        let typed = letter.lowercased() == "r" ? "L" : letter
        guard let found = Self.allCases.first(where: { $0.letter.lowercased() == typed.lowercased() }) else {
            return nil
        }
        self = found
    }
}

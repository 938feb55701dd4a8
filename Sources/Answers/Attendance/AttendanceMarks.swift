package import Workshops

/// Who came, as somebody marked it on the sheet that they saw.
package struct AttendanceMarks: Sendable, Equatable {
    /// By person: everybody of a sheet that is not filled in yet, some of one that is corrected.
    package let presences: [Int: Presence]
    /// How long somebody was there who came late or left early, where it is known.
    package let minutes: [Int: Int]
    /// The sheet that the marks were made from.
    package let seen: SheetVersion

    package init(presences: [Int: Presence], minutes: [Int: Int] = [:], seen: SheetVersion) {
        self.presences = presences
        self.minutes = minutes
        self.seen = seen
    }

    /// `3 present`, `4 late 120`, a line each.
    package var description: String {
        presences.sorted { $0.key < $1.key }.map { person, presence in
            "\(person) \(presence.rawValue)" + (minutes[person].map { " \($0)" } ?? "")
        }.joined(separator: "\n")
    }
}

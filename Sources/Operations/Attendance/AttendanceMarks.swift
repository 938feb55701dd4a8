package import Answers
package import Workshops

/// Who came, as somebody marked it on the sheet that they saw.
package struct AttendanceMarks: Sendable, Equatable {
    /// By person: everybody of a sheet that is not filled in yet, some of one that is corrected.
    package let presences: [Int: Presence]
    /// The sheet that the marks were made from.
    package let seen: SheetVersion

    package init(presences: [Int: Presence], seen: SheetVersion) {
        self.presences = presences
        self.seen = seen
    }

    /// `3 present`, a line each.
    var description: String {
        presences.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.rawValue)" }.joined(separator: "\n")
    }
}

/// How many participants approve each of the themes among which they choose.
package struct ThemeTally: Sendable, Equatable {
    /// In the order of the programme.
    package let approvals: [Approval]
    /// Those who voted, and who could.
    package let voters: Int
    package let voices: Int

    package struct Approval: Sendable, Equatable {
        package let theme: String
        package let count: Int
    }

    /// Counts votes: the themes that each voter approves.
    package init(_ votes: [Int: Set<String>], among themes: [String], voices: Int) {
        approvals = themes.map { theme in
            Approval(theme: theme, count: votes.values.filter { $0.contains(theme) }.count)
        }
        voters = votes.count
        self.voices = voices
    }

    /// The theme that most approve, the first of the programme among equals; nil when none is approved.
    package var winner: String? {
        let most = approvals.map(\.count).max() ?? 0
        return most == 0 ? nil : approvals.first { $0.count == most }?.theme
    }

    /// Whether the order of the programme decided.
    package var isTie: Bool { approvals.filter { $0.theme != winner }.contains { $0.count == winnerCount } }

    private var winnerCount: Int? { winner.flatMap { name in approvals.first { $0.theme == name }?.count } }
}

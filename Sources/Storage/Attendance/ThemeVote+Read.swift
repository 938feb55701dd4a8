package import Workshops

extension SQLConnection {
    /// The themes that each participant of a session approves, of those who voted.
    package func themeVotes(ofSession session: String, in programme: Identifier) throws -> [Int: Set<String>] {
        let found = try rows(
            "SELECT participant, theme FROM theme_vote WHERE programme = $1 AND session = $2",
            [.textForm(of: programme), .text(session)])
        return try found.reduce(into: [:]) { votes, row in
            try votes[row.integer("participant"), default: []].insert(row.text("theme"))
        }
    }
}

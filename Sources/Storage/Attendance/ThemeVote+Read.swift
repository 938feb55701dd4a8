package import Workshops

extension SQLConnection {
    /// The themes that somebody approves, by the identity of the session.
    package func themeVotes(of participant: Int, in programme: Identifier) throws -> [String: Set<String>] {
        let found = try rows(
            "SELECT session, theme FROM theme_vote WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
        return try found.reduce(into: [:]) { try $0[$1.text("session"), default: []].insert($1.text("theme")) }
    }

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

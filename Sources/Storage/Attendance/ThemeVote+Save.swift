package import Foundation
package import Workshops

extension SQLConnection {
    /// Stores which themes somebody approves, in the place of those they approved before.
    package func vote(
        _ themes: Set<String>, by participant: Int, inSession session: String, at now: Date, of programme: Identifier
    ) throws {
        let key: [SQLColumn] = [
            ("programme", .textForm(of: programme)), ("session", .text(session)),
            ("participant", .integer(participant)),
        ]
        try execute(
            "DELETE FROM theme_vote WHERE programme = $1 AND session = $2 AND participant = $3", key.map(\.value))
        for theme in themes.sorted() {
            try insert(into: "theme_vote", key + [("theme", .text(theme)), ("voted_at", .instant(now))])
        }
    }
}

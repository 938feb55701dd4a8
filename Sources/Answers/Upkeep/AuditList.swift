package import Foundation
import Workshops

/// The last rows of the audit.
package struct AuditList: Sendable {
    package let rows: [Row]
    /// The zone in which instants are told.
    package let zone: TimeZone

    package init(rows: [Row], zone: TimeZone) {
        self.rows = rows
        self.zone = zone
    }

    /// Who did what, and when.
    package struct Row: Sendable, Equatable {
        package let number: Int
        package let at: Date
        package let author: String
        package let verb: String
        package let before: String?
        package let after: String?
        package let hash: String

        package init(
            number: Int, at: Date, author: String, verb: String, before: String?, after: String?, hash: String
        ) {
            self.number = number
            self.at = at
            self.author = author
            self.verb = verb
            self.before = before
            self.after = after
            self.hash = hash
        }
    }
}

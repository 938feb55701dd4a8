package import Foundation
import Workshops

/// What happened, the newest last.
package struct History: Sendable {
    package let entries: [Entry]
    /// The zone in which instants are told.
    package let zone: TimeZone
    /// The names of the people in it, as far as they are known; never from the audit.
    package let names: [Int: String]

    package init(entries: [Entry], zone: TimeZone, names: [Int: String]) {
        self.entries = entries
        self.zone = zone
        self.names = names
    }

    /// What one verb did.
    package struct Entry: Sendable, Equatable {
        package let at: Date
        package let author: String
        package let verb: String
        package let changes: [Change]

        package init(at: Date, author: String, verb: String, changes: [Change]) {
            self.at = at
            self.author = author
            self.verb = verb
            self.changes = changes
        }
    }

    /// A fact that came about, and the one it replaced.
    package struct Change: Sendable, Equatable {
        package let before: AuditFact?
        package let after: AuditFact?

        package init(before: AuditFact?, after: AuditFact?) {
            self.before = before
            self.after = after
        }
    }
}

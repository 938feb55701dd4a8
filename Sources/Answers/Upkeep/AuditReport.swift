import Foundation
import Workshops

/// Whether the audit is whole.
package struct AuditReport: Sendable, Equatable {
    package let rows: Int
    /// The hash of the last row, which stands for all of them; empty when there is none.
    package let hash: String
    /// The first row that is not as it was written, or is missing.
    package let broken: Int?

    package init(rows: Int, hash: String, broken: Int?) {
        self.rows = rows
        self.hash = hash
        self.broken = broken
    }
}

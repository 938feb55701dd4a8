import Foundation
package import Workshops

/// Whether the audit is whole, and what is stored is what it comes to.
package struct AuditReport: Sendable, Equatable {
    /// How many there are; nil when something is wrong with them.
    package let rows: Int?
    /// The hash of the last row, which stands for all of them; nil when there is none, or something is wrong.
    package let hash: String?
    package let problems: [DatabaseProblem]
    /// What a paper says of the audit, where it was asked whether they agree.
    package let mark: AuditMark?

    package init(rows: Int?, hash: String?, problems: [DatabaseProblem], mark: AuditMark? = nil) {
        self.rows = rows
        self.hash = hash
        self.problems = problems
        self.mark = mark
    }
}

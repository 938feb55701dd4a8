import Foundation
import Workshops

/// What importing a table of people did, or would do.
package struct ImportReport: Sendable, Equatable {
    package enum State: String, Sendable {
        case stored
        /// Nothing was written, as asked.
        case trial
        /// This very request had been carried out before.
        case repeated
    }

    package let state: State
    /// How many people were registered, or would be.
    package let registered: Int
    /// Their numbers; nil when nobody was registered.
    package let numbers: ClosedRange<Int>?
    /// Rows that were left out, as their people are registered or stand in another row.
    package let leftOut: Int
    /// Warnings.
    package let findings: [Finding]

    package init(state: State, registered: Int, numbers: ClosedRange<Int>?, leftOut: Int, findings: [Finding]) {
        self.state = state
        self.registered = registered
        self.numbers = numbers
        self.leftOut = leftOut
        self.findings = findings
    }
}

extension ImportReport {
    package var remedies: [Remedy] { findings.remedies }
}

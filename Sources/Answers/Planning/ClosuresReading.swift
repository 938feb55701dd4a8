import Calendars
import Foundation
package import Workshops

/// What calendar files of others would close in the window of a programme.
package struct ClosuresReading: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        package let file: String
        package let summary: String
        /// What it closes: whole days, or the half-days of which it takes a minute; nothing when it takes none.
        package let closures: [Closure]

        package init(file: String, summary: String, closures: [Closure]) {
            self.file = file
            self.summary = summary
            self.closures = closures
        }
    }

    /// In the order of the files, then of the days.
    package let items: [Item]
    package let window: ClosedRange<CivilDate>
    package let findings: [Finding]

    package init(items: [Item], window: ClosedRange<CivilDate>, findings: [Finding]) {
        self.items = items
        self.window = window
        self.findings = findings
    }
}

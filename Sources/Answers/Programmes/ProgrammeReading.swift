import Foundation
package import Workshops

/// A programme's folder as read: the programme and its calendars, or what is wrong with them.
package struct ProgrammeReading: Sendable {
    /// Nil when there is an error among the findings.
    package let programme: Programme?
    /// In the order of the files, then of their lines.
    package let findings: [Finding]
    package let closures: [Closure]
    package let busy: [Identifier: [BusyTime]]

    /// Whether something else is planned of the programme than its file says now.
    package var differsFromPlan = false
    /// Why it would not be planned, although it can be read: by what is stored.
    package var refusal: Refusal?

    package init(programme: Programme?, findings: [Finding], closures: [Closure], busy: [Identifier: [BusyTime]]) {
        self.programme = programme
        self.findings = findings
        self.closures = closures
        self.busy = busy
    }

    /// Whether offices are open on a day, as far as the calendars know.
    package func isOpen(_ day: CivilDate) -> Bool {
        let isHoliday = closures.contains { $0.effect == .never && $0.halfDay == nil && $0.days.contains(day) }
        return day.weekday != .saturday && day.weekday != .sunday && !isHoliday
    }
}

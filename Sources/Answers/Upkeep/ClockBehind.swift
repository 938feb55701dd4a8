package import Foundation

/// The clock shows an instant before that of the row of the audit that was written last: the one or the other is wrong.
package struct ClockBehind: Sendable, Equatable {
    package let now: Date
    /// When the last row was written, by the clock of then.
    package let last: Date
    /// In which people read both.
    package let zone: TimeZone

    /// Nil when the clock is not behind.
    package init?(now: Date, last: Date, zone: TimeZone) {
        guard now < last else { return nil }
        self.now = now
        self.last = last
        self.zone = zone
    }
}

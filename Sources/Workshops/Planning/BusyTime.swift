/// A stretch of one day when a venue is taken by somebody else.
package struct BusyTime: Hashable, Sendable {
    package let date: CivilDate
    package let span: TimeSpan
    /// What the venue's calendar calls it, such as "Conseil municipal".
    package let reason: String

    package init(date: CivilDate, span: TimeSpan, reason: String) {
        self.date = date
        self.span = span
        self.reason = reason
    }
}

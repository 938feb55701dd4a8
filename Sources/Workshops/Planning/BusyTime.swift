/// A stretch of one day when a venue is taken by somebody else.
public struct BusyTime: Hashable, Sendable {
    public let date: CivilDate
    public let span: TimeSpan
    /// What the venue's calendar calls it, such as "Conseil municipal".
    public let reason: String

    public init(date: CivilDate, span: TimeSpan, reason: String) {
        self.date = date
        self.span = span
        self.reason = reason
    }
}

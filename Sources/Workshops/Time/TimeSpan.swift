/// A stretch of one day, from a start up to and without its end.
public struct TimeSpan: Hashable, Sendable {
    /// The first minute.
    public let start: ClockTime
    /// The minute after the last.
    public let end: ClockTime

    /// The span, or nil when it does not end after it starts.
    public init?(from start: ClockTime, to end: ClockTime) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// Whether the two share a minute.
    public func overlaps(_ other: TimeSpan) -> Bool { start < other.end && other.start < end }
}

extension TimeSpan: LosslessStringConvertible {
    /// Reads `09:00-12:00`.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let start = ClockTime(String(parts[0])), let end = ClockTime(String(parts[1]))
        else { return nil }
        self.init(from: start, to: end)
    }

    /// `09:00-12:00`.
    public var description: String { "\(start)-\(end)" }
}

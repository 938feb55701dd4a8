public import Workshops

/// One time at which something of a calendar takes place, on the clocks of the reader's zone.
public struct CalendarOccurrence: Hashable, Sendable {
    /// What the calendar calls it; empty when it does not say.
    public let summary: String
    /// The first minute; midnight for whole days.
    public let start: CivilTime
    /// The minute after the last; the midnight after the last of whole days.
    public let end: CivilTime
    /// Whether it takes whole days, whatever the zone.
    public let isAllDay: Bool
    /// Whether the calendar says that the time stays free (TRANSP:TRANSPARENT).
    public let isFree: Bool
}

extension CalendarOccurrence: Comparable {
    /// Earlier comes first, then shorter, then by summary.
    public static func < (left: CalendarOccurrence, right: CalendarOccurrence) -> Bool {
        if left.start != right.start { return left.start < right.start }
        if left.end != right.end { return left.end < right.end }
        return left.summary < right.summary
    }
}

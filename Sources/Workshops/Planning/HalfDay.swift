/// A morning or an afternoon: the unit in which workshops are planned.
public enum HalfDay: Int, CaseIterable, Codable, Comparable, Sendable {
    case morning, afternoon

    public static func < (left: HalfDay, right: HalfDay) -> Bool { left.rawValue < right.rawValue }
}

/// A half-day of the week, such as Tuesday afternoon.
public struct WeeklyHalfDay: Hashable, Comparable, Sendable {
    public let weekday: Weekday
    public let halfDay: HalfDay

    public init(_ weekday: Weekday, _ halfDay: HalfDay) {
        self.weekday = weekday
        self.halfDay = halfDay
    }

    public static func < (left: WeeklyHalfDay, right: WeeklyHalfDay) -> Bool {
        (left.weekday, left.halfDay) < (right.weekday, right.halfDay)
    }
}

/// When the half-days of a programme begin and end.
public struct HalfDayHours: Hashable, Sendable {
    public let morning: TimeSpan
    public let afternoon: TimeSpan

    /// The hours, or nil when the afternoon begins before the morning ends.
    public init?(morning: TimeSpan, afternoon: TimeSpan) {
        guard morning.end <= afternoon.start else { return nil }
        self.morning = morning
        self.afternoon = afternoon
    }

    public subscript(halfDay: HalfDay) -> TimeSpan {
        switch halfDay {
        case .morning: morning
        case .afternoon: afternoon
        }
    }
}

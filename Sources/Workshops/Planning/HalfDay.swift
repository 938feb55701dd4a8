/// A morning or an afternoon: the unit in which workshops are planned.
package enum HalfDay: Int, CaseIterable, Comparable, Sendable {
    case morning, afternoon

    package static func < (left: HalfDay, right: HalfDay) -> Bool { left.rawValue < right.rawValue }
}

/// A half-day of the week, such as Tuesday afternoon.
package struct WeeklyHalfDay: Hashable, Comparable, Sendable {
    package let weekday: Weekday
    package let halfDay: HalfDay

    package init(_ weekday: Weekday, _ halfDay: HalfDay) {
        self.weekday = weekday
        self.halfDay = halfDay
    }

    /// The fourteen of a week.
    package static let all = Set(Weekday.allCases.flatMap { day in HalfDay.allCases.map { WeeklyHalfDay(day, $0) } })

    package static func < (left: WeeklyHalfDay, right: WeeklyHalfDay) -> Bool {
        (left.weekday, left.halfDay) < (right.weekday, right.halfDay)
    }
}

/// When the half-days of a programme begin and end.
package struct HalfDayHours: Hashable, Sendable {
    package let morning: TimeSpan
    package let afternoon: TimeSpan

    /// The hours, or nil when the afternoon begins before the morning ends.
    package init?(morning: TimeSpan, afternoon: TimeSpan) {
        guard morning.end <= afternoon.start else { return nil }
        self.morning = morning
        self.afternoon = afternoon
    }

    package subscript(halfDay: HalfDay) -> TimeSpan {
        switch halfDay {
        case .morning: morning
        case .afternoon: afternoon
        }
    }
}

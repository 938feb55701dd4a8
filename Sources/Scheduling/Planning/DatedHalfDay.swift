import Workshops

/// A half-day of one date: what a workshop fills.
struct DatedHalfDay: Hashable, Comparable, Sendable {
    let date: CivilDate
    let halfDay: HalfDay

    /// The half-day of the week that it is.
    var weekly: WeeklyHalfDay { WeeklyHalfDay(date.weekday, halfDay) }

    static func < (left: DatedHalfDay, right: DatedHalfDay) -> Bool {
        (left.date, left.halfDay) < (right.date, right.halfDay)
    }
}

import Workshops

/// On what days something comes back (RFC 5545 §3.3.10), without rules within a day.
struct RecurrenceRule: Equatable, Sendable {
    enum Frequency: String {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// Where a rule ends; the end itself belongs to it.
    enum Until: Equatable {
        case day(CivilDate)
        case time(StatedTime)
    }

    /// A weekday, or only the first, the second, the last (−1) of a month or year.
    struct Day: Hashable {
        let ordinal: Int?
        let weekday: Weekday
    }

    var frequency: Frequency
    var interval = 1
    var count: Int?
    var until: Until?
    var days: Set<Day> = []
    /// 1…31, or −31…−1 from the end.
    var monthDays: Set<Int> = []
    var months: Set<Int> = []
    /// Which of the days of one period, 1…366 or −366…−1.
    var positions: Set<Int> = []
    var weekStart = Weekday.monday
}

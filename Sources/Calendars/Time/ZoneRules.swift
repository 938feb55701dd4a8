import Foundation
import Workshops

/// How the clocks of a zone run: at one offset, or with two changes every year.
///
/// This is what one VTIMEZONE with at most two observances can say (RFC 5545 §3.6.5).
struct ZoneRules: Equatable, Sendable {
    /// The IANA name, such as `Europe/Paris`.
    let identifier: String
    /// Minutes east of UTC while the clocks are not put forward.
    let standardOffset: Int
    /// None, or two: forward, then back.
    let changes: [Change]

    /// A change of the clocks that comes back every year.
    struct Change: Equatable, Sendable {
        let day: YearlyDay
        /// The minute of that day, on the clocks before the change.
        let minute: Int
        /// Minutes east of UTC before and after.
        let from: Int
        let to: Int
        /// The first year of the unbroken run of years with this change.
        let since: Int

        /// The change of a year on the clocks before it, or nil outside the years 1…9999.
        func time(in year: Int) -> CivilTime? {
            guard let date = day.date(in: year), let time = ClockTime(minutes: minute) else { return nil }
            return CivilTime(date, time)
        }
    }

    /// The civil times of some years that name no single instant.
    func doubts(in years: ClosedRange<Int>) -> [(minutes: Range<Int>, doubt: CivilTime.Doubt)] {
        years.flatMap { year in
            changes.compactMap { change in
                guard let start = change.time(in: year)?.minuteNumber else { return nil }
                let moved = change.to - change.from
                return moved > 0 ? (start..<start + moved, .skipped) : (start + moved..<start, .repeated)
            }
        }
    }
}

/// A day such as "the last Sunday of March".
struct YearlyDay: Hashable, Sendable {
    /// 1…12.
    let month: Int
    /// 1…4 from the start of the month, or −1 for the last.
    let week: Int
    let weekday: Weekday

    /// The day of a year, or nil outside the years 1…9999.
    func date(in year: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        if week > 0 {
            let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
            return first.advanced(by: ahead + (week - 1) * 7)
        }
        let last = first.advanced(by: CivilDate.daysInMonth(month, of: year) - 1)
        return last.advanced(by: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
    }

    /// Every way to name a day: at most two, such as the last Sunday, which may be the fourth.
    static func names(of date: CivilDate) -> [YearlyDay] {
        let (year, month, day) = date.components
        let counted = day <= 28 ? [YearlyDay(month: month, week: (day - 1) / 7 + 1, weekday: date.weekday)] : []
        let isLast = day + 7 > CivilDate.daysInMonth(month, of: year)
        return (isLast ? [YearlyDay(month: month, week: -1, weekday: date.weekday)] : []) + counted
    }
}

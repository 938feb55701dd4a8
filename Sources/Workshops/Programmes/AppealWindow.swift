/// The time in which a decision can be contested before the administrative court.
///
/// Two months from publication (code de justice administrative, art. R. 421-1), counted in clear days: neither the day of
/// publication nor the one on which the months are over counts, and a last day on which offices are closed is moved to
/// the next one on which they are open (case law on *délais francs*).
package enum AppealWindow {
    /// The last day on which the decision can be contested.
    package static func lastDay(ofDecisionPublished day: CivilDate, isOpen: (CivilDate) -> Bool) -> CivilDate {
        let (year, month) = day.month > 10 ? (day.year + 1, day.month - 10) : (day.year, day.month + 2)
        // 31 December: the end of February.
        let last = min(day.day, CivilDate.daysInMonth(month, of: year))
        var end = (CivilDate(year: year, month: month, day: last) ?? day).advanced(by: 1)
        // Nothing is closed for a month.
        for _ in 0..<31 where !isOpen(end) { end = end.advanced(by: 1) }
        return end
    }
}

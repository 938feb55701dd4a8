package import Workshops

/// A calendar file as read: what takes place in the window, or what is wrong with the file.
public struct CalendarReading: Equatable, Sendable {
    /// What touches the window, in order; empty when there is an error among the findings.
    ///
    /// Cancelled events are not there.
    public let occurrences: [CalendarOccurrence]
    /// In the order of the lines; those of the whole file come first.
    public let findings: [CalendarFinding]
    /// The days that were asked for.
    let window: ClosedRange<CivilDate>

    /// Whether the file could be read whole.
    public var isUsable: Bool { findings.allSatisfy { $0.severity == .warning } }
}

extension CalendarReading {
    /// When a venue is taken, day by day within the window.
    ///
    /// Whole days are 00:00–24:00; what its calendar shows as free is left out.
    package var busyTimes: [BusyTime] {
        occurrences.filter { !$0.isFree }.flatMap { occurrence in
            occurrence.spans(in: window).map { BusyTime(date: $0.date, span: $0.span, reason: occurrence.summary) }
        }
    }

    /// When workshops cannot or should not be held.
    ///
    /// What takes whole days closes them, free or not: calendars of public holidays leave people's
    /// time free. Anything shorter closes each half-day of which it takes a minute.
    package func closures(effect: Closure.Effect, hours: HalfDayHours) -> [Closure] {
        occurrences.flatMap { closures(of: $0, effect: effect, hours: hours) }
    }

    /// What one of the occurrences closes.
    package func closures(
        of occurrence: CalendarOccurrence, effect: Closure.Effect, hours: HalfDayHours
    ) -> [Closure] {
        let name = occurrence.summary
        guard !occurrence.isAllDay else {
            let days = occurrence.start.date...occurrence.end.date.advanced(by: -1)
            return [Closure(name: name, days: days, effect: effect)]
        }
        return occurrence.spans(in: window).flatMap { date, span -> [Closure] in
            let halves = HalfDay.allCases.filter { hours[$0].overlaps(span) }
            guard halves != HalfDay.allCases else {
                return [Closure(name: name, days: date...date, effect: effect)]
            }
            return halves.map { Closure(name: name, days: date...date, halfDay: $0, effect: effect) }
        }
    }
}

extension CalendarOccurrence {
    /// What it takes of each day of the window.
    fileprivate func spans(in window: ClosedRange<CivilDate>) -> [(date: CivilDate, span: TimeSpan)] {
        let days =
            max(start.date, window.lowerBound)...max(start.date, window.lowerBound, min(end.date, window.upperBound))
        return days.compactMap { date in
            let from = date == start.date ? start.time : .midnight
            let until = date == end.date ? end.time : .endOfDay
            return TimeSpan(from: from, to: until).map { (date, $0) }
        }
    }
}

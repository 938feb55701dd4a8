import Foundation
import Workshops

/// Finds when the events of a file take place in a window.
struct Schedule {
    static let mostInstances = 1_000
    static let mostOccurrences = 20_000

    let window: ClosedRange<CivilDate>
    /// The zone of what comes out.
    let zone: TimeZone
    var findings: FindingList
    private var budget = RecurrenceBudget()

    init(window: ClosedRange<CivilDate>, zone: TimeZone, findings: FindingList) {
        self.window = window
        self.zone = zone
        self.findings = findings
    }

    /// What touches the window, in order.
    mutating func occurrences(of events: [StatedEvent]) -> [CalendarOccurrence] {
        let replaced = replacedInstances(of: events)
        var found: [CalendarOccurrence] = []
        for event in events where !event.isCancelled {
            let exceptions = Exceptions(event.exceptions, zone: zone)
            let others = event.instance == nil ? event.uid.flatMap { replaced[$0] } : nil
            for (start, length) in starts(of: event)
            where !exceptions.contain(start, of: event) && others?.contain(start, of: event) != true {
                if let occurrence = occurrence(of: event, at: start, length: length) { found.append(occurrence) }
            }
            guard found.count <= Self.mostOccurrences else {
                findings.add(.tooManyOccurrences(limit: Self.mostOccurrences), line: event.line)
                return []
            }
        }
        return found.sorted()
    }

    /// By UID, the instances that another component of the file replaces or cancels.
    private func replacedInstances(of events: [StatedEvent]) -> [String: Exceptions] {
        var replaced: [String: Exceptions] = [:]
        for event in events {
            guard let uid = event.uid, let instance = event.instance else { continue }
            replaced[uid, default: Exceptions([], zone: zone)].add(instance)
        }
        return replaced
    }

    private mutating func starts(of event: StatedEvent) -> [(start: Int, length: Int)] {
        guard !event.rules.isEmpty || !event.dates.isEmpty else { return [(event.start, event.length)] }
        var starts: Set<Int> = event.rules.isEmpty ? [event.start] : []
        for (line, rule) in event.rules {
            do throws(RecurrenceBudget.Spent) {
                starts.formUnion(try self.starts(of: event, by: rule))
            } catch {
                findings.add(.ruleTooLong, line: line)
            }
            if starts.count > Self.mostInstances {
                findings.add(.tooManyInstances(limit: Self.mostInstances), line: line)
                return []
            }
        }
        let further = event.dates.filter { !starts.contains($0.start) }
        return starts.sorted().map { ($0, event.length) } + further.map { ($0.start, $0.length ?? event.length) }
    }

    /// The starts by a rule of instances that touch the window.
    private mutating func starts(
        of event: StatedEvent, by rule: RecurrenceRule
    ) throws(RecurrenceBudget.Spent) -> [Int] {
        let (day, clock) = event.start.flooredDivision(by: 86_400)
        // A day more on each side for what another zone makes of it.
        let days = window.lowerBound.advanced(by: -event.length / 86_400 - 2)...window.upperBound.advanced(by: 1)
        let end = rule.until.map { self.end($0, of: event) } ?? Int.max
        return try rule.days(from: CivilDate.epoch.advanced(by: day), in: days, budget: &budget)
            .map { $0.dayNumber * 86_400 + clock }
            .filter { $0 <= end && occurrence(of: event, at: $0, length: event.length) != nil }
    }

    /// The last second at which an instance may start, on the clocks of the event.
    private func end(_ until: RecurrenceRule.Until, of event: StatedEvent) -> Int {
        switch until {
        case .day(let day): day.dayNumber * 86_400 + 86_399
        case .time(let time):
            time.form == .utc ? TimeZone.gmt.convert(time.second, to: event.zone) : time.second
        }
    }

    /// One instance, unless it lies outside the window.
    private func occurrence(of event: StatedEvent, at start: Int, length: Int) -> CalendarOccurrence? {
        let first = event.convert(start, to: zone).flooredDivision(by: 60).quotient
        // A minute that has begun is taken: 23:59:59 is the end of the day.
        let last = max(first, (event.convert(start + length, to: zone) + 59).flooredDivision(by: 60).quotient)
        let (windowStart, windowEnd) = (window.lowerBound.dayNumber * 1_440, (window.upperBound.dayNumber + 1) * 1_440)
        guard first < windowEnd, last > windowStart || first == windowStart else { return nil }
        return CalendarOccurrence(
            summary: event.summary, start: CivilTime(minuteNumber: first), end: CivilTime(minuteNumber: last),
            isAllDay: event.isAllDay, isFree: event.isFree)
    }
}

/// Starts of instances that do not take place.
private struct Exceptions {
    let zone: TimeZone
    private var seconds: Set<Int> = []
    private var days: Set<Int> = []

    init(_ moments: [Moment], zone: TimeZone) {
        self.zone = zone
        for moment in moments { add(moment) }
    }

    mutating func add(_ moment: Moment) {
        if moment.time.form == .date {
            days.insert(moment.time.second / 86_400)
        } else {
            seconds.insert(moment.second(in: zone))
        }
    }

    /// Whether a start, on the clocks of its event, is among them; a day stands for all its times.
    func contain(_ start: Int, of event: StatedEvent) -> Bool {
        !days.isEmpty && days.contains(start.flooredDivision(by: 86_400).quotient)
            || !seconds.isEmpty && seconds.contains(event.convert(start, to: zone))
    }
}

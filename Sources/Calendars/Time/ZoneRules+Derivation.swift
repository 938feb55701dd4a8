import Foundation
import Workshops

/// A zone whose clocks do not run as one VTIMEZONE of ours can say.
struct ZoneMisfit: Error {}

extension ZoneRules {
    /// The rules that hold in all of `years` and in the year before them.
    ///
    /// They are found by looking at the zone, so that they cannot contradict it, and followed
    /// back as long as they hold: the text is then the same whatever the years, and no time
    /// before the first change of `years` is left without an offset.
    init(_ zone: TimeZone, years: ClosedRange<Int>) throws(ZoneMisfit) {
        // Before 1970 zones are not kept apart reliably.
        guard years.lowerBound > 1970, years.upperBound < 9_999 else { throw ZoneMisfit() }
        var found: [[Jump]] = []
        for year in years.lowerBound - 1...years.upperBound { found.append(try zone.jumps(in: year)) }
        identifier = zone.identifier
        if found.allSatisfy(\.isEmpty) {
            standardOffset = try zone.minutes(at: Jump.newYear(years.lowerBound))
            changes = []
            return
        }
        guard found.allSatisfy({ $0.count == 2 }) else { throw ZoneMisfit() }
        let forward = try Change(found.flatMap { $0.filter { $0.to > $0.from } }, of: zone, in: years)
        let back = try Change(found.flatMap { $0.filter { $0.to < $0.from } }, of: zone, in: years)
        standardOffset = forward.from
        changes = [forward, back]
    }
}

extension ZoneRules.Change {
    fileprivate init(_ jumps: [Jump], of zone: TimeZone, in years: ClosedRange<Int>) throws(ZoneMisfit) {
        guard jumps.count == years.count + 1, let last = jumps.last,
            jumps.allSatisfy({ $0.from == last.from && $0.to == last.to })
        else { throw ZoneMisfit() }
        let candidates = YearlyDay.names(of: last.civil.date).map { day in
            Self(day: day, minute: last.civil.time.minutes, from: last.from, to: last.to, in: zone, until: years)
        }
        // The fourth Sunday may have been the last for a year or two: the older habit is the rule, and
        // "last", which comes first, when both are as old.
        guard let best = candidates.min(by: { $0.since < $1.since }), best.since < years.lowerBound
        else { throw ZoneMisfit() }
        self = best
    }

    /// Follows the change back from the last year to the first that breaks it.
    private init(day: YearlyDay, minute: Int, from: Int, to: Int, in zone: TimeZone, until years: ClosedRange<Int>) {
        var since = years.upperBound + 1
        for year in (1970...years.upperBound).reversed() {
            guard let date = day.date(in: year) else { break }
            let instant = Date(timeIntervalSince1970: Double((date.dayNumber * 1_440 + minute - from) * 60))
            guard zone.secondsFromGMT(for: instant - 1) == from * 60, zone.secondsFromGMT(for: instant) == to * 60
            else { break }
            since = year
        }
        self.init(day: day, minute: minute, from: from, to: to, since: since)
    }
}

/// One change of the clocks as a zone has it.
private struct Jump {
    /// On the clocks before it.
    let civil: CivilTime
    /// Minutes east of UTC.
    let from: Int
    let to: Int

    /// Seconds since 1970 at which a year of UTC begins.
    static func newYear(_ year: Int) -> Int {
        (CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0) * 86_400
    }
}

extension TimeZone {
    /// Minutes east of UTC at a second since 1970.
    fileprivate func minutes(at second: Int) throws(ZoneMisfit) -> Int {
        let seconds = secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        guard seconds.isMultiple(of: 60) else { throw ZoneMisfit() }
        return seconds / 60
    }

    /// The changes of a year of UTC; one that lasts under a week would not be seen.
    fileprivate func jumps(in year: Int) throws(ZoneMisfit) -> [Jump] {
        let end = Jump.newYear(year + 1)
        var found: [Jump] = []
        var before = Jump.newYear(year)
        while before < end {
            let after = min(before + 7 * 86_400, end)
            if let jump = try jump(after: before, notAfter: after) { found.append(jump) }
            before = after
        }
        return found
    }

    private func jump(after start: Int, notAfter end: Int) throws(ZoneMisfit) -> Jump? {
        let from = try minutes(at: start)
        let to = try minutes(at: end)
        guard from != to else { return nil }
        var (before, after) = (start, end)
        while after - before > 1 {
            let middle = (before + after) / 2
            if try minutes(at: middle) == from { before = middle } else { after = middle }
        }
        guard after.isMultiple(of: 60) else { throw ZoneMisfit() }
        return Jump(civil: CivilTime(minuteNumber: after / 60 + from), from: from, to: to)
    }
}

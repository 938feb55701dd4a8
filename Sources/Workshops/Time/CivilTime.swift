package import Foundation

/// A date and a time of day on the clocks of some zone.
public struct CivilTime: Hashable, Comparable, Sendable {
    /// The day that the calendar on the wall shows.
    public let date: CivilDate
    /// What the clock beside it shows.
    public let time: ClockTime

    /// That day at that time.
    public init(_ date: CivilDate, _ time: ClockTime) {
        self.date = date
        self.time = time
    }

    /// Earlier comes first.
    public static func < (left: CivilTime, right: CivilTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }

    /// Why a civil time names no single instant.
    package enum Doubt: Error, Equatable, Sendable {
        /// The clocks jump over it when they go forward.
        case skipped
        /// The clocks show it twice when they go back.
        case repeated
    }

    /// The instant at which the clocks of `zone` show this time.
    ///
    /// - Throws: ``Doubt`` when a clock change skips or repeats it.
    package func instant(in zone: TimeZone) throws(Doubt) -> Date {
        let asIfUTC = Double(date.dayNumber) * 86_400 + Double(time.minutes) * 60
        // Around a change the true offset is one of those in force a day before and a day after.
        let offsets = Set(
            [asIfUTC - 86_400, asIfUTC + 86_400].map {
                zone.secondsFromGMT(for: Date(timeIntervalSince1970: $0))
            })
        let candidates = offsets.map { Date(timeIntervalSince1970: asIfUTC - Double($0)) }
            .filter { Double(zone.secondsFromGMT(for: $0)) == asIfUTC - $0.timeIntervalSince1970 }
        guard let instant = candidates.first else { throw .skipped }
        guard candidates.count == 1 else { throw .repeated }
        return instant
    }

    /// What the clocks of `zone` show at an instant, in whole minutes.
    package init(at instant: Date, in zone: TimeZone) {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        let minutes = (seconds - day * 86_400) / 60
        self.init(CivilDate(dayNumber: day), ClockTime(minuteOfDay: minutes))
    }
}

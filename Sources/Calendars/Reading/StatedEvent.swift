import Foundation
import Workshops

/// An event as its file states it, with its times on the clocks of its own zone.
struct StatedEvent {
    /// Where it begins in the file.
    let line: Int
    var uid: String?
    var summary = ""
    var isCancelled = false
    var isFree = false
    /// The zone on whose clocks it comes back.
    let zone: TimeZone
    let isAllDay: Bool
    /// As in ``StatedTime``.
    let start: Int
    /// In seconds of the same clocks.
    let length: Int
    /// With the line of each.
    var rules: [(line: Int, rule: RecurrenceRule)] = []
    /// Further starts, with a length of their own when they are periods.
    var dates: [(start: Int, length: Int?)] = []
    /// Instances that do not take place.
    var exceptions: [Moment] = []
    /// The instance of another event that this one replaces.
    var instance: Moment?

    init(line: Int, zone: TimeZone, isAllDay: Bool, start: Int, length: Int) {
        self.line = line
        self.zone = zone
        self.isAllDay = isAllDay
        self.start = start
        self.length = length
    }

    /// The seconds of a time of this event on the clocks of another zone; whole days stay where they are.
    func convert(_ second: Int, to other: TimeZone) -> Int { isAllDay ? second : zone.convert(second, to: other) }
}

/// A time that a file states, and the zone in which it is meant.
struct Moment {
    let time: StatedTime
    let zone: TimeZone

    /// The time on the clocks of a zone; days stay where they are.
    func second(in other: TimeZone) -> Int {
        time.form == .date ? time.second : zone.convert(time.second, to: other)
    }

    /// Whether something of that length, in seconds, ends before the year 10000.
    func isUsable(for length: Int) -> Bool { time.second + length < 253_402_300_800 }
}

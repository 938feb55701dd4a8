/// A time of day in whole minutes, 00:00…24:00.
///
/// 24:00 is the end of the day; reads and prints `09:00`.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0…1440.
    public let minutes: Int

    /// A minute that is known to lie in the day.
    init(minuteOfDay: Int) { minutes = minuteOfDay }

    /// 00:00, the start of the day.
    public static let midnight = ClockTime(minuteOfDay: 0)
    /// 24:00, the end of the day.
    public static let endOfDay = ClockTime(minuteOfDay: 1440)

    /// The time, or nil outside 0…1440 minutes.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// The time, or nil outside 00:00…24:00.
    public init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// 0…24.
    public var hour: Int { minutes / 60 }
    /// 0…59.
    public var minute: Int { minutes % 60 }

    /// Earlier comes first.
    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: LosslessStringConvertible {
    /// Reads `9:00` and `09:00`.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            let hour = Digits.number(parts[0]), let minute = Digits.number(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// Two digits each, `09:00`.
    public var description: String { "\(Digits.padded(hour, to: 2)):\(Digits.padded(minute, to: 2))" }
}

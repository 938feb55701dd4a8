import Foundation
import Workshops

extension CivilDate {
    /// Day 0.
    static let epoch = CivilTime(at: Date(timeIntervalSince1970: 0), in: .gmt).date
}

extension CivilTime {
    /// Minutes since midnight of 1 January 1970 on the same clocks, as if they never changed.
    var minuteNumber: Int { date.dayNumber * 1_440 + time.minutes }

    /// The time with that number; midnight belongs to the day that begins.
    init(minuteNumber: Int) {
        let (day, minute) = minuteNumber.flooredDivision(by: 1_440)
        self.init(CivilDate.epoch.advanced(by: day), ClockTime(minutes: minute) ?? .midnight)
    }
}

extension Int {
    /// Quotient and remainder 0..<divisor, also for numbers below zero.
    func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

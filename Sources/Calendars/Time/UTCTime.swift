import Foundation
import Workshops

/// An instant on the clocks of UTC, in whole seconds.
struct UTCTime: Sendable {
    let civil: CivilTime
    /// 0…59.
    let second: Int

    /// The instant, or nil outside the years 1…9999.
    init?(_ instant: Date) {
        // The bounds also keep out what is no number; year 1 begins at −62,135,596,800.
        let seconds = instant.timeIntervalSince1970.rounded(.down)
        guard seconds >= -62_135_596_800, seconds < 253_402_300_800 else { return nil }
        let (minute, second) = Int(seconds).flooredDivision(by: 60)
        civil = CivilTime(minuteNumber: minute)
        self.second = second
    }
}

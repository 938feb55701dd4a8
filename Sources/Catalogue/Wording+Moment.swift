package import Foundation
import Workshops

extension Wording {
    /// `28 janvier 2021 à 9 h 30`, `28 January 2021 at 09:30`.
    package func moment(_ instant: Date, in zone: TimeZone) -> String {
        let civil = CivilTime(at: instant, in: zone)
        return language == .french
            ? "\(longDate(civil.date)) à \(clock(civil.time))" : "\(longDate(civil.date)) at \(civil.time)"
    }
}

public import Foundation

extension EventCalendar {
    /// Whether events of these years can be written in a zone.
    ///
    /// A zone whose clocks follow no yearly rule, such as one that follows the moon, cannot be said.
    public static func canWrite(_ zone: TimeZone, in years: ClosedRange<Int>) -> Bool {
        (try? ZoneRules(zone, years: years)) != nil
    }
}

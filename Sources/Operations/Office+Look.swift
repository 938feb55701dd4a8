package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// The instant of the clock, or that of the last record when the clock is behind it.
    package func instantOfRecords(_ clock: Date) throws(Refusal) -> Date {
        try read(now: clock) { max(clock, try $0.auditRows(last: 1).last?.entry.at ?? clock) }
    }

    /// The instant at which people look who name none: that of the clock.
    ///
    /// Of a programme whose last day is past it is the instant at which something was recorded last, or else years later
    /// an archive would show that every offer had lapsed, and that nobody could come any more.
    package func lookingMoment(_ clock: Date) throws(Refusal) -> Date {
        let programme = try programmeIdentifier()
        return try refusing {
            try records.reading(now: clock).read { connection in
                guard let stored = try connection.programme(programme), let zone = TimeZone(identifier: stored.zone),
                    CivilTime(at: clock, in: zone).date > stored.window.upperBound,
                    let last = try connection.auditRows(last: 1).last?.entry.at
                else { return clock }
                return min(clock, last)
            }
        }
    }
}

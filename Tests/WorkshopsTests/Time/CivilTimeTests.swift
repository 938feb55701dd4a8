import Foundation
import Testing

@testable import Workshops

struct CivilTimeTests {
    let paris = TimeZone(identifier: "Europe/Paris")

    @Test(arguments: [
        ("2021-03-27", "09:00", "2021-03-27T08:00:00Z"),
        ("2021-03-28", "01:59", "2021-03-28T00:59:00Z"),
        ("2021-03-28", "03:00", "2021-03-28T01:00:00Z"),
        ("2021-03-28", "09:00", "2021-03-28T07:00:00Z"),
        ("2021-10-31", "01:59", "2021-10-30T23:59:00Z"),
        ("2021-10-31", "03:00", "2021-10-31T02:00:00Z"),
        ("2021-12-31", "24:00", "2021-12-31T23:00:00Z"),
    ])
    func aCivilTimeIsOneInstant(date: String, time: String, expected: String) throws {
        let civil = CivilTime(try #require(CivilDate(date)), try #require(ClockTime(time)))
        let instant = try civil.instant(in: try #require(paris))
        #expect(instant == (try Date(expected, strategy: .iso8601)))
    }

    @Test(arguments: ["02:00", "02:30", "02:59"])
    func aTimeThatTheClocksSkipIsRefused(time: String) throws {
        let civil = CivilTime(try #require(CivilDate("2021-03-28")), try #require(ClockTime(time)))
        let zone = try #require(paris)
        #expect(throws: CivilTime.Doubt.skipped) { try civil.instant(in: zone) }
    }

    @Test(arguments: ["02:00", "02:30", "02:59"])
    func aTimeThatTheClocksRepeatIsRefused(time: String) throws {
        let civil = CivilTime(try #require(CivilDate("2021-10-31")), try #require(ClockTime(time)))
        let zone = try #require(paris)
        #expect(throws: CivilTime.Doubt.repeated) { try civil.instant(in: zone) }
    }

    @Test(arguments: ["Europe/Paris", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "America/St_Johns"])
    func aClockReadAtAnInstantNamesThatInstant(zone: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        for hours in stride(from: 0, to: 24 * 365, by: 7) {
            let instant = Date(timeIntervalSince1970: 1_609_459_200 + Double(hours) * 3600)
            let civil = CivilTime(at: instant, in: zone)
            do {
                #expect(try civil.instant(in: zone) == instant)
            } catch {
                #expect(error == .repeated)
            }
        }
    }
}

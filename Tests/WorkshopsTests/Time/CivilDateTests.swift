import Foundation
import Testing

@testable import Workshops

struct CivilDateTests {
    @Test func everyDayOfFourHundredYearsAgreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let first = try #require(CivilDate(year: 1900, month: 1, day: 1))
        // Every 13th day meets each day of the month, each month and each kind of year.
        for offset in stride(from: 0, to: 146_097, by: 13) {
            let date = first.advanced(by: offset)
            let instant = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
            #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day)
            // Foundation counts Sunday as 1.
            #expect((date.weekday.rawValue + 1) % 7 + 1 == parts.weekday)
            #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
        }
    }

    @Test(arguments: ["2021-04-08", "0001-01-01", "9999-12-31", "2024-02-29"])
    func aDateReadsAndPrintsTheSame(text: String) throws {
        #expect(try #require(CivilDate(text)).description == text)
    }

    @Test(arguments: [
        "", "2021-4-8", "2021-04-31", "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-00",
        "0000-01-01",
        "2021/04/08", "2021-04-08 ", "2021-04-8a", "２０２１-04-08", "-021-04-08", "10000-01-01",
    ])
    func whatIsNoDateIsRefused(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func aRangeOfDatesHasBothEnds() throws {
        let march = try #require(CivilDate("2021-03-01"))
        let june = try #require(CivilDate("2021-06-30"))
        #expect((march...june).count == 122)
        #expect(march.weekday == .monday)
    }
}

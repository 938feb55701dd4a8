import Testing

@testable import Workshops

struct DayExchangeTests {
    /// A workshop in Crolles of that day of March.
    private func notice(_ day: Int, _ span: String = "14:00-17:00", at location: String = "Crolles") throws -> Notice {
        Notice(
            date: try #require(CivilDate(year: 2021, month: 3, day: day)), span: try #require(TimeSpan(span)),
            location: location, position: nil, summary: "Atelier", description: "", status: .confirmed)
    }

    @Test func aDayThatIsInBothIsNeitherOffNorNew() throws {
        let morning = try notice(8, "9:00-12:00")
        let exchange = DayExchange(from: [try notice(1), try notice(8)], to: [morning, try notice(15)])
        #expect(exchange.dropped == [try notice(1)])
        #expect(exchange.added == [try notice(15)])
        #expect(exchange.kept == [.init(old: try notice(8), new: morning)])
        #expect(exchange.kept.first?.aspects == [.hours])
    }

    @Test func ofTwoOnOneDayTheEarliestStandsForTheEarliest() throws {
        let morning = try notice(1, "9:00-12:00"), elsewhere = try notice(1, "9:00-12:00", at: "Pontcharra")
        let exchange = DayExchange(from: [try notice(1), morning], to: [elsewhere])
        #expect(exchange.kept == [.init(old: morning, new: elsewhere)])
        #expect(exchange.dropped == [try notice(1)])
        #expect(exchange.kept.first?.aspects == [.place])
    }
}

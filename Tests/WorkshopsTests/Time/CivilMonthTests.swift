import Testing
import Workshops

struct CivilMonthTests {
    @Test(arguments: [
        ("2021-02", "2021-02-01", "2021-02-28"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2021-12", "2021-12-01", "2021-12-31"), ("0001-01", "0001-01-01", "0001-01-31"),
    ])
    func aMonthHasItsDays(text: String, first: String, last: String) throws {
        let month = try #require(CivilMonth(text))
        #expect("\(month)" == text && "\(month.first)" == first && "\(month.last)" == last)
        #expect(month.end == month.last.advanced(by: 1))
        #expect(CivilMonth(of: month.last) == month && CivilMonth(of: month.end) != month)
    }

    @Test(arguments: ["2021-3", "2021-13", "2021-00", "2021", "", "21-03", "2021-03-01", "2021/03", "+021-03"])
    func nothingElseIsAMonth(text: String) { #expect(CivilMonth(text) == nil) }

    @Test func itIsTypedAsPeopleTypeIt() {
        let march = CivilMonth(year: 2021, month: 3)
        #expect(["2021-03", "03/2021", "3/2021"].map { CivilMonth(typed: $0) } == [march, march, march])
        #expect(["", "/2021", "3/21", "13/2021", "0/2021", "1/3/2021"].allSatisfy { CivilMonth(typed: $0) == nil })
    }
}

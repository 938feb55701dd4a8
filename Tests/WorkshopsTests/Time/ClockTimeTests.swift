import Testing

@testable import Workshops

struct ClockTimeTests {
    @Test(arguments: [("09:00", 540), ("9:05", 545), ("00:00", 0), ("24:00", 1440), ("23:59", 1439)])
    func aTimeIsMinutesSinceMidnight(text: String, minutes: Int) {
        #expect(ClockTime(text)?.minutes == minutes)
    }

    @Test(arguments: ["", "9", "9h00", "24:01", "25:00", "12:60", "012:00", "12:0", "-1:00", "12:00:00", "1２:00"])
    func whatIsNoTimeIsRefused(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func aTimePrintsTwoDigitsEach() {
        #expect(ClockTime("9:05")?.description == "09:05")
    }

    @Test(arguments: ["12:00-09:00", "09:00-09:00", "09:00", "09:00-12:00-13:00", "-", "09:00–12:00"])
    func aSpanMustEndAfterItStarts(text: String) {
        #expect(TimeSpan(text) == nil)
    }

    @Test(arguments: [
        ("09:00-12:00", "12:00-14:00", false), ("09:00-12:00", "11:59-14:00", true),
        ("09:00-12:00", "08:00-09:00", false),
        ("09:00-12:00", "10:00-11:00", true),
    ])
    func spansThatOnlyTouchDoNotOverlap(one: String, other: String, overlap: Bool) throws {
        let one = try #require(TimeSpan(one))
        let other = try #require(TimeSpan(other))
        #expect(one.overlaps(other) == overlap)
        #expect(other.overlaps(one) == overlap)
    }
}

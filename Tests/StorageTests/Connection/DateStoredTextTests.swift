import Foundation
import Testing

@testable import Storage

struct DateStoredTextTests {
    @Test(arguments: [
        (1_611_565_200, "2021-01-25T09:00:00Z"), (1_611_565_259, "2021-01-25T09:00:59Z"),
        (1_611_565_200.5, "2021-01-25T09:00:00.5Z"), (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (-0.25, "1969-12-31T23:59:59.75Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ])
    func anInstantAndItsText(seconds: Double, text: String) {
        let instant = Date(timeIntervalSince1970: seconds)
        #expect(instant.storedText == text)
        #expect(Date(storedText: text) == instant)
    }

    @Test func anyInstantThatAClockGivesComesBackTheSame() {
        var instant = Date(timeIntervalSinceReferenceDate: 632_739_600)
        for _ in 0..<20_000 {
            #expect(instant.storedText.flatMap(Date.init(storedText:)) == instant)
            instant = Date(timeIntervalSinceReferenceDate: (instant.timeIntervalSinceReferenceDate + 0.4321).nextUp)
        }
        let last = Date(timeIntervalSinceReferenceDate: (632_739_600.0).nextDown)
        #expect(last.storedText.flatMap(Date.init(storedText:)) == last)
    }

    @Test(arguments: [-62_135_596_801, 253_402_300_800, Double.infinity, -.infinity, .nan, 1e300])
    func anInstantOutOfTheCalendarHasNoText(seconds: Double) {
        #expect(Date(timeIntervalSince1970: seconds).storedText == nil)
    }

    @Test(arguments: [
        "", "2021-01-25", "2021-01-25T09:00:00", "2021-01-25 09:00:00Z", "2021-01-25T24:00:00Z", "2021-01-25T09:60:00Z",
        "2021-01-25T09:00:60Z", "2021-02-29T09:00:00Z", "2021-01-25T09:00:00.Z", "2021-01-25T09:00:00.1234567890Z",
        "2021-01-25T09:00:00+Z", "2021-01-25T09:00:00+01:00", "2021-01-25T09-00:00Z", "2021-01-25T09:00:00.é1Z",
    ])
    func otherTextsAreRefused(text: String) { #expect(Date(storedText: text) == nil) }
}

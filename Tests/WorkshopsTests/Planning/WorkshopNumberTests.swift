import Testing
import Workshops

struct WorkshopNumberTests {
    @Test func itIsReadAsItIsWritten() throws {
        let number = try #require(WorkshopNumber("12.3"))
        #expect(number == WorkshopNumber(session: 12, order: 3))
        #expect(number.description == "12.3")
    }

    @Test(arguments: ["", "2", "2.", ".3", "2.3.4", "0.1", "1.0", "-1.2", "+1.2", "01.2", " 1.2", "1,2", "1.2 ", "a.b"])
    func anythingElseIsNone(text: String) { #expect(WorkshopNumber(text) == nil) }
}

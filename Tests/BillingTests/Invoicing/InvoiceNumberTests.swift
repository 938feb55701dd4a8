import Billing
import Testing
import Workshops

struct InvoiceNumberTests {
    @Test(arguments: ["1", "2021-0001", "F+2021/07_0001-B", "aZ0+-_/", String(repeating: "9", count: 20)])
    func anInvoiceNumberIsOfTwentyCharactersAtMost(_ text: String) {
        #expect(InvoiceNumber(text)?.description == text)
    }

    @Test(arguments: ["", " ", "2021 0001", "2021.1", "n°1", "é", "a\n", "٣", String(repeating: "9", count: 21)])
    func anythingElseIsNoInvoiceNumber(_ text: String) { #expect(InvoiceNumber(text) == nil) }
}

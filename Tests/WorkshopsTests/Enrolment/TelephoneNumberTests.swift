import Testing
import Workshops

struct TelephoneNumberTests {
    @Test(arguments: [
        ("0612345678", "06 12 34 56 78"), ("06.12.34.56.78", "06 12 34 56 78"), ("06-12-34-56-78", "06 12 34 56 78"),
        ("06\u{A0}12\u{202F}34 56 78", "06 12 34 56 78"), ("+33 6 12 34 56 78", "06 12 34 56 78"),
        ("+33 (0)6 12 34 56 78", "06 12 34 56 78"), ("0033612345678", "06 12 34 56 78"),
        ("+41 22 123 45 67", "00 41 22 12 34 56 7"), ("00 39 055 1234567", "00 39 05 51 23 45 67"),
        ("612345678", "06 12 34 56 78"), ("33612345678", "06 12 34 56 78"),
    ])
    func aNumberIsReadAsPeopleWriteIt(text: String, number: String) throws {
        let read = try #require(TelephoneNumber(text))
        #expect(read.description == number)
        #expect(TelephoneNumber(number) == read)
    }

    @Test(arguments: [
        "", "06", "061234567", "06123456789", "1612345678", "0012345", "+", "++33612345678", "06 12 34 56 7a",
        "32612345678", "33012345678", "12345678", "0012345678901234567", "+0612345678", "٠٦١٢٣٤٥٦٧٨", "0612345678\n",
        "=0612345678", "00",
    ])
    func whatIsNoneIsRefused(text: String) { #expect(TelephoneNumber(text) == nil) }
}

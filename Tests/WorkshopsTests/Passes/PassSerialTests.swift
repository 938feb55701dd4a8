import Testing
import Workshops

struct PassSerialTests {
    @Test(arguments: [
        ("ab12", "AB12"), (" A B-1.2/3_4 ", "AB-1.2/3_4"), ("\u{A0}7\n", "7"), ("0000001230", "0000001230"),
    ])
    func itIsTrimmedAndInCapitals(text: String, serial: String) {
        #expect(PassSerial(text)?.description == serial)
    }

    @Test(arguments: ["", "  ", "-", "_-_", "é1", "1;2", "１２", "1\u{301}", String(repeating: "1", count: 41), "1\u{0}"])
    func anythingElseIsNone(text: String) { #expect(PassSerial(text) == nil) }

    /// What a scanner that presses the keys of an American keyboard types where a French one is set.
    @Test(arguments: [
        ("&é\"'(-è_çà", "1234567890"), ("QB&é", "AB12"), ("qb&é", "AB12"), ("--__--&", "6688661"),
        ("àààà&é\"à", "00001230"),
    ])
    func aScannerOnAFrenchKeyboardIsUnderstood(typed: String, serial: String) {
        #expect(PassSerial.read(typed, patterns: [])?.description == serial)
    }

    @Test func aPatternDecidesWhatCouldBeBoth() throws {
        let digits = try #require(SerialPattern("####")), mixed = try #require(SerialPattern("@@##"))
        #expect(PassSerial.read("&é\"'", patterns: [digits])?.description == "1234")
        #expect(PassSerial.read("QZ12", patterns: [mixed])?.description == "QZ12")
        #expect(PassSerial.read("QZ&é", patterns: [mixed])?.description == "AW12")
        #expect(PassSerial.read("6-6-", patterns: [digits])?.description == nil)
        #expect(PassSerial.read("----", patterns: [digits])?.description == "6666")
        #expect(PassSerial.read("12345", patterns: [digits]) == nil)
        let longer = try #require(SerialPattern("#####"))
        #expect(PassSerial.read("12345", patterns: [digits, longer])?.description == "12345")
    }

    @Test(arguments: [
        ("@@####", "AB1234", true), ("@@####", "ABC234", false), ("PN-##", "PN-12", true), ("PN-##", "PM-12", false),
    ])
    func aPatternMatches(pattern: String, serial: String, fits: Bool) throws {
        #expect(try SerialPattern(pattern)?.matches(#require(PassSerial(serial))) == fits)
    }

    @Test(arguments: ["", "ab##", "## ##", "é#", String(repeating: "#", count: 41)])
    func aPatternThatNothingCouldMatchIsNone(text: String) { #expect(SerialPattern(text) == nil) }
}

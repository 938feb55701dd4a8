import TestSupport
import Testing

@testable import Markup

/// What is written is read back by the XML reader of Foundation, scalar by scalar.
struct WriterTests {
    private static func written(_ element: Element) -> [UInt8] {
        var writer = Writer()
        writer.write(element)
        return writer.bytes
    }

    @Test(arguments: 0..<40)
    func anyTreeIsReadBackAsItIsMeant(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<50 {
            let element = Element.random(using: &generator), bytes = Self.written(element)
            #expect(Reading.ofXML(bytes) == element.meant, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: 0..<40)
    func everyBracketIsOurs(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<50 {
            let element = Element.random(using: &generator), bytes = Self.written(element)
            #expect(bytes.count { $0 == UInt8(ascii: "<") } == element.brackets)
            #expect(bytes.count { $0 == UInt8(ascii: ">") } == element.brackets)
        }
    }

    @Test(arguments: Hostile.known + Hostile.pieces)
    func whatIsTypedStaysText(_ text: String) {
        let element = Element(.p, .ariaLabel(text)) { text }
        #expect(Reading.ofXML(Self.written(element)) == element.meant)
    }

    @Test func textIsWrittenAsItAlwaysWas() {
        let element = Element(.p, .ariaLabel("a\tb\nc\r\nd\re\"'&<>")) { "a\tb\nc\r\nd\re\"'&<>\0\u{FFFE}é" }
        let expected =
            "<p aria-label=\"a&#9;b&#10;c&#10;d&#10;e&quot;'&amp;&lt;&gt;\">"
            + "a\tb\nc\nd\ne&quot;'&amp;&lt;&gt;\u{FFFD}\u{FFFD}é</p>"
        #expect(Self.written(element) == Array(expected.utf8))
    }

    @Test func whatHoldsLinesIsWrittenInLines() {
        let row = Element(.tr) {
            Element(.td) { "1" }
            Element(.td)
        }
        let table = Element(.table) {
            Element(.thead)
            Element(.tbody) { row }
        }
        let expected = """
            <table>
            <thead>
            </thead>
            <tbody>
            <tr><td>1</td><td></td></tr>
            </tbody>
            </table>
            """
        #expect(Self.written(table) == Array(expected.utf8))
    }

    @Test(arguments: [Markup.Tag.pre, .textarea])
    func aFieldOfLinesGetsOneToDrop(tag: Markup.Tag) {
        let written = String(decoding: Self.written(Element(tag) { "\nx" }), as: UTF8.self)
        #expect(written == "<\(tag.rawValue)>\n\nx</\(tag.rawValue)>")
    }
}

/// The tests above would notice: what is escaped by `Character`, as it was, lets markup through.
struct EscapingByCharacterTests {
    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    @Test(arguments: Hostile.known.dropFirst())
    func letsMarkupThrough(_ text: String) {
        let bytes = Array("<p>\(Self.escaped(text))</p>".utf8)
        #expect(bytes.count { $0 == UInt8(ascii: "<") } > 2)
        #expect(Reading.ofXML(bytes) != Element(.p) { text }.meant)
    }

    @Test func isFoundOutByRandomTexts() {
        var generator = SplitMix64(seed: 1)
        let found = (0..<2_000).count { _ in
            let text = Hostile.text(using: &generator)
            return Self.escaped(text).utf8.contains(UInt8(ascii: "<"))
        }
        #expect(found > 10)
    }

    @Test func aReaderOfXMLRefusesWhatItMust() {
        for text in [
            "<p>\0</p>", "<p>\u{FFFE}</p>", "<p>]]></p>", "<p a=\"1\" a=\"2\"/>", "<p a=\"<\"/>", "<br>", "<p>&</p>",
        ] {
            #expect(Reading.ofXML(Array(text.utf8)) == nil, "\(text)")
        }
    }
}

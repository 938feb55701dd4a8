import Testing

@testable import Markup

struct NodeTests {
    @Test(arguments: [
        ("", ""), ("a", "a"), ("a\nb", "a<br/>b"), ("a\r\nb", "a<br/>b"), ("a\rb", "a<br/>b"),
        ("\n", "<br/>"), ("\n\n", "<br/><br/>"), ("a\n\r\nb\r", "a<br/><br/>b<br/>"), ("a\n\rb", "a<br/><br/>b"),
        ("a\n\u{301}b", "a<br/>\u{301}b"), ("<br/>", "&lt;br/&gt;"), ("a\u{2028}b", "a\u{2028}b"),
    ])
    func anEndOfLineIsABreak(text: String, written: String) {
        #expect(
            Element(.p) { Node.lines(text) }.written.unicodeScalars.elementsEqual("<p>\(written)</p>".unicodeScalars))
    }

    @Test func inTextItIsNone() {
        #expect(Element(.p) { "a\nb" }.written == "<p>a\nb</p>")
    }
}

import Foundation
import FoundationXML
import Testing
import Workshops

@testable import ElectronicInvoices

/// What is written is read back by the XML reader of Foundation.
struct ElementTests {
    @Test(arguments: [
        "<&>\"'", "]]>", "<![CDATA[ & ]]>", "<!-- -->", "&amp; &#13; &lt;", "a\nb\tc", " a  b ",
        "\u{1F4F1} é e\u{301} 日本語",
        "a\rb\r\nc", "",
    ])
    func anyTextIsReadBackAsItWas(_ text: String) throws {
        let document = try XMLDocument(data: Element("a", [Element("b", text)]).document)
        let read = document.rootElement()?.elements(forName: "b").first?.stringValue
        #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }

    @Test(arguments: ["<&>\"'", "é\u{1F4F1}", ""])
    func anyAttributeIsReadBackAsItWas(_ value: String) throws {
        let document = try XMLDocument(data: Element("a", "x", ["b": value, "c": "2"]).document)
        #expect(document.rootElement()?.attribute(forName: "b")?.stringValue == value)
        #expect(document.rootElement()?.attribute(forName: "c")?.stringValue == "2")
    }

    @Test func elementsAreIndentedAndNothingIsAddedToTexts() {
        let element = Element("a", [Element("b", "1", ["z": "1", "y": "2"]), nil, Element("d", [Element("e", "")])])
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <a>
              <b z="1" y="2">1</b>
              <d>
                <e></e>
              </d>
            </a>

            """
        #expect(String(decoding: element.document, as: UTF8.self) == expected)
    }
}

import Foundation
import FoundationXML
import Markup
import Testing
import Workshops

@testable import Documents

struct TypesetterTests {
    private static func root(_ document: Document) throws -> XMLElement {
        try #require(try XMLDocument(data: Data(document.bytes)).rootElement())
    }

    /// The last two went through when texts were escaped by `Character`.
    @Test(arguments: [
        "<script>&\"", "A<\u{301}b>\u{301}&\u{301}", "\u{600}<img src=x onerror=alert(1) y\u{600}>",
    ])
    func whatPeopleTypeStaysText(_ text: String) throws {
        let page = Typesetter(.english)
        let root = try Self.root(page.document(title: text) { page.paragraph(text, class: "small") })
        for path in ["//title", "//p[@class='small']"] {
            let read = try root.nodes(forXPath: path).first?.stringValue
            #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "\(path)")
        }
        #expect(root.attribute(forName: "lang")?.stringValue == "en")
    }

    @Test func linesStayLinesAndAreSetAsInFrance() {
        let page = Typesetter(.french)
        let html = page.page(title: "t") { page.paragraph("l'été ?\nb") }.html
        #expect(html.contains("<p>l\u{2019}été\u{A0}?<br/>b</p>"))
    }

    @Test func aMailHasNoStyleAndADocumentHasTheOneOfAll() {
        let page = Typesetter(.french)
        #expect(!page.page(title: "t") {}.html.contains("<style>"))
        let document = page.document(title: "t", style: "h1 { margin: 0 }\n") {}
        #expect(document.html.contains("size: A4") && document.html.contains("}\nh1 { margin: 0 }\n</style>"))
    }
}

import Foundation
import FoundationXML
import Testing

@testable import Documents
@testable import Markup

struct DocumentTableTests {
    @Test func columnsThatSpanAreToldToReaders() throws {
        let table = DocumentTable(
            columns: [.column("a"), .amountColumn("b")],
            groups: [[.init(cells: [.init(text: "x", details: ["<y>"], heads: .rows, rows: 2), .amount("1")])]],
            sums: [.init(cells: [.init(text: "z", heads: .row, columns: 2)], emphasis: .due)])
        let page = Typesetter(.french)
        let document = page.document(title: "t") { page.table(table) }
        let root = try #require(try XMLDocument(xmlString: document.html).rootElement())
        #expect(try root.nodes(forXPath: "//thead/tr/th[@scope='col']").count == 2)
        #expect(
            try root.nodes(forXPath: "//tbody/tr/th[@scope='rowgroup'][@rowspan='2']/small").first?.stringValue == "<y>"
        )
        #expect(try root.nodes(forXPath: "//tfoot/tr[@class='due']/th[@colspan='2']").count == 1)
    }
}

import Markup
import Testing
import Workshops

@testable import Documents

struct DocumentTableTests {
    @Test func aTableIsWrittenInLines() {
        let page = Typesetter(.english)
        let table = DocumentTable(
            columns: [.column("a"), .amountColumn("b")],
            groups: [[.init(cells: [.init(text: "x", details: ["<y>"], heads: .rows, rows: 2), .amount("1")])], []],
            sums: [.init(cells: [.init(text: "z", heads: .row, columns: 2)], emphasis: .due)])
        let html = page.page(title: "t") { page.table(table) }.html
        #expect(
            html.contains(
                """
                <body>
                <table>
                <thead>
                <tr><th scope="col">a</th><th scope="col" class="amount">b</th></tr>
                </thead>
                <tbody>
                <tr><th scope="rowgroup" rowspan="2">x<br/><small>&lt;y&gt;</small></th><td class="amount">1</td></tr>
                </tbody>
                <tfoot>
                <tr class="due"><th scope="row" colspan="2">z</th></tr>
                </tfoot>
                </table>
                </body>
                """))
    }
}

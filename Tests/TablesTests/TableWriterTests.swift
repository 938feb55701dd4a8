import Testing

@testable import Tables

struct TableWriterTests {
    private func written(_ cells: [String]...) -> String {
        var writer = TableWriter(marked: false)
        for row in cells { writer.write(row) }
        return String(decoding: writer.octets, as: UTF8.self)
    }

    @Test func itOpensInAFrenchExcel() {
        var writer = TableWriter()
        writer.write(["Nom", "Commune"])
        writer.write(["Zoé", "Crolles"])
        #expect(writer.octets == [0xEF, 0xBB, 0xBF] + Array("Nom;Commune\r\nZoé;Crolles\r\n".utf8))
    }

    @Test(arguments: [
        ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a,b", "a,b"),
        (" a", "\" a\""), ("a ", "\"a \""), ("\u{A0}a", "\"\u{A0}a\""), ("'a", "'a"),
    ])
    func quotesAreWhereTheyAreNeeded(cell: String, expected: String) {
        #expect(written([cell, "x"]) == "\(expected);x\r\n")
    }

    @Test(arguments: ["=1+1", " =1", "\u{301}=1", "x;=1", "a\n=1"])
    func nothingIsComputed(cell: String) throws {
        let octets = Array(written([cell, "x"]).utf8)
        #expect(try rows(octets).first?.cells == [FormulaGuard.guarded(cell), "x"])
        #expect(FormulaGuard.isFormula(cell))
    }

    @Test func anEmptyCellAloneIsARow() {
        #expect(written([""], ["a"]) == "\"\"\r\na\r\n")
    }

    @Test(arguments: 0..<200)
    func whatIsWrittenIsReadBack(seed: Int) throws {
        let letters = ["\"", ";", "\r\n", "\n", "\r", " ", "a", "é", "\u{1F469}", ","]
        var number = seed
        let cells = (0..<12).map { _ in
            "x"
                + (0..<4).map { _ in
                    number = (number &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
                    return letters[(number >> 16) % letters.count]
                }.joined()
        }
        let table = stride(from: 0, to: 12, by: 4).map { Array(cells[$0..<$0 + 4]) }
        var writer = TableWriter(marked: false)
        for row in table { writer.write(row) }
        #expect(try rows(writer.octets).map { $0.cells.map(FormulaGuard.plain) } == table)
    }
}

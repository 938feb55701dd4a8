import Testing

@testable import Tables

struct FormulaGuardTests {
    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u{A0}=1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x",
        "\u{301}=1", "\u{200B}=1", "\u{FEFF}=1", "\u{202E}=1", "\u{FE0F}=1", "\u{AD}=1", "=\u{301}1", "-\u{20E3}1",
        "\u{2212}1", "\u{3000}@x", "\u{180E}=1", "\u{3164}=1", "\t", "\r", "'=1", "''=1", "\"=1", "'\u{301}=1",
    ])
    func nothingIsComputed(cell: String) throws {
        #expect(FormulaGuard.guarded(cell).unicodeScalars.elementsEqual(("'" + cell).unicodeScalars))
        #expect(FormulaGuard.isFormula(cell))
        #expect(FormulaGuard.plain(FormulaGuard.guarded(cell)) == cell)
    }

    @Test(arguments: [
        ("\t=1", "'\t'=1"), ("\r=1", "'\r'=1"), ("\n=1", "\n'=1"), ("a;=1", "a;'=1"), ("a,@x,-y", "a,'@x,'-y"),
        ("a, =1", "a,' =1"), ("a\r\n=1", "a\r\n'=1"), ("a;\"=1\"", "a;'\"=1\""), ("Jean-Pierre, ;", "Jean-Pierre, ;"),
    ])
    func noPieceIsComputedWhereAnotherSeparatorIsExpected(cell: String, expected: String) {
        #expect(FormulaGuard.guarded(cell).unicodeScalars.elementsEqual(expected.unicodeScalars))
        #expect(FormulaGuard.plain(FormulaGuard.guarded(cell)).unicodeScalars.elementsEqual(cell.unicodeScalars))
    }

    @Test(arguments: [
        "a=1", "06 12 34 56 78", "1-2", "é+", "", "«=1»", "_=", ".-", "'a", "'", "''", "d'Alès", "'Abd", "a@b.fr",
    ])
    func whatIsNoFormulaStaysAsItIs(cell: String) throws {
        #expect(!FormulaGuard.isFormula(cell))
        #expect(FormulaGuard.plain(cell) == cell)
    }

    @Test func whatIsGuardedIsAlwaysRestored() {
        var source = Octets(seed: 3)
        let letters = Array("'''=+-@\t\r\n;,\" a\u{301}\u{FF1D}\u{200B}".unicodeScalars)
        for _ in 0..<20_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<source.below(7) { scalars.append(letters[source.below(letters.count)]) }
            let text = String(scalars), guarded = FormulaGuard.guarded(text)
            #expect(FormulaGuard.plain(guarded).unicodeScalars.elementsEqual(scalars), "\(text.debugDescription)")
        }
    }
}

import Testing

@testable import Tables

struct TableReaderTests {
    @Test(
        arguments: [
            ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
            ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
            ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]),
            ("a;;\r\n", [["a", "", ""]]),
            ("\r\n\n\ra\n\n\n", [["a"]]),
            (";;\na;b;c\n;;", [["a", "b", "c"]]),
            ("\"a;b\";\"c\r\nd\";\"e\"\"f\"", [["a;b", "c\r\nd", "e\"f"]]),
            ("\"\";\"\"\"\"", [["", "\""]]),
            ("\"a\"\r\n\"b\"", [["a"], ["b"]]),
            ("é;\u{1F469}\u{200D}\u{1F4BB};e\u{301}", [["é", "\u{1F469}\u{200D}\u{1F4BB}", "e\u{301}"]]),
            ("a\u{2028}b;\u{85}c", [["a\u{2028}b", "\u{85}c"]]),
            ("", []),
        ] as [(String, [[String]])])
    func cellsAreAsWritten(text: String, cells: [[String]]) throws {
        for part in [1, 2, 3, 64] { #expect(try rows(text, part: part).map(\.cells) == cells) }
    }

    @Test func rowsWithNothingInThemEndToo() throws {
        var reader = TableReader(TableFormat(separator: .semicolon, encoding: .utf8), limits: TableLimits(lines: 1_000))
        {
            Array("a;b\n;;\n\n".utf8)
        }
        var row: TableRow?
        while let next = try reader.next(), next.problems.isEmpty { row = next }
        // The reader ends, though what it reads does not.
        #expect(row != nil)
        #expect(try reader.next() == nil)
    }

    @Test(
        arguments: [
            ("a\r\nb\r\nc", [1, 2, 3]), ("a\rb\rc", [1, 2, 3]), ("a\n\n\nb", [1, 4]), ("\"a\r\n\r\nb\"\r\nc", [1, 4]),
            ("\"a\rb\"\rc", [1, 3]), ("\"a\n\rb\"\nc", [1, 4]),
        ] as [(String, [Int])])
    func aRowKnowsItsLine(text: String, lines: [Int]) throws {
        for part in [1, 2, 64] { #expect(try rows(text, part: part).map(\.line) == lines) }
    }

    @Test(arguments: [
        ("a;b\"c\"", TableProblem(line: 1, column: 2, .strayQuote)),
        ("a\n\"b\"c;d", TableProblem(line: 2, column: 1, .textAfterQuote)),
        ("a\nb;\"c\nd\n", TableProblem(line: 2, column: 2, .openQuote)),
        ("a\u{0};b", TableProblem(line: 1, column: 1, .controlCharacter)),
        ("\"x\ny\";\u{7F}", TableProblem(line: 2, column: 2, .controlCharacter)),
    ])
    func whatIsBadlyWrittenIsToldWithItsPlace(text: String, problem: TableProblem) throws {
        #expect(try rows(text).flatMap(\.problems) == [problem])
    }

    @Test func afterABadRowReadingGoesOn() throws {
        #expect(try rows("a\"b\n\"c\"d\nlast;row").map(\.cells) == [["a\"b"], ["cd"], ["last", "row"]])
    }

    @Test func aRowTellsAllThatIsWrongWithIt() throws {
        let row = try #require(try rows("a\"b;\"c\"d;\u{1}").first)
        #expect(row.problems.map(\.kind) == [.strayQuote, .textAfterQuote, .controlCharacter])
        #expect(row.problems.map(\.column) == [1, 2, 3])
        #expect(row.cells == ["a\"b", "cd", "\u{1}"])
    }

    @Test func nothingIsReadBeyondTheLimits() throws {
        let limits = TableLimits(rows: 2, columns: 3, cell: 4)
        #expect(try rows("h\n1\n2", limits: limits).count == 3)
        let many = try rows("h\n1\n2\n3\n4\n5", limits: limits)
        #expect(many.count == 4)
        #expect(many.last?.problems == [TableProblem(line: 4, .tooManyRows(limit: 2))])
        let wide = try #require(try rows("a;b;c;d;e", limits: limits).first)
        #expect(wide.cells == ["a", "b", "c"])
        #expect(wide.problems == [TableProblem(line: 1, .tooManyColumns(limit: 3))])
        #expect(try rows("a;b;c;;;", limits: limits).first?.problems == [])
        let later = try #require(try rows("a;b;c;;;x;y\"z", limits: limits).first)
        #expect(later.problems == [TableProblem(line: 1, .tooManyColumns(limit: 3))], "however far the text is")
        let long = try #require(try rows("abcd;abcde;ééé", limits: limits).first)
        #expect(long.cells == ["abcd", "abcd", "éé"])
        #expect(long.problems.map(\.column) == [2, 3])
    }

    @Test func aQuoteThatNeverEndsTakesNoMemory() throws {
        var parts = 20_000, most = 0
        var reader = TableReader(TableFormat()) {
            parts -= 1
            return parts == 19_999 ? Array("a;\"b".utf8) : parts > 0 ? Array(repeating: 0x78, count: 4_096) : []
        }
        while let row = try reader.next() { most = max(most, row.cells.map(\.utf8.count).max() ?? 0) }
        #expect(most == TableLimits().cell)
    }

    @Test func windowsLettersAreRead() throws {
        let text: [UInt8] = [0xE9, 0x3B, 0x80, 0x3B, 0x9C, 0x3B, 0x92]
        let format = TableFormat(encoding: .windows1252)
        #expect(try rows(text, format).first?.cells == ["é", "€", "œ", "’"])
        let open = try #require(try rows([0x61, 0x3B, 0x81], format).first)
        #expect(open.problems == [TableProblem(line: 1, column: 2, .notText(.windows1252))])
        let invalid = try #require(try rows([0x61, 0x3B, 0xC3]).first)
        #expect(invalid.problems == [TableProblem(line: 1, column: 2, .notText(.utf8))])
    }
}

import Testing

@testable import Tables

struct TableFormatTests {
    @Test(
        arguments: [
            ("Nom;Prénom, usuel", .semicolon), ("Nom,Prénom", .comma), ("Nom\tPrénom;x\ta", .tab), ("Nom", .semicolon),
            ("\"a,b,c\";d", .semicolon), ("\r\n\na,b\n;;;;", .comma), ("\"a\nb,c\",d", .comma),
        ] as [(String, TableSeparator)])
    func theFirstLineTellsTheSeparator(text: String, separator: TableSeparator) throws {
        #expect(try format(Array(text.utf8)) == TableFormat(separator: separator))
    }

    @Test(
        arguments: [
            (Array("a;é€".utf8), .utf8), ([0xEF, 0xBB, 0xBF, 0x61], .utf8), ([0x61], .utf8),
            ([0x61, 0xE9], .windows1252),
            ([0xE9, 0x3B, 0x61], .windows1252), ([0x93, 0x61, 0x94], .windows1252), ([0xC3], .windows1252),
        ] as [([UInt8], TableEncoding)])
    func theOctetsTellTheEncoding(octets: [UInt8], encoding: TableEncoding) throws {
        #expect(try format(octets).encoding == encoding)
    }

    /// Too long, half of a pair, beyond the last character, cut off.
    @Test(
        arguments: [
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0x80], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xF0, 0x9F, 0x92],
        ] as [[UInt8]])
    func whatIsNotUTF8IsSeen(octets: [UInt8]) throws {
        #expect(try format(octets).encoding == .windows1252)
        #expect(throws: TableProblem(line: 2, .mixedEncodings)) { try format(Array("é\n".utf8) + octets) }
        #expect(throws: TableProblem(line: 1, .mixedEncodings)) { try format([0xEF, 0xBB, 0xBF] + octets) }
    }

    @Test func aWorkbookAndUTF16AreNoTables() {
        for start: [UInt8] in [[0x50, 0x4B, 3, 4, 0x14, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]] {
            #expect(throws: TableProblem(line: 1, .workbook)) { try format(start) }
        }
        for start: [UInt8] in [[0xFF, 0xFE, 0x4E, 0], [0xFE, 0xFF, 0, 0x4E]] {
            #expect(throws: TableProblem(line: 1, .mixedEncodings)) { try format(start) }
        }
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func theLineOfAFaultIsThatOfTheFile(end: String) {
        #expect(throws: TableProblem(line: 3, .mixedEncodings)) {
            try format(Array("é\(end)\"a\(end)".utf8) + [0xE9])
        }
    }

    @Test func nothingIsLookedAtBeyondTheLastLineThatIsRead() throws {
        var lines = 0
        let format = try TableFormat(
            detecting: {
                lines += 1
                return lines <= 10 ? Array("é;\"a\nb\"\n".utf8) : [0xFF]
            }, lines: 5)
        #expect(format.encoding == .utf8 && lines == 6)
    }

    @Test func nothingIsNoTable() {
        #expect(throws: TableProblem(line: 1, .empty)) { try format([]) }
    }
}

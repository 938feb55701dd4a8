import Testing

@testable import Tables

struct TableFileTests {
    /// A table whose octets come in parts.
    private func table(_ octets: [UInt8], part: Int = 7, limits: TableLimits = TableLimits()) throws -> TableFile {
        try TableFile(size: octets.count, limits: limits) {
            var left = octets[...]
            return {
                defer { left = left.dropFirst(part) }
                return Array(left.prefix(part))
            }
        }
    }

    private func rows(of octets: [UInt8]) throws -> [TableRow] {
        var table = try table(octets), rows: [TableRow] = []
        while let row = try table.next() { rows.append(row) }
        return rows
    }

    @Test(
        arguments: [
            Array("Nom,Commune\r\nZoé,Crolles".utf8), [0xEF, 0xBB, 0xBF] + Array("Nom;Commune\nZoé;Crolles\n".utf8),
            Array("Nom\tCommune\r".utf8) + [0x5A, 0x6F, 0xE9, 0x09] + Array("Crolles".utf8),
        ] as [[UInt8]])
    func anyUsualFileIsRead(octets: [UInt8]) throws {
        for part in [1, 2, 3, 4, 1_000] {
            #expect(try table(octets, part: part).header.cells == ["Nom", "Commune"])
        }
        #expect(try rows(of: octets) == [TableRow(line: 2, cells: ["Zoé", "Crolles"])])
    }

    @Test func aRowHasAsManyCellsAsTheFirst() throws {
        let rows = try rows(of: Array("a;b\n1;2;;\n1\n1;2;3\n".utf8))
        #expect(rows.map(\.cells) == [["1", "2"], ["1", ""], ["1", "2"]])
        #expect(
            rows.map(\.problems) == [
                [], [TableProblem(line: 3, .cellCount(found: 1, wanted: 2))],
                [TableProblem(line: 4, .cellCount(found: 3, wanted: 2))],
            ])
    }

    @Test(arguments: ["", "\n\n", "\u{FEFF}", ";;\n"])
    func whatHoldsNothingIsRefused(text: String) throws {
        #expect(throws: TableProblem(line: 1, .empty)) { try table(Array(text.utf8)) }
    }

    @Test func whatIsNotThereIsNoTableAndWhatCannotBeOpenedOrReadIsAFault() {
        #expect(throws: TableProblem(line: 1, .unreadable)) { try TableFile(size: .max) { nil } }
        #expect(throws: CancellationError.self) { try TableFile(size: 1) { throw CancellationError() } }
        #expect(throws: CancellationError.self) { try TableFile(size: 1) { { throw CancellationError() } } }
    }

    @Test func aFileThatIsTooLargeIsNotRead() throws {
        #expect(throws: TableProblem(line: 1, .tooLarge(limit: 7))) {
            try TableFile(size: 8, limits: TableLimits(file: 7)) { { throw CancellationError() } }
        }
        #expect(try table(Array("a;b\n1;2\n".utf8), limits: TableLimits(file: 8)).header.cells == ["a", "b"])
    }

    @Test func tooManyRowsAreRefusedAtTheCap() throws {
        let octets = Array(repeatElement(Array("1234567890;abcdefghij\n".utf8), count: 60_000).joined())
        var table = try table(octets, part: 65_536), count = 0, last: TableRow?
        while let row = try table.next() { (count, last) = (count + 1, row) }
        #expect(count == 50_001)
        #expect(last?.problems == [TableProblem(line: 50_002, .tooManyRows(limit: 50_000))])
    }

    /// Of a million rows, those after the cap are not even taken, and no part is taken twice.
    @Test func nothingIsTakenAfterTheCap() throws {
        let part = Array(repeatElement(Array("1234567890;abcdefghij\n".utf8), count: 1_000).joined())
        var parts = 0
        let more = { () -> [UInt8] in
            parts += 1
            return parts <= 1_000 ? part : []
        }
        let format = try TableFormat(detecting: more, lines: TableLimits().rows + 1)
        #expect(parts == 51)
        parts = 0
        var reader = TableReader(format, more: more), count = 0
        while try reader.next() != nil { count += 1 }
        #expect(count == 50_002 && parts == 51)
    }
}

import Foundation
import Testing

@testable import Tables

struct TableFileTests {
    private func withFile(_ octets: [UInt8], _ body: (URL) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
        try Data(octets).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file)
    }

    private func rows(of file: URL) throws -> [TableRow] {
        var table = try TableFile(file), rows: [TableRow] = []
        while let row = try table.next() { rows.append(row) }
        return rows
    }

    @Test(
        arguments: [
            Array("Nom,Commune\r\nZoé,Crolles".utf8), [0xEF, 0xBB, 0xBF] + Array("Nom;Commune\nZoé;Crolles\n".utf8),
            Array("Nom\tCommune\r".utf8) + [0x5A, 0x6F, 0xE9, 0x09] + Array("Crolles".utf8),
        ] as [[UInt8]])
    func anyUsualFileIsRead(octets: [UInt8]) throws {
        try withFile(octets) { (file: URL) throws in
            #expect(try TableFile(file).header.cells == ["Nom", "Commune"])
            #expect(try rows(of: file) == [TableRow(line: 2, cells: ["Zoé", "Crolles"])])
        }
    }

    @Test func aRowHasAsManyCellsAsTheFirst() throws {
        try withFile(Array("a;b\n1;2;;\n1\n1;2;3\n".utf8)) { file in
            let rows = try rows(of: file)
            #expect(rows.map(\.cells) == [["1", "2"], ["1", ""], ["1", "2"]])
            #expect(
                rows.map(\.problems) == [
                    [], [TableProblem(line: 3, .cellCount(found: 1, wanted: 2))],
                    [TableProblem(line: 4, .cellCount(found: 3, wanted: 2))],
                ])
        }
    }

    @Test(arguments: ["", "\n\n", "\u{FEFF}", ";;\n"])
    func whatHoldsNothingIsRefused(text: String) throws {
        try withFile(Array(text.utf8)) { (file: URL) throws in
            #expect(throws: TableProblem(line: 1, .empty)) { try TableFile(file) }
        }
    }

    @Test func aFolderADeviceOrNothingIsNoTable() {
        for path in [FileManager.default.temporaryDirectory.path, "/nowhere/at-all.csv", "/dev/zero"] {
            #expect(throws: TableProblem(line: 1, .unreadable)) { try TableFile(URL(filePath: path)) }
        }
    }

    @Test func aFileThatIsTooLargeIsNotRead() throws {
        try withFile(Array("a;b\n1;2\n".utf8)) { (file: URL) throws in
            #expect(throws: TableProblem(line: 1, .tooLarge(limit: 7))) {
                try TableFile(file, limits: TableLimits(file: 7))
            }
            #expect(try TableFile(file, limits: TableLimits(file: 8)).header.cells == ["a", "b"])
        }
    }

    @Test func tooManyRowsAreRefusedAtTheCap() throws {
        try withFile(Array(repeatElement(Array("1234567890;abcdefghij\n".utf8), count: 60_000).joined())) { file in
            var table = try TableFile(file), count = 0, last: TableRow?
            while let row = try table.next() { (count, last) = (count + 1, row) }
            #expect(count == 50_001)
            #expect(last?.problems == [TableProblem(line: 50_002, .tooManyRows(limit: 50_000))])
        }
    }

    /// Of a million rows, those after the cap are not even taken from the disk, and no part is taken twice.
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

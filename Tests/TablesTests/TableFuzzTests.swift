import Testing

@testable import Tables

/// Whatever the octets: no crash, no more than the limits, and the same however they come.
struct TableFuzzTests {
    private static let limits = TableLimits(rows: 5, columns: 4, cell: 6)
    private static let sound = Array("Nom;Prénom;Commune\r\n\"Dupont\";Zoé;\"Les \"\"Adrets\"\"\"\r\nA;B;C\r\n".utf8)

    @Test(arguments: 0..<4)
    func anythingCanBeRead(seed: Int) throws {
        var source = Octets(seed: UInt64(seed))
        for _ in 0..<5_000 {
            let count = source.below(60)
            let octets =
                switch source.below(3) {
                case 0: source.raw(count)
                case 1: source.table(count)
                default: source.mutated(Self.sound)
                }
            try check(octets, parts: [1, 1 + source.below(9), 1_000])
        }
    }

    private func check(_ octets: [UInt8], parts: [Int]) throws {
        let formats = parts.map { part in Result { () throws(any Error) in try format(octets, part: part) } }
        let detected = formats.compactMap { try? $0.get() }
        #expect(detected.isEmpty || detected.count == formats.count, "\(octets)")
        #expect(Set(detected).count < 2, "\(octets)")
        for known in Set(detected + [TableFormat(), TableFormat(separator: .comma, encoding: .windows1252)]) {
            let read = try parts.map { try rows(octets, known, limits: Self.limits, part: $0) }
            for other in read.dropFirst() { #expect(other == read[0], "\(octets)") }
            expectWithinLimits(read[0], octets)
        }
    }

    private func expectWithinLimits(_ rows: [TableRow], _ octets: [UInt8]) {
        #expect(rows.count <= Self.limits.rows + 2, "\(octets)")
        #expect(rows.map(\.line) == rows.map(\.line).sorted(), "\(octets)")
        for row in rows {
            #expect(row.cells.count <= Self.limits.columns, "\(octets)")
            #expect(row.problems.count <= 4 * Self.limits.columns + 1, "\(octets)")
            for problem in row.problems {
                #expect((problem.column ?? 1) <= Self.limits.columns && problem.line >= row.line, "\(octets)")
            }
            // A letter of Windows-1252 has up to three octets in UTF-8.
            for cell in row.cells { #expect(cell.utf8.count <= 3 * Self.limits.cell, "\(octets)") }
        }
    }
}

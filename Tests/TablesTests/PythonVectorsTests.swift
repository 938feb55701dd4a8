import Foundation
import Testing

@testable import Tables

/// Random tables, most of them badly written, as Python's csv module reads them.
struct PythonVectorsTests {
    private struct Vector: Decodable {
        let separator: String
        let text: String
        let rows: [[String]]
    }

    @Test func everyTableIsReadAsPythonReadsIt() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/python-csv.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
        #expect(vectors.count == 1_000)
        for vector in vectors {
            let separator = try #require(vector.separator.utf8.first.flatMap(TableSeparator.init))
            for part in [1, 64] {
                let read = try rows(Array(vector.text.utf8), TableFormat(separator: separator), part: part)
                let cells = read.map(\.cells).filter { $0.contains { !$0.isEmpty } }
                #expect(cells == vector.rows, "\(vector.text.debugDescription)")
            }
        }
    }
}

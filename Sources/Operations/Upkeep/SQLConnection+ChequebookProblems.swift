import Storage
import Workshops

extension SQLConnection {
    /// What is wrong with the chequebooks of a programme: each number must be somewhere, with a commune or in the reserve.
    func chequebookProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        guard let record = try self.programme(programme) else { return [] }
        let total = record.communes.reduce(record.reserve) { $0 + $1.chequebooks }
        let stored = try communeStandings(of: programme).flatMap(\.chequebooks) + reserveChequebooks(of: programme)
        guard stored.sorted() != Array(1..<total + 1) else { return [] }
        return [.chequebooksDiffer(stored: stored.count, wanted: total)]
    }
}

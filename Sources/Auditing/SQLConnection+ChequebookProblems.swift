package import Answers
package import Storage
package import Workshops

extension SQLConnection {
    /// What is wrong with the chequebooks of a programme: each number must be somewhere, with a commune or in the reserve.
    package func chequebookProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        guard let record = try self.programme(programme) else { return [] }
        let total = record.communes.reduce(record.reserve) { $0 + $1.chequebooks }
        // No two have the same number.
        let (stored, highest) = try chequebookCount(of: programme)
        return stored == total && highest == total ? [] : [.chequebooksDiffer(stored: stored, wanted: total)]
    }
}

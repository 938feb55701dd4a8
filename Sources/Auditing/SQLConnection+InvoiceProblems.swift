package import Answers
package import Storage

extension SQLConnection {
    /// What is wrong with the documents that were issued.
    package func invoiceProblems() throws -> [DatabaseProblem] {
        let ranks = try invoiceRanks()
        let missing = Set(1..<(ranks.last ?? 0) + 1).subtracting(ranks).sorted()
        return try missing.map(DatabaseProblem.invoiceMissing) + alteredInvoices().map(DatabaseProblem.invoiceAltered)
    }
}

import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// Where passes and presences do not agree, with the evidence.
struct ReconciliationAnswer: Answer {
    let reconciliation: Reconciliation
    /// Whether to answer a table (CSV) and not a page.
    let isTable: Bool

    var isDocument: Bool { isTable }

    func text(_ page: Page) -> String {
        // The terminal ends the last line, which ends with CRLF.
        guard !isTable else {
            return String(decoding: reconciliation.octets(in: page.language).dropLast(), as: UTF8.self)
        }
        let summary = Sentence.reconciled(reconciliation).map { $0[page.language] }
        let last = summary.last.map { [page.styled($0, .bold)] } ?? []
        return (lines(page) + summary.dropLast() + last).joined(separator: "\n")
    }

    private func lines(_ page: Page) -> [String] {
        guard !reconciliation.lines.isEmpty else { return [] }
        var lines: [String] = [], workshop: WorkshopNumber?
        for line in reconciliation.lines {
            if line.workshop != workshop {
                lines.append(page.styled(Sentence.heading(of: line)[page.language], .bold))
                workshop = line.workshop
            }
            lines.append("  " + Sentence.anomaly(line, in: reconciliation.zone)[page.language])
        }
        return lines + [""]
    }

    func json(in language: Language) -> JSON { reconciliation.json }
}

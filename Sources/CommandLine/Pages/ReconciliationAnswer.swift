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

    func document(in language: Language) -> any Encodable { Document(reconciliation) }

    private struct Document: Encodable {
        let upToSession: Int?
        let counts: [String: Int]
        let anomalies: [Entry]

        init(_ reconciliation: Reconciliation) {
            upToSession = reconciliation.upToSession
            counts = Dictionary(
                uniqueKeysWithValues: Anomaly.Kind.allCases.map { ($0.rawValue, reconciliation.count($0)) })
            anomalies = reconciliation.lines.map(Entry.init)
        }
    }

    private struct Entry: Encodable {
        let kind, workshop, date, state: String
        let seat, person, asked: Int?
        let given: Int
        let presence, sheetClosed, sheetClosedBy: String?
        let passes: [Pass]

        init(_ line: Reconciliation.Line) {
            (kind, workshop) = (line.anomaly.kind.rawValue, line.workshop.description)
            (date, state) = (line.date.description, line.state.rawValue)
            (seat, person) = (line.seat, line.person)
            (asked, given) = (line.anomaly.asked, line.anomaly.given)
            presence = line.presence?.rawValue
            (sheetClosed, sheetClosedBy) = (line.closing?.date.ISO8601Format(), line.closing?.author)
            passes = line.passes.map(Pass.init)
        }
    }

    private struct Pass: Encodable {
        let number: Int
        let serial, state, takenBy, takenOn: String
        let chequebook: Int?

        init(_ pass: GivenPass) {
            (number, chequebook) = (pass.number, pass.chequebook)
            (serial, state) = (pass.serial.description, pass.state.rawValue)
            (takenBy, takenOn) = (pass.author, pass.date.description)
        }
    }
}

import Answers
import Catalogue
import Foundation
import Operations
import Workshops

/// What planning gave: the plan, its price, its calendars.
struct PlanAnswer: Answer {
    let report: PlanReport
    let published: PublishedCalendars
    /// Whether the search was ended before it was over.
    let isStopped: Bool

    func remarks(_ page: Page) -> String {
        let findings = report.findings.map { $0.line(page) }
        let lead = page.styled(Sentence.confirmedBreaches[page.language], .yellow)
        let breaches = report.breachesOfConfirmed.map { "  – " + $0.sentence(report.names)[page.language] }
        let stopped = isStopped && !report.value.isProven ? [page.styled(Sentence.stopped[page.language], .yellow)] : []
        let appeal = report.overview.appeal.flatMap(Sentence.appeal).map { [page.styled($0[page.language], .yellow)] }
        return
            (findings + stopped + (appeal ?? []) + (breaches.isEmpty ? [] : [lead] + breaches)
            + page.lines(for: report.remedies)).joined(separator: "\n")
    }

    func text(_ page: Page) -> String {
        let plan = PlanPage(overview: report.overview, grouping: .session).text(page)
        let closing = [
            .price(of: report.overview), .published(published.files.count, in: published.folder),
            .change(report.change), .cost(report.value.cost), Sentence.proof(of: report.value),
        ].compactMap(\.self)
        return plan + "\n\n" + closing.map { $0[page.language] }.joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        let value = PlanValueDocument(report.value)
        return Document(
            change: report.change.rawValue, plan: PlanDocument(report.overview), published: published.files,
            cost: value.cost, terms: value.terms, bound: value.bound, proven: value.proven,
            warnings: report.findings.map { FindingDocument($0, in: language) },
            broken: report.breachesOfConfirmed.map { ReasonDocument($0, report.names, in: language) })
    }

    private struct Document: Encodable {
        let change: String
        let plan: PlanDocument
        let published: [String]
        let cost: Int
        let terms: [String: Int]
        let bound: Int?
        let proven: Bool?
        let warnings: [FindingDocument]
        let broken: [ReasonDocument]
    }
}

import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// What planning gave: the plan, its price, its calendars.
struct PlanAnswer: Answer {
    let report: PlanReport
    /// Nil for a trial, and while nothing is stored.
    let published: PublishedCalendars?
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
            .price(of: report.overview), published.map { .published($0.files.count, in: $0.folder) },
            published.map { _ in .change(report.change) }, .cost(report.value.cost), Sentence.proof(of: report.value),
        ].compactMap(\.self)
        let people = report.consequences.map { [""] + $0.lines(on: page) } ?? []
        let accepting = report.change == .proposed ? report.consequences.map { [Remedy.accepting($0.name)] } : nil
        let heading = accepting == nil ? "" : page.styled(Sentence.proposal[page.language], .bold) + "\n\n"
        return heading + plan + "\n\n"
            + (closing.map { $0[page.language] } + people
            + (accepting.map { [Sentence.toAccept[page.language]] + page.lines(for: $0) } ?? []))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON {
        report.json(in: language).with(["published": .list(published?.files.map { .text($0) })])
    }
}

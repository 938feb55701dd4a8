import Answers
import Catalogue
import Documents
import Operations
import Scheduling
import Workshops

/// Why the plan is as it is; after the plan itself when it was made just now.
struct ExplanationAnswer: Answer {
    let planned: PlanAnswer?
    let report: ExplanationReport

    func remarks(_ page: Page) -> String {
        guard planned == nil, !report.breaches.isEmpty else { return planned?.remarks(page) ?? "" }
        let lead = page.styled(Sentence.brokenSince[page.language], .yellow)
        return ([lead] + report.breaches.map { "  – " + $0.sentence(report.names)[page.language] }).joined(
            separator: "\n")
    }

    func text(_ page: Page) -> String {
        let sessions = report.plan?.sessions.map { session in
            [Sentence.why(session, report.names), Sentence.next(session, report.names)]
                .map { $0[page.language] }.joined(separator: "\n")
        }
        let plan = report.plan.map { [page.styled(Sentence.lead(of: $0)[page.language], .bold)] } ?? []
        let answers = report.answers.map { lines(of: $0, page).joined(separator: "\n") }
        return ([planned?.text(page)].compactMap(\.self) + plan + (sessions ?? []) + answers)
            .joined(separator: "\n\n")
    }

    private func lines(of answer: WhyNot, _ page: Page) -> [String] {
        let obstacles = answer.halfDays.compactMap { Sentence.obstacle($0, report.names) }
        let collisions = answer.collisions.map { $0.sentence(report.names) }
        let isHeld = if case .held = answer.answer { true } else { false }
        return [page.styled(Sentence.answer(answer, report.names)[page.language], .bold)]
            + (collisions + (isHeld ? [] : obstacles)).map { "  – " + $0[page.language] }
    }

    func json(in language: Language) -> JSON { report.json(in: language) }
}

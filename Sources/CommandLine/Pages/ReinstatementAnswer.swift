import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// That a session is in the programme again, and who has a seat in it.
struct ReinstatementAnswer: Answer {
    let report: ReinstatementReport
    let session: Int
    /// Nil for a trial, and while nothing is stored.
    let published: PublishedCalendars?

    func text(_ page: Page) -> String {
        let others = PeopleAnswer.table(report.others, indent: 2, page)
        let state = report.confirmation.state, consequences = report.confirmation.consequences
        let closing = consequences.map { state.remedies($0.name) } ?? []
        return
            ((state == .proposed ? [page.styled(Sentence.proposal[page.language], .bold)] : [])
            + [Sentence.reinstated(report, session: session)[page.language]]
            + PeopleAnswer.table(report.seated, indent: 2, page)
            + (others.isEmpty ? [] : [Sentence.notReseated[page.language]] + others)
            + page.lines(for: report.remedies) + (consequences.map { [""] + $0.lines(on: page) } ?? [])
            + (closing.isEmpty ? [] : [Sentence.toAccept[page.language]] + page.lines(for: closing))).joined(
                separator: "\n")
    }

    func json(in language: Language) -> JSON {
        report.json(in: language).with(["published": .list(published?.files.map { .text($0) })])
    }
}

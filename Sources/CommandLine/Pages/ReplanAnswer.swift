import Answers
import Catalogue
import Documents
import Operations
import Scheduling
import Workshops

/// What replanning moves, why, and who is touched.
struct ReplanAnswer: Answer {
    let report: ReplanReport
    /// Nil when nothing was stored.
    let published: PublishedCalendars?
    /// Whether the search was ended before it was over.
    let isStopped: Bool

    func remarks(_ page: Page) -> String {
        let findings = report.findings.map { $0.line(page) }
        let isDoubtful = isStopped && report.state != .unchanged && !report.after.isProven
        return (findings + (isDoubtful ? [page.styled(Sentence.stopped[page.language], .yellow)] : []))
            .joined(separator: "\n")
    }

    func text(_ page: Page) -> String {
        let heading = page.styled(Sentence.heading(of: report)[page.language], .bold)
        guard report.state != .unchanged else { return heading }
        let changes = report.moved + report.retrained + report.added
        let confirmed = sections(of: changes.filter(\.isConfirmed), page)
        let lead = page.styled(Sentence.confirmedMoves[page.language], .yellow)
        let people = report.consequences.map { $0.people.isEmpty ? [] : [$0.lines(on: page)] } ?? []
        let closing = [
            .toBeTold(of: report), .unchanged(in: report), .costs(of: report), .proof(of: report),
            published.map { .published($0.files.count, in: $0.folder) }, Sentence.conclusion(of: report.state),
        ].compactMap(\.self)
        let blocks =
            [[heading]] + (confirmed.isEmpty ? [] : [[lead]] + confirmed)
            + sections(of: changes.filter { !$0.isConfirmed }, page) + people + [
                closing.map { $0[page.language] }
                    + page.lines(for: report.consequences.map { report.state.remedies($0.name) } ?? [])
            ]
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// The changes, session by session, each with what made it necessary.
    private func sections(of changes: [WorkshopChange], _ page: Page) -> [[String]] {
        Set(changes.map(\.session)).sorted().map { number in
            let own = changes.filter { $0.session == number }.sorted { $0.order < $1.order }
            return [page.styled(title(of: number, own), .bold)] + own.flatMap { lines(of: $0, page) }
        }
    }

    private func title(of number: Int, _ changes: [WorkshopChange]) -> String {
        let town = (changes[0].before ?? changes[0].after).town
        return "Session \(number) · \(town)"
    }

    private func lines(of change: WorkshopChange, _ page: Page) -> [String] {
        let reasons =
            change.reasons.isEmpty && change.before != nil
            ? [Sentence.movesWithOthers] : change.reasons.map { $0.sentence(report.names) }
        return ["  " + Sentence.change(change)[page.language]] + reasons.map { "    – " + $0[page.language] }
    }

    func json(in language: Language) -> JSON {
        report.json(in: language).with(["published": .list((published?.files ?? []).map { .text($0) })])
    }
}

import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What a change of the plan by hand means, and whether it is stored: confirming, cancelling, postponing, choosing.
struct ConfirmAnswer: Answer {
    let report: ConfirmReport
    let sentence: Sentence
    /// Nil for a trial, and while nothing is stored.
    let published: PublishedCalendars?
    var remedies: [Remedy] = []

    func text(_ page: Page) -> String {
        let isProposal = report.state == .proposed
        let consequences = report.consequences.map { [""] + $0.lines(on: page) } ?? []
        let closing = report.consequences.map { report.state.remedies($0.name) } ?? []
        return
            ((isProposal ? [page.styled(Sentence.proposal[page.language], .bold)] : []) + [sentence[page.language]]
            + page.lines(for: remedies) + consequences
            + (closing.isEmpty ? [] : [Sentence.toAccept[page.language]] + page.lines(for: closing)))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON {
        report.json(in: language).with(["published": .list(published?.files.map { .text($0) })])
    }
}

extension ConfirmReport {
    /// What confirming a venue changed.
    func sentence(ofVenue name: String) -> Sentence {
        let known = NameBook(overview.venues.map { ($0.identifier, [$0.name, $0.town]) }).find(name)
        guard let venue = overview.venues.first(where: { $0.identifier == known }) else {
            return .change(.unchanged)
        }
        let workshops = overview.sessions.filter { $0.venue == venue && $0.state != .cancelled }.flatMap(\.workshops)
        return .venueConfirmed(venue, workshops: workshops.count, changed: changed)
    }
}

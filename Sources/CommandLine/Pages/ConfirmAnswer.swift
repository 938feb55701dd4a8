import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What confirming a venue or a session changed, cancelling one, or choosing a theme.
struct ConfirmAnswer: Answer {
    let report: ConfirmReport
    let sentence: Sentence
    /// Nil for a trial.
    let published: PublishedCalendars?
    var remedies: [Remedy] = []

    func text(_ page: Page) -> String {
        ([sentence[page.language]] + page.lines(for: remedies)).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON {
        report.json.with(["published": .list(published?.files.map { .text($0) })])
    }
}

extension ConfirmReport {
    /// What confirming a venue changed.
    func sentence(ofVenue name: String) -> Sentence {
        guard let venue = overview.venues.first(where: { $0.identifier.description == name }) else {
            return .change(.unchanged)
        }
        let workshops = overview.sessions.filter { $0.venue == venue && $0.state != .cancelled }.flatMap(\.workshops)
        return .venueConfirmed(venue, workshops: workshops.count, changed: changed)
    }
}

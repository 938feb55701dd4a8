import Answers
import Catalogue
import Operations
import Workshops

/// What confirming a venue or a session changed, cancelling one, or choosing a theme.
struct ConfirmAnswer: Answer {
    let report: ConfirmReport
    let sentence: Sentence
    let published: PublishedCalendars
    var remedies: [Remedy] = []

    func text(_ page: Page) -> String {
        ([sentence[page.language]] + page.lines(for: remedies)).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(changed: report.changed, plan: PlanDocument(report.overview), published: published.files)
    }

    private struct Document: Encodable {
        let changed: Bool
        let plan: PlanDocument
        let published: [String]
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

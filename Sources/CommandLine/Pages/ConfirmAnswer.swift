import Operations
import Workshops

/// What confirming changed.
struct ConfirmAnswer: Answer {
    let report: ConfirmReport
    let subject: ConfirmCommand.Subject
    let published: PublishedCalendars

    func text(_ page: Page) -> String { sentence[page.language] }

    func document(in language: Language) -> any Encodable {
        Document(changed: report.changed, plan: PlanDocument(report.overview), published: published.files)
    }

    private var sentence: Sentence {
        switch subject {
        case .venue(let name):
            guard let venue = report.overview.venues.first(where: { $0.identifier.description == name }) else {
                return .change(.unchanged)
            }
            let workshops = report.overview.sessions.filter { $0.venue == venue && $0.state != .cancelled }
            return .venueConfirmed(venue, workshops: workshops.flatMap(\.workshops).count, changed: report.changed)
        case .session(let number):
            return .sessionConfirmed(number, changed: report.changed)
        }
    }

    private struct Document: Encodable {
        let changed: Bool
        let plan: PlanDocument
        let published: [String]
    }
}

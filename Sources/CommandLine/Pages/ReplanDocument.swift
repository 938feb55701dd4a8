import Answers
import Operations
import Scheduling
import Workshops

/// What replanning moves, as JSON.
struct ReplanDocument: Encodable {
    let state: String
    let moved: [Change]
    let retrained: [Change]
    let added: [Change]
    let unchanged: Int
    let touched: Touched
    let broken: [ReasonDocument]
    let before: PlanValueDocument
    let after: PlanValueDocument
    /// As stored now.
    let plan: PlanDocument
    let published: [String]
    let warnings: [FindingDocument]

    struct Change: Encodable {
        let session: Int
        let workshop: Int
        let confirmed: Bool
        let from: Place?
        let to: Place
        let reasons: [ReasonDocument]
    }

    struct Place: Encodable {
        let date: String
        let start: String
        let end: String
        let venue: String
        let trainer: String
    }

    struct Touched: Encodable {
        let sessions: [Int]
        let trainers: [String]
        let venues: [String]
    }

    init(_ report: ReplanReport, _ published: PublishedCalendars?, in language: Language) {
        state = report.state.rawValue
        moved = report.moved.map { Change($0, report.names, in: language) }
        retrained = report.retrained.map { Change($0, report.names, in: language) }
        added = report.added.map { Change($0, report.names, in: language) }
        unchanged = report.change.unchanged.count
        touched = Touched(
            sessions: report.change.sessions, trainers: report.change.trainers.map(\.description),
            venues: report.change.venues.map(\.description))
        broken = report.breaches.map { ReasonDocument($0, report.names, in: language) }
        before = PlanValueDocument(report.before)
        after = PlanValueDocument(report.after)
        plan = PlanDocument(report.overview)
        self.published = published?.files ?? []
        warnings = report.findings.map { FindingDocument($0, in: language) }
    }
}

extension ReplanDocument.Change {
    fileprivate init(_ change: WorkshopChange, _ names: PlanNames, in language: Language) {
        session = change.session
        workshop = change.order
        confirmed = change.isConfirmed
        from = change.before.map(ReplanDocument.Place.init)
        to = ReplanDocument.Place(change.after)
        reasons = change.reasons.map { ReasonDocument($0, names, in: language) }
    }
}

extension ReplanDocument.Place {
    fileprivate init(_ place: WorkshopChange.Place) {
        date = place.date.description
        start = place.span.start.description
        end = place.span.end.description
        venue = place.venue.description
        trainer = place.trainer.description
    }
}

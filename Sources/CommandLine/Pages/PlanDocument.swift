import Answers
import Billing
import Foundation
import Operations
import Workshops

/// The plan as JSON.
struct PlanDocument: Encodable {
    let format = "ateliers-programme/1"
    let programme: String
    let name: String
    let language: String
    let timeZone: String
    let firstDay: String
    let lastDay: String
    let price: Price
    let venues: [Venue]
    let trainers: [Trainer]
    let sessions: [Session]
    /// The last day on which the decision can be contested, and how many workshops are held until then.
    let appealEnds: String?
    let workshopsBeforeAppealEnds: Int?

    struct Price: Encodable {
        let cheapestCents: Int
        let dearestCents: Int
        let passesAtMost: Int
    }

    struct Venue: Encodable {
        let id: String
        let name: String
        let town: String
        let address: String
        let state: String
    }

    struct Trainer: Encodable {
        let id: String
        let name: String
        let placeholder: Bool
    }

    struct Session: Encodable {
        let number: Int
        let venue: String
        let state: String
        let workshops: [Workshop]
    }

    struct Workshop: Encodable {
        let order: Int
        let uid: String
        let date: String
        let start: String
        let end: String
        let theme: String
        let themeOptions: [String]
        let trainer: String
        let state: String
        let status: String
        let sequence: Int
        let modified: String
    }

    init(_ overview: ProgrammeOverview) {
        programme = overview.identifier.description
        name = overview.name
        language = overview.language.rawValue
        timeZone = overview.zone.identifier
        firstDay = overview.window.lowerBound.description
        lastDay = overview.window.upperBound.description
        trainers = overview.trainers.map {
            Trainer(id: $0.identifier.description, name: $0.name, placeholder: $0.isPlaceholder)
        }
        price = Price(
            cheapestCents: overview.price.cheapest.cents, dearestCents: overview.price.dearest.cents,
            passesAtMost: overview.price.passesAtMost)
        venues = overview.venues.map {
            Venue(
                id: $0.identifier.description, name: $0.name, town: $0.town, address: $0.address,
                state: $0.state.rawValue)
        }
        appealEnds = overview.appeal?.lastDay.description
        workshopsBeforeAppealEnds = overview.appeal?.workshops
        sessions = overview.sessions.map { session in
            Session(
                number: session.number, venue: session.venue.identifier.description, state: session.state.rawValue,
                workshops: session.workshops.map(Workshop.init))
        }
    }
}

extension PlanDocument.Workshop {
    fileprivate init(_ workshop: WorkshopOverview) {
        order = workshop.order
        uid = workshop.id
        date = workshop.date.description
        start = workshop.span.start.description
        end = workshop.span.end.description
        theme = workshop.theme.title
        themeOptions = workshop.theme.options
        trainer = workshop.trainer.identifier.description
        state = workshop.state.rawValue
        status = workshop.status.rawValue
        sequence = workshop.revision.sequence
        modified = workshop.revision.modified.ISO8601Format()
    }
}

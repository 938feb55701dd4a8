import Billing
import Foundation
import Operations
import Workshops

/// The plan as JSON.
struct PlanDocument: Encodable {
    let format = "ateliers-programme/1"
    let programme: String
    let name: String
    let timeZone: String
    let price: Price
    let venues: [Venue]
    let sessions: [Session]

    struct Price: Encodable {
        let cheapestCents: Int
        let dearestCents: Int
        let passesAtMost: Int
    }

    struct Venue: Encodable {
        let id: String
        let name: String
        let town: String
        let state: String
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
        let trainer: String
        let status: String
        let sequence: Int
    }

    init(_ overview: ProgrammeOverview) {
        programme = overview.identifier.description
        name = overview.name
        timeZone = overview.zone.identifier
        price = Price(
            cheapestCents: overview.price.cheapest.cents, dearestCents: overview.price.dearest.cents,
            passesAtMost: overview.price.passesAtMost)
        venues = overview.venues.map {
            Venue(id: $0.identifier.description, name: $0.name, town: $0.town, state: $0.state.rawValue)
        }
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
        trainer = workshop.trainer.identifier.description
        status = workshop.status.rawValue
        sequence = workshop.revision.sequence
    }
}

package import Billing
package import Foundation
package import Workshops

/// A stored programme as people look at it: its sessions, what they are about, its price.
package struct ProgrammeOverview: Sendable, Equatable {
    package let identifier: Identifier
    package let name: String
    package let language: Language
    package let zone: TimeZone
    package let window: ClosedRange<CivilDate>
    package let rules: SessionRules
    package let price: PriceRange
    package let thingsToBring: [String]
    /// Whom people write to and call; nil where the programme names nobody.
    package let contact: Contact?
    /// Whether people are written to for nothing but that a venue has agreed.
    package let announcesConfirmations: Bool
    /// The workshop with which the vote about a theme closes; nil in a database that was made before it was stored.
    package let voteClosesAfter: Int?
    package let venues: [VenueOverview]
    package let trainers: [TrainerOverview]
    /// By number.
    package let sessions: [SessionOverview]
    /// Nil in a database that was made before it was stored.
    package let appeal: AppealOverview?

    package init(
        identifier: Identifier, name: String, language: Language, zone: TimeZone, window: ClosedRange<CivilDate>,
        rules: SessionRules, price: PriceRange, thingsToBring: [String], contact: Contact?,
        announcesConfirmations: Bool, voteClosesAfter: Int?, venues: [VenueOverview],
        trainers: [TrainerOverview], sessions: [SessionOverview], appeal: AppealOverview?
    ) {
        self.identifier = identifier
        self.name = name
        self.language = language
        self.zone = zone
        self.window = window
        self.rules = rules
        self.price = price
        self.thingsToBring = thingsToBring
        self.contact = contact
        self.announcesConfirmations = announcesConfirmations
        self.voteClosesAfter = voteClosesAfter
        self.venues = venues
        self.trainers = trainers
        self.sessions = sessions
        self.appeal = appeal
    }
}

/// A venue as stored.
package struct VenueOverview: Sendable, Equatable {
    package let identifier: Identifier
    package let name: String
    package let town: String
    package let address: String
    package let position: Position?
    package let state: Venue.State

    package init(
        identifier: Identifier, name: String, town: String, address: String, position: Position?, state: Venue.State
    ) {
        self.identifier = identifier
        self.name = name
        self.town = town
        self.address = address
        self.position = position
        self.state = state
    }
}

/// A trainer as stored.
package struct TrainerOverview: Sendable, Equatable {
    package let identifier: Identifier
    package let name: String
    package let isPlaceholder: Bool
    /// Where invitations are sent; nil for none.
    package let email: EmailAddress?

    package init(identifier: Identifier, name: String, isPlaceholder: Bool, email: EmailAddress?) {
        self.identifier = identifier
        self.name = name
        self.isPlaceholder = isPlaceholder
        self.email = email
    }
}

/// A session with its venue and its workshops.
package struct SessionOverview: Sendable, Equatable {
    package let id: String
    package let number: Int
    package let state: Session.State
    package let venue: VenueOverview
    /// By order.
    package let workshops: [WorkshopOverview]

    package init(id: String, number: Int, state: Session.State, venue: VenueOverview, workshops: [WorkshopOverview]) {
        self.id = id
        self.number = number
        self.state = state
        self.venue = venue
        self.workshops = workshops
    }
}

/// A workshop with what it is about and who leads it.
package struct WorkshopOverview: Sendable, Equatable {
    package let id: String
    package let order: Int
    package let date: CivilDate
    package let span: TimeSpan
    package let theme: Theme
    package let trainer: TrainerOverview
    package let state: Workshop.State
    package let status: WorkshopStatus
    package let revision: Revision

    package init(
        id: String, order: Int, date: CivilDate, span: TimeSpan, theme: Theme, trainer: TrainerOverview,
        state: Workshop.State, status: WorkshopStatus, revision: Revision
    ) {
        self.id = id
        self.order = order
        self.date = date
        self.span = span
        self.theme = theme
        self.trainer = trainer
        self.state = state
        self.status = status
        self.revision = revision
    }
}

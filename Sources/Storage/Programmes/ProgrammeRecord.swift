internal import Foundation
package import Workshops

/// What is stored of a programme: what people, documents and invoices need of it.
///
/// The rest (rhythm, closures, opening hours, communes) stays in the programme's folder.
package struct ProgrammeRecord: Sendable, Equatable {
    package var identifier: Identifier
    package var name: String
    package var language: Language
    /// The IANA name of the time zone, such as `Europe/Paris`.
    package var zone: String
    /// First and last day on which a workshop may be held.
    package var window: ClosedRange<CivilDate>
    package var decisionNumber: String
    package var commissioner: String
    package var provider: String
    package var budgetLine: String
    package var sessions: SessionRules
    package var passesPerChequebook: Int
    package var tariff: Tariff
    /// In the order in which it is said.
    package var thingsToBring: [String]
    /// In the order of the workshops.
    package var themes: [Theme]
    /// In the order in which they are shown; kits and trainers likewise.
    package var venues: [VenueRecord]
    package var kits: [Kit]
    package var trainers: [TrainerRecord]

    package init(
        identifier: Identifier, name: String, language: Language, zone: String, window: ClosedRange<CivilDate>,
        decisionNumber: String, commissioner: String, provider: String, budgetLine: String, sessions: SessionRules,
        passesPerChequebook: Int, tariff: Tariff, thingsToBring: [String], themes: [Theme], venues: [VenueRecord],
        kits: [Kit], trainers: [TrainerRecord]
    ) {
        self.identifier = identifier
        self.name = name
        self.language = language
        self.zone = zone
        self.window = window
        self.decisionNumber = decisionNumber
        self.commissioner = commissioner
        self.provider = provider
        self.budgetLine = budgetLine
        self.sessions = sessions
        self.passesPerChequebook = passesPerChequebook
        self.tariff = tariff
        self.thingsToBring = thingsToBring
        self.themes = themes
        self.venues = venues
        self.kits = kits
        self.trainers = trainers
    }

    package init(_ programme: Programme) {
        self.init(
            identifier: programme.identifier, name: programme.name, language: programme.language,
            zone: programme.zone.identifier, window: programme.window,
            decisionNumber: programme.decision.number, commissioner: programme.decision.commissioner,
            provider: programme.decision.provider, budgetLine: programme.decision.budgetLine,
            sessions: programme.sessions, passesPerChequebook: programme.passes.passesPerChequebook,
            tariff: programme.tariff, thingsToBring: programme.thingsToBring, themes: programme.themes,
            venues: programme.venues.map(VenueRecord.init), kits: programme.kits,
            trainers: programme.trainers.map(TrainerRecord.init))
    }
}

/// What is stored of a venue.
package struct VenueRecord: Sendable, Equatable {
    package var identifier: Identifier
    package var name: String
    package var town: String
    package var address: String
    package var position: Position?
    package var state: Venue.State
    /// The kit of equipment used there.
    package var kit: Identifier

    package init(
        identifier: Identifier, name: String, town: String, address: String, position: Position?, state: Venue.State,
        kit: Identifier
    ) {
        self.identifier = identifier
        self.name = name
        self.town = town
        self.address = address
        self.position = position
        self.state = state
        self.kit = kit
    }

    package init(_ venue: Venue) {
        self.init(
            identifier: venue.identifier, name: venue.name, town: venue.town, address: venue.address,
            position: venue.position, state: venue.state, kit: venue.kit)
    }
}

/// What is stored of a trainer.
package struct TrainerRecord: Sendable, Equatable {
    package var identifier: Identifier
    package var name: String
    /// True while no real person is named yet.
    package var isPlaceholder: Bool

    package init(identifier: Identifier, name: String, isPlaceholder: Bool) {
        self.identifier = identifier
        self.name = name
        self.isPlaceholder = isPlaceholder
    }

    package init(_ trainer: Trainer) {
        self.init(identifier: trainer.identifier, name: trainer.name, isPlaceholder: trainer.isPlaceholder)
    }
}

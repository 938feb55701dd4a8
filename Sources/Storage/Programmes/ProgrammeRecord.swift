internal import Foundation
package import Workshops

/// What is stored of a programme: what people, documents and invoices need of it.
///
/// The rest (rhythm, closures, opening hours) stays in the programme's folder.
package struct ProgrammeRecord: Sendable, Equatable {
    package var identifier: Identifier
    package var name: String
    package var language: Language
    /// The IANA name of the time zone, such as `Europe/Paris`.
    package var zone: String
    /// First and last day on which a workshop may be held.
    package var window: ClosedRange<CivilDate>
    package var decisionNumber: String
    /// The last day on which the decision can be contested; nil in a database that was made before it was stored.
    package var appealEnd: CivilDate?
    package var commissioner: String
    package var provider: String
    package var budgetLine: String
    package var sessions: SessionRules
    /// When the second half-day of a day begins.
    package var afternoon: ClockTime
    package var passesPerChequebook: Int
    /// Chequebooks that the decision allots to nobody.
    package var reserve: Int
    package var tariff: Tariff
    /// In the order in which it is said.
    package var thingsToBring: [String]
    /// In the order of the workshops.
    package var themes: [Theme]
    /// In the order in which they are shown; kits and trainers likewise.
    package var venues: [VenueRecord]
    package var kits: [Kit]
    package var trainers: [TrainerRecord]
    package var communes: [Commune]
    /// Nil as long as nobody is invited.
    package var contact: Contact?
    /// The last day on which passes can be used; nil when none is said.
    package var passesExpire: CivilDate?
    /// How the issuer of the passes writes serials.
    package var serials: [SerialPattern]
    /// The workshop with which the vote about a theme closes; nil in a database that was made before it was stored.
    package var voteClosesAfter: Int?
    /// What certificates say of workshops that somebody attended in part; nil in a database that was made before it was
    /// stored.
    package var partlyAttended: PartlyAttended?
    /// Whether people are written to for nothing but that a venue has agreed.
    package var announcesConfirmations: Bool

    package init(
        identifier: Identifier, name: String, language: Language, zone: String, window: ClosedRange<CivilDate>,
        decisionNumber: String, appealEnd: CivilDate?, commissioner: String, provider: String, budgetLine: String,
        sessions: SessionRules, afternoon: ClockTime, passesPerChequebook: Int, reserve: Int, tariff: Tariff,
        thingsToBring: [String], themes: [Theme], venues: [VenueRecord], kits: [Kit], trainers: [TrainerRecord],
        communes: [Commune], contact: Contact? = nil, passesExpire: CivilDate? = nil, serials: [SerialPattern] = [],
        voteClosesAfter: Int? = nil, partlyAttended: PartlyAttended? = nil, announcesConfirmations: Bool = false
    ) {
        self.identifier = identifier
        self.name = name
        self.language = language
        self.zone = zone
        self.window = window
        self.decisionNumber = decisionNumber
        self.appealEnd = appealEnd
        self.commissioner = commissioner
        self.provider = provider
        self.budgetLine = budgetLine
        self.sessions = sessions
        self.afternoon = afternoon
        self.passesPerChequebook = passesPerChequebook
        self.reserve = reserve
        self.tariff = tariff
        self.thingsToBring = thingsToBring
        self.themes = themes
        self.venues = venues
        self.kits = kits
        self.trainers = trainers
        self.communes = communes
        self.contact = contact
        self.passesExpire = passesExpire
        self.serials = serials
        self.voteClosesAfter = voteClosesAfter
        self.partlyAttended = partlyAttended
        self.announcesConfirmations = announcesConfirmations
    }

    /// What of a programme is stored; `isOpen` says on which days offices are, as far as the calendars know.
    package init(_ programme: Programme, isOpen: (CivilDate) -> Bool = { _ in true }) {
        self.init(
            identifier: programme.identifier, name: programme.name, language: programme.language,
            zone: programme.zone.identifier, window: programme.window,
            decisionNumber: programme.decision.number,
            appealEnd: AppealWindow.lastDay(
                ofDecisionPublished: programme.decision.published ?? programme.decision.date, isOpen: isOpen),
            commissioner: programme.decision.commissioner, provider: programme.decision.provider,
            budgetLine: programme.decision.budgetLine, sessions: programme.sessions,
            afternoon: programme.hours.afternoon.start, passesPerChequebook: programme.passes.passesPerChequebook,
            reserve: programme.passes.reserve, tariff: programme.tariff, thingsToBring: programme.thingsToBring,
            themes: programme.themes, venues: programme.venues.map(VenueRecord.init), kits: programme.kits,
            trainers: programme.trainers.map(TrainerRecord.init), communes: programme.communes,
            contact: programme.contact, passesExpire: programme.passes.expires, serials: programme.passes.serials,
            voteClosesAfter: programme.themeVote.closesAfterWorkshop, partlyAttended: programme.partlyAttended,
            announcesConfirmations: programme.announcesConfirmations)
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
    /// Where invitations are sent; nil for none.
    package var email: EmailAddress?

    package init(identifier: Identifier, name: String, isPlaceholder: Bool, email: EmailAddress? = nil) {
        self.identifier = identifier
        self.name = name
        self.isPlaceholder = isPlaceholder
        self.email = email
    }

    package init(_ trainer: Trainer) {
        self.init(
            identifier: trainer.identifier, name: trainer.name, isPlaceholder: trainer.isPlaceholder,
            email: trainer.email)
    }
}

package import Foundation

/// A training programme, whole: what was decided, and every setting of it.
///
/// A value of this type has been validated: what refers to something refers to
/// something that is there, and what must add up adds up.
package struct Programme: Sendable, Equatable {
    package var identifier: Identifier
    package var name: String
    package var language: Language
    package var zone: TimeZone
    package var decision: Decision
    /// First and last day on which a workshop may be held.
    package var window: ClosedRange<CivilDate>
    package var hours: HalfDayHours
    package var closedWeekdays: Set<Weekday>
    package var closures: [ClosureCalendar]
    package var sessions: SessionRules
    package var rhythm: Rhythm
    package var weights: PlanningWeights
    /// Pins, then bans, then wishes, each in the order of the file.
    package var requests: [SessionRequest]
    package var themes: [Theme]
    package var themeVote: ThemeVote
    /// What a participant must bring, in the order in which it is said.
    package var thingsToBring: [String]
    package var venues: [Venue]
    package var kits: [Kit]
    package var trainers: [Trainer]
    package var journeys: [Journey]
    package var communes: [Commune]
    package var passes: PassOrder
    package var tariff: Tariff
    /// What certificates say of workshops that somebody attended in part.
    package var partlyAttended: PartlyAttended
    /// Nil as long as nobody is invited.
    package var contact: Contact?
    /// Nil as long as nothing is invoiced.
    package var invoicing: InvoicingTerms?
    /// Whether people are written to for nothing but that a venue has agreed.
    package var announcesConfirmations: Bool

    package init(
        identifier: Identifier, name: String, language: Language, zone: TimeZone, decision: Decision,
        window: ClosedRange<CivilDate>, hours: HalfDayHours, closedWeekdays: Set<Weekday>,
        closures: [ClosureCalendar], sessions: SessionRules, rhythm: Rhythm, themes: [Theme], themeVote: ThemeVote,
        thingsToBring: [String], venues: [Venue], kits: [Kit], trainers: [Trainer], journeys: [Journey],
        communes: [Commune], passes: PassOrder, tariff: Tariff, partlyAttended: PartlyAttended = .minutes,
        weights: PlanningWeights = PlanningWeights(),
        requests: [SessionRequest] = [], contact: Contact? = nil, invoicing: InvoicingTerms? = nil,
        announcesConfirmations: Bool = false
    ) {
        self.identifier = identifier
        self.name = name
        self.language = language
        self.zone = zone
        self.decision = decision
        self.window = window
        self.hours = hours
        self.closedWeekdays = closedWeekdays
        self.closures = closures
        self.sessions = sessions
        self.rhythm = rhythm
        self.weights = weights
        self.requests = requests
        self.themes = themes
        self.themeVote = themeVote
        self.thingsToBring = thingsToBring
        self.venues = venues
        self.kits = kits
        self.trainers = trainers
        self.journeys = journeys
        self.communes = communes
        self.passes = passes
        self.tariff = tariff
        self.partlyAttended = partlyAttended
        self.contact = contact
        self.invoicing = invoicing
        self.announcesConfirmations = announcesConfirmations
    }
}

/// A calendar file that says when workshops cannot or should not be held.
package struct ClosureCalendar: Sendable, Equatable {
    /// The path of the .ics file, relative to the programme's folder.
    package var file: String
    package var effect: Closure.Effect

    package init(file: String, effect: Closure.Effect) {
        self.file = file
        self.effect = effect
    }
}

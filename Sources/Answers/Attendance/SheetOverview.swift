package import Foundation
package import Workshops

/// The sheet of a workshop as people look at it: who is expected, and who came.
package struct SheetOverview: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// Nil of a guest, who has no seat that counts for this workshop.
        package let seat: Int?
        /// The number of the participant.
        package let person: Int
        /// Nil when they were erased.
        package let name: String?
        package let commune: String
        /// Nil while the sheet is open.
        package let presence: Presence?
        /// How long they were there who came late or left early; nil when nobody has said so.
        package let minutes: Int?
        /// What was known of them before the sheet was filled in.
        package let note: AttendanceSheet.Note?
        /// What they give at this workshop by the agreement, and what they have given.
        package let passesDue: Int
        package let passesGiven: Int
        /// How many they lack for this workshop and those that are left.
        package let passesMissing: Int

        package init(
            seat: Int?, person: Int, name: String?, commune: String, presence: Presence?, minutes: Int? = nil,
            note: AttendanceSheet.Note? = nil, passesDue: Int, passesGiven: Int, passesMissing: Int
        ) {
            self.seat = seat
            self.person = person
            self.name = name
            self.commune = commune
            self.presence = presence
            self.minutes = minutes
            self.note = note
            self.passesDue = passesDue
            self.passesGiven = passesGiven
            self.passesMissing = passesMissing
        }
    }

    package let number: WorkshopNumber
    package let session: SessionOverview
    package let workshop: WorkshopOverview
    /// What the programme is called, and who decided it.
    package let programme: String
    package let decision: String
    package let commissioner: String
    package let provider: String
    package let thingsToBring: [String]
    /// How many workshops a session has.
    package let workshops: Int
    /// By seat, and then the guests.
    package let rows: [Row]
    package let seats: Int
    package let sheet: AttendanceSheet
    package let zone: TimeZone
    /// The programme's.
    package let language: Language

    package init(
        number: WorkshopNumber, session: SessionOverview, workshop: WorkshopOverview, programme: String,
        decision: String, commissioner: String, provider: String, thingsToBring: [String], workshops: Int, rows: [Row],
        seats: Int, sheet: AttendanceSheet, zone: TimeZone, language: Language
    ) {
        self.number = number
        self.session = session
        self.workshop = workshop
        self.programme = programme
        self.decision = decision
        self.commissioner = commissioner
        self.provider = provider
        self.thingsToBring = thingsToBring
        self.workshops = workshops
        self.rows = rows
        self.seats = seats
        self.sheet = sheet
        self.zone = zone
        self.language = language
    }

    /// What marks are made from.
    package var version: SheetVersion { SheetVersion(rows) }

    /// The chairs that are free as far as it is known.
    package var freeChairs: Int { max(0, sheet.freeChairs(of: seats, expecting: rows.map(\.person))) }

    /// Those who were there.
    package var came: Int { rows.filter { $0.presence?.isThere == true }.count }
}

extension [SheetOverview.Row] {
    /// How many chairs a workshop has: one for each seat of the programme, and for whoever sits above them.
    package func chairs(ofSeats seats: Int) -> Int { Swift.max(seats, compactMap(\.seat).max() ?? 0) }
}

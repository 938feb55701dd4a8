import Foundation
package import Workshops

/// What somebody without e-mail is told: a letter ready to print, and a text message.
package struct Convocation: Sendable, Equatable {
    package let name: String
    package let commune: String
    package let programme: String
    package let contact: Contact
    package let thingsToBring: [String]
    /// The day on which it is written.
    package let date: CivilDate
    /// What they are expected to come to, by date.
    package let appointments: [Notice]
    /// What they need not come to any more, by date.
    package let cancelled: [Notice]
    package let language: Language

    package init(
        name: String, commune: String, programme: String, contact: Contact, thingsToBring: [String], date: CivilDate,
        appointments: [Notice], cancelled: [Notice], language: Language
    ) {
        self.name = name
        self.commune = commune
        self.programme = programme
        self.contact = contact
        self.thingsToBring = thingsToBring
        self.date = date
        self.appointments = appointments
        self.cancelled = cancelled
        self.language = language
    }
}

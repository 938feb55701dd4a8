package import Foundation
package import Workshops

/// What registering or correcting somebody did.
package struct PersonReport: Sendable, Equatable {
    package let person: PersonOverview
    /// With whom they sit or wait, by number.
    package let companions: [Int]
    package let passes: PersonPasses
    package let changed: Bool
    package let zone: TimeZone
    /// The workshops whose guest they are, without a seat there that counts for it.
    package var guestOf: [WorkshopNumber] = []
    /// That their session does not suit them any more; nil when it does, or when they have none.
    package var misfit: Misfit?
    /// What stays of somebody who was erased; empty otherwise.
    package var remains: [Remainder] = []

    package init(person: PersonOverview, companions: [Int], passes: PersonPasses, changed: Bool, zone: TimeZone) {
        self.person = person
        self.companions = companions
        self.passes = passes
        self.changed = changed
        self.zone = zone
    }
}

extension PersonReport {
    /// What to do once somebody is registered.
    package var remediesOfRegistering: [Remedy] { changed ? [.enrol(person.participant.number)] : [] }
}

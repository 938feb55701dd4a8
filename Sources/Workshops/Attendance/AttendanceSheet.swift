package import Foundation

/// What is written on the sheet of a workshop (*feuille d'émargement*) once it is filled in.
package struct AttendanceSheet: Sendable, Equatable {
    /// When it was filled in, and by whom; a sheet that is not is still open.
    package struct Closing: Sendable, Equatable {
        package var date: Date
        package var author: String

        package init(date: Date, author: String) {
            self.date = date
            self.author = author
        }
    }

    /// That it was filled in anew, or emptied, and why.
    package struct Correction: Sendable, Equatable {
        package var date: Date
        package var author: String
        package var reason: String

        package init(date: Date, author: String, reason: String) {
            self.date = date
            self.author = author
            self.reason = reason
        }
    }

    /// What is known of somebody before it is filled in: who said so or saw it, and when.
    package struct Note: Sendable, Equatable {
        /// ``Presence/excused`` when they said before that they will not come; else they came and were not expected.
        package var presence: Presence
        /// How long they were there, of somebody who was there in part.
        package var minutes: Int?
        package var date: Date
        package var author: String

        package init(_ presence: Presence, minutes: Int? = nil, date: Date, author: String) {
            self.presence = presence
            self.minutes = minutes
            self.date = date
            self.author = author
        }
    }

    /// The workshop's identity.
    package var workshop: String
    package var closing: Closing?
    /// By participant; of nobody while it is open.
    package var presences: [Int: Presence]
    /// How long somebody was there, by participant; of those who came late or left early and of whom it is known.
    package var minutes: [Int: Int] = [:]
    /// The first one first.
    package var corrections: [Correction]
    /// By participant; those of the day on which the workshop is held.
    package var notes: [Int: Note] = [:]
    /// Who comes to this workshop without a seat that counts for it.
    package var guests: Set<Int> = []
    /// How often it was emptied, and why; the first one first.
    package var emptyings: [Correction] = []
    /// What the workshop was before it was held, and is again when the sheet is emptied.
    package var stateBefore: Workshop.State = .planned

    package init(
        workshop: String, closing: Closing? = nil, presences: [Int: Presence] = [:], corrections: [Correction] = []
    ) {
        self.workshop = workshop
        self.closing = closing
        self.presences = presences
        self.corrections = corrections
    }
}

extension AttendanceSheet {
    /// What is to be expected of somebody, or what came about: the mark, or else what is noted.
    package func likely(_ person: Int) -> Presence? { presences[person] ?? notes[person]?.presence }

    /// Marks somebody; how long they were there in part is kept from before, or from what was noted, when it is not said.
    package mutating func mark(_ person: Int, _ presence: Presence, minutes given: Int? = nil) {
        let known =
            presences[person] == presence
            ? minutes[person] : notes[person].flatMap { $0.presence == presence ? $0.minutes : nil }
        presences[person] = presence
        minutes[person] = presence.isPartly ? given ?? known : nil
    }

    /// How many chairs nobody needs, of so many, when these people are expected: those of whom it is known that they do
    /// not come leave theirs free.
    package func freeChairs(of seats: Int, expecting people: [Int]) -> Int {
        seats - people.count { likely($0)?.isThere ?? true }
    }
}

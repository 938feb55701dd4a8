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

    /// That it was filled in anew, and why.
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

    /// The workshop's identity.
    package var workshop: String
    package var closing: Closing?
    /// By participant; of nobody while it is open.
    package var presences: [Int: Presence]
    /// The first one first.
    package var corrections: [Correction]

    package init(
        workshop: String, closing: Closing? = nil, presences: [Int: Presence] = [:], corrections: [Correction] = []
    ) {
        self.workshop = workshop
        self.closing = closing
        self.presences = presences
        self.corrections = corrections
    }
}

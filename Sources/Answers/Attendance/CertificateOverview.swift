import Foundation
package import Workshops

/// What somebody has attended, for a certificate: workshops that were held and at which they were there.
package struct CertificateOverview: Sendable, Equatable {
    package struct Attended: Sendable, Equatable {
        package let number: WorkshopNumber
        package let theme: String
        package let date: CivilDate
        package let span: TimeSpan
        /// The venue and its town.
        package let place: String
        /// ``Presence/present``, or late, or left early.
        package let presence: Presence
        /// The minutes that are certified; nil when they were there for some of it only, and nobody says how long.
        package let minutes: Int?

        package init(
            number: WorkshopNumber, theme: String, date: CivilDate, span: TimeSpan, place: String, presence: Presence,
            minutes: Int?
        ) {
            self.number = number
            self.theme = theme
            self.date = date
            self.span = span
            self.place = place
            self.presence = presence
            self.minutes = minutes
        }
    }

    package let person: Int
    package let name: String
    package let programme: String
    package let decision: String
    package let commissioner: String
    package let provider: String
    /// One at least, by date.
    package let attended: [Attended]
    /// The programme's.
    package let language: Language
    /// Where the audit stands.
    package let mark: AuditMark?

    package init(
        person: Int, name: String, programme: String, decision: String, commissioner: String, provider: String,
        attended: [Attended], language: Language, mark: AuditMark? = nil
    ) {
        self.person = person
        self.name = name
        self.programme = programme
        self.decision = decision
        self.commissioner = commissioner
        self.provider = provider
        self.attended = attended
        self.language = language
        self.mark = mark
    }

    /// The minutes that are certified in all.
    package var minutes: Int { attended.reduce(0) { $0 + ($1.minutes ?? 0) } }

    /// The workshops of which nobody says for how long they were there.
    package var partly: Int { attended.count { $0.minutes == nil } }
}

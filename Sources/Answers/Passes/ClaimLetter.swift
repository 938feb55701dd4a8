import Calendars
import Foundation
import Tables
package import Workshops

/// What the issuer is sent: the demand, workshop by workshop, with the serial of every pass; nobody is named.
package struct ClaimLetter: Sendable, Equatable {
    package let claim: ClaimOverview
    package let programme: String
    package let decision: String
    package let commissioner: String
    package let provider: String
    package let language: Language
    /// Where the audit stands.
    package let mark: AuditMark?

    package init(
        claim: ClaimOverview, programme: String, decision: String, commissioner: String, provider: String,
        language: Language, mark: AuditMark? = nil
    ) {
        self.claim = claim
        self.programme = programme
        self.decision = decision
        self.commissioner = commissioner
        self.provider = provider
        self.language = language
        self.mark = mark
    }

    /// How it is written.
    package enum Form: String, Sendable, CaseIterable {
        /// Plain text.
        case letter
        /// A page to print.
        case html
        /// A table of its passes.
        case csv
    }
}

extension ClaimLetter {
    /// The passes of one workshop.
    package struct Group: Sendable, Equatable {
        package let workshop: WorkshopNumber
        package let date: CivilDate
        package let serials: [String]
        package let amount: Money

        package init(workshop: WorkshopNumber, date: CivilDate, serials: [String], amount: Money) {
            self.workshop = workshop
            self.date = date
            self.serials = serials
            self.amount = amount
        }
    }

    /// By date.
    package var groups: [Group] {
        Dictionary(grouping: claim.passes) { [$0.date.dayNumber, $0.workshop.session, $0.workshop.order] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { _, passes in
                Group(
                    workshop: passes[0].workshop, date: passes[0].date,
                    serials: passes.compactMap { $0.pass.serial?.description },
                    amount: claim.claim.faceValue * passes.count)
            }
    }
}

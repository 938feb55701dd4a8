import Foundation
package import Scheduling
import Workshops

/// What planning did.
package struct PlanReport: Sendable {
    package enum Change: String, Sendable {
        /// Sessions were planned that had no dates.
        case planned
        /// Sessions that were not confirmed were planned again.
        case replanned
        /// Every session had its dates already; facts of the programme were taken over.
        case updated
        /// Nothing was to be done.
        case unchanged
        /// Sessions that people count on would be planned again: shown, and not stored.
        case proposed
    }

    /// As it is stored, or would be.
    package let overview: ProgrammeOverview
    package let names: PlanNames
    package let change: Change
    /// What the change means to people; nil when it means nothing to anybody.
    package let consequences: PlanConsequences?
    /// What the plan costs, and what is proven of it.
    package let value: PlanValue
    /// The rules that confirmed sessions break since the programme changed; they stay all the same.
    package let breachesOfConfirmed: [RuleBreach]
    /// Warnings about the programme's files.
    package let findings: [Finding]

    package init(
        overview: ProgrammeOverview, names: PlanNames, change: Change, consequences: PlanConsequences? = nil,
        value: PlanValue, breachesOfConfirmed: [RuleBreach], findings: [Finding]
    ) {
        self.overview = overview
        self.names = names
        self.change = change
        self.consequences = consequences
        self.value = value
        self.breachesOfConfirmed = breachesOfConfirmed
        self.findings = findings
    }
}

extension PlanReport {
    package var remedies: [Remedy] { breachesOfConfirmed.isEmpty ? [] : [.replan] }
}

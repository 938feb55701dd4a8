import Foundation
package import Scheduling
import Workshops

/// Why the stored plan is as it is, and why it is not otherwise.
package struct ExplanationReport: Sendable {
    package let overview: ProgrammeOverview
    package let names: PlanNames
    /// Why each session is where and when it is; nil when that was not asked.
    package let plan: PlanExplanation?
    /// In the order of the questions.
    package let answers: [WhyNot]
    /// What the stored plan breaks since the programme changed.
    package let breaches: [RuleBreach]

    package init(
        overview: ProgrammeOverview, names: PlanNames, plan: PlanExplanation?, answers: [WhyNot], breaches: [RuleBreach]
    ) {
        self.overview = overview
        self.names = names
        self.plan = plan
        self.answers = answers
        self.breaches = breaches
    }
}

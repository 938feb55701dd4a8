package import Scheduling
import Workshops

/// What replanning changes, or would change.
package struct ReplanReport: Sendable {
    /// Unchanged when the stored plan keeps every rule.
    package let state: ChangeState
    /// As it is stored, or would be.
    package let overview: ProgrammeOverview
    package let names: PlanNames
    package let change: PlanChange
    /// What the change means to people; nil when nothing changes.
    package let consequences: PlanConsequences?
    /// Workshops at another time or venue; those of confirmed sessions first.
    package let moved: [WorkshopChange]
    /// Workshops that change their trainer alone; those of confirmed sessions first.
    package let retrained: [WorkshopChange]
    /// Workshops that are new.
    package let added: [WorkshopChange]
    /// What the stored plan broke, except in workshops that have been held.
    package let breaches: [RuleBreach]
    package let before: PlanValue
    package let after: PlanValue
    /// Warnings about the programme's files.
    package let findings: [Finding]

    package init(
        state: ChangeState, overview: ProgrammeOverview, names: PlanNames, change: PlanChange,
        consequences: PlanConsequences?, moved: [WorkshopChange], retrained: [WorkshopChange], added: [WorkshopChange],
        breaches: [RuleBreach], before: PlanValue,
        after: PlanValue, findings: [Finding]
    ) {
        self.state = state
        self.overview = overview
        self.names = names
        self.change = change
        self.consequences = consequences
        self.moved = moved
        self.retrained = retrained
        self.added = added
        self.breaches = breaches
        self.before = before
        self.after = after
        self.findings = findings
    }
}

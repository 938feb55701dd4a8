import Workshops

@testable import Scheduling

/// Two sessions that break nothing in the sample programme: Mondays at `north`, Tuesdays at `south`.
let faultless: [PlannedSession] = [
    .weekly("north", from: "2021-03-01", number: 1), .weekly("south", from: "2021-03-02", number: 2),
]

/// What the sessions, as one plan, break.
func breaches(_ sessions: [PlannedSession], _ request: PlanningRequest = .sample()) -> [RuleBreach] {
    PlanVerification.breaches(of: Plan(sessions: sessions), for: request)
}

extension Placement {
    init(_ venue: Identifier, _ order: Int, _ workshop: PlannedWorkshop, session: Int = 1) {
        self.init(session: session, venue: venue, order: order, workshop: workshop)
    }
}

extension PlanningOutcome {
    /// The plan, if there is one.
    var plan: Plan? {
        if case .planned(let found) = self { found.plan } else { nil }
    }
}

/// The codes of the facts that cannot hold together, once each; nil unless it is proven that there is no plan.
func conflict(_ request: PlanningRequest) -> Set<String>? {
    let conflict = Conflict(of: request)
    return conflict.isProven ? Set(conflict.facts.map(\.code)) : nil
}

import Workshops

/// Holds a finished plan against every hard rule.
package enum PlanVerification {
    /// Every breach of the plan, in the order of the plan and, within a workshop, of the rules.
    ///
    /// The plan is replayed workshop by workshop into an empty schedule, through the very rules
    /// that the search obeys. Kept sessions are judged like the others. Sessions without a number are
    /// judged by the one that they take.
    package static func breaches(of plan: Plan, for request: PlanningRequest) -> [RuleBreach] {
        var schedule = Schedule(of: request)
        let sessions = plan.sessions.numbered
        return SessionShapeRule().breaches(of: sessions, for: request)
            + breaches(adding: sessions, to: &schedule)
    }

    /// What these sessions break, added in turn to what is already placed.
    static func breaches(adding sessions: [PlannedSession], to schedule: inout Schedule) -> [RuleBreach] {
        var breaches: [RuleBreach] = []
        for session in sessions {
            var previous: PlannedWorkshop?
            for placement in session.placements {
                for rule in HardRules.all {
                    breaches += rule.breaches(of: placement, after: previous, in: schedule)
                }
                schedule.place(placement)
                previous = placement.workshop
            }
        }
        return breaches
    }
}

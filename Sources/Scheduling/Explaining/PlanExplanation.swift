import Workshops

/// Why the sessions of a plan are where and when they are.
///
/// What a plan costs is shared out so that the parts add up: a session bears what its own workshops cost, and
/// what it costs beside the sessions that begin before it (too close, on the same weekday or half-day); a way
/// that two sessions share on one day is borne by the earlier. Empty seats and the wished number of sessions
/// at a venue are borne by the plan as a whole.
package struct PlanExplanation: Sendable, Equatable {
    /// What the plan costs.
    package let cost: PlanCost
    /// The part of it that no session bears alone.
    package let whole: PlanCost
    /// By number.
    package let sessions: [SessionExplanation]
}

extension PlanExplanation {
    /// Explains a plan; sessions of these numbers are settled, and no other start is looked for.
    ///
    /// Once `keepGoing`, which is asked on any thread, says no, starts that are not looked for yet stay unknown.
    package init(
        of plan: Plan, for request: PlanningRequest, settled: Set<Int> = [], planner: Planner = Planner(),
        keepGoing: @escaping @Sendable () -> Bool = { true }
    ) {
        let sessions = plan.sessions.numbered
        let cost = PlanCost(of: sessions, for: request)
        let wholes: Set<PlanCost.Term> = [.fill, .balance]
        let shared = Set(PlanCost.Term.allCases).subtracting(wholes)
        self.cost = cost
        whole = cost.only(wholes)
        self.sessions = sessions.indices.map { index in
            let before = PlanCost(of: Array(sessions[..<index]), for: request)
            let with = PlanCost(of: Array(sessions[...index]), for: request)
            return SessionExplanation(
                session: sessions[index], cost: (with - before).only(shared),
                next: NextBest(
                    to: sessions[index], of: sessions, costing: cost, for: request, settled: settled
                ) {
                    planner.plan($0, keepGoing: keepGoing)
                })
        }.sorted { ($0.session.number ?? 0) < ($1.session.number ?? 0) }
    }
}

/// Why a session is where and when it is.
package struct SessionExplanation: Sendable, Equatable {
    /// The session, with its number.
    package let session: PlannedSession
    /// The part of the plan's cost that it bears.
    package let cost: PlanCost
    /// The best other start, all other sessions unchanged.
    package let next: NextBest
}

/// The best plan in which one session begins elsewhere or at another time, and the others stay.
package enum NextBest: Sendable, Equatable {
    /// The session is agreed, or has begun: no other start was looked for.
    case settled
    /// No other start keeps all rules.
    case none
    /// None was found in the time there was.
    case unknown
    /// The session as it would be, and what the plan would cost more, term by term; `isBest` when proven.
    case found(PlannedSession, difference: PlanCost, isBest: Bool)

    fileprivate init(
        to session: PlannedSession, of sessions: [PlannedSession], costing cost: PlanCost,
        for request: PlanningRequest, settled: Set<Int>, by planning: (PlanningRequest) -> PlanningOutcome
    ) {
        guard let number = session.number, !settled.contains(number), let first = session.workshops.first else {
            self = .settled
            return
        }
        let start = WorkshopCondition(dates: first.date...first.date, halfDay: first.halfDay, venue: session.venue)
        let elsewhere = request.with(kept: sessions.filter { $0.number != number })
            .asking(SessionRequest(.ban, session: number, workshop: 1, start))
        switch planning(elsewhere) {
        case .planned(let found):
            guard let other = found.plan.byNumber[number] else {
                self = .unknown
                return
            }
            self = .found(other, difference: found.cost - cost, isBest: found.isOptimal)
        case .impossible: self = .none
        case .gaveUp: self = .unknown
        }
    }
}

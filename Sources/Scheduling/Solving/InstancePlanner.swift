/// Finds a plan for an instance, and a proven bound of what any plan costs.
///
/// One body is planned exactly. Several that share trainers or kits are planned one beside the other, each
/// exactly given the rest, and then again and again in small groups; the bound prices what they share.
public struct InstancePlanner: Sendable {
    private let instance: PlanningInstance
    private let threads: Int
    /// Rounds without a better plan or bound after which several bodies are left as they are.
    private let patience: Int

    /// The result depends on the instance alone, not on the number of threads, unless it is stopped.
    public init(_ instance: PlanningInstance, threads: Int = 2, patience: Int = 30) {
        self.instance = instance
        self.threads = max(1, threads)
        self.patience = patience
    }

    /// The best plan found until the search ends by itself or is stopped; nil when there is none.
    ///
    /// `report` is told from time to time how far the search has come; `keepGoing` is asked often, on any thread,
    /// whether to go on.
    public func plan(
        report: (PlanningProgress) -> Void = { _ in }, keepGoing: @escaping @Sendable () -> Bool = { true }
    ) -> InstancePlan? {
        let ground = Ground(instance)
        let isSmall = ground.bodies.count == 1
        let search = NetworkSearch(ground, threads: threads, keepGoing: keepGoing)
        if isSmall { search.solveAlone(report: report) } else { search.solveTogether(patience, report: report) }
        guard let sessions = search.sessions else { return nil }
        let cost = zip(ground.bodies, sessions).map { PlanCost(of: $1, body: $0, on: ground) }
            .reduce(PlanCost([:]), +)
        let terms = PlanCost.Term.allCases.map { ($0.rawValue, cost[$0]) }
        return InstancePlan(
            instance: instance.name, status: cost.total == search.bound ? "optimal" : "feasible", objective: cost.total,
            bound: search.bound, time: 0, terms: Dictionary(uniqueKeysWithValues: terms),
            sessions: sessions.enumerated().flatMap { body, columns in
                columns.map { column in
                    InstancePlan.Session(
                        body: body, venue: column.venue,
                        workshops: column.workshops.map { InstancePlan.Workshop(slot: $0.slot, trainer: $0.trainer) })
                }
            })
    }
}

import Answers
package import Scheduling
import Workshops

/// How a door follows a search, and ends it when somebody has waited long enough.
package struct SearchWatch {
    /// Told from time to time how far the search has come.
    package let report: (PlanningProgress) -> Void
    /// Asked often, on any thread, whether to go on; once it has said no, it never says yes again.
    package let keepGoing: @Sendable () -> Bool

    package init(
        report: @escaping (PlanningProgress) -> Void = { _ in }, keepGoing: @escaping @Sendable () -> Bool = { true }
    ) {
        self.report = report
        self.keepGoing = keepGoing
    }
}

extension SearchWatch {
    /// Looks for a plan; nobody is told to lift the closures of days that are over.
    ///
    /// - Throws: what stands in the way, or that the search was ended before it found any.
    func plan(_ request: PlanningRequest, over: [Closure] = []) throws(Refusal) -> FoundPlan {
        switch Planner().plan(request, report: report, keepGoing: keepGoing) {
        case .planned(let found): return found
        case .impossible:
            throw .noPlan(Conflict(of: request, over: over, keepGoing: keepGoing), PlanNames(request.programme))
        case .gaveUp where !keepGoing(): throw .searchStopped
        case .gaveUp(let steps):
            throw .noPlanFound(
                Conflict(of: request, over: over, keepGoing: keepGoing), PlanNames(request.programme), steps: steps)
        }
    }
}

import Synchronization
import Testing
import Workshops

@testable import Scheduling

struct PlannerProgressTests {
    @Test func whatIsToldEndsWithThePlan() throws {
        var told: [PlanningProgress] = []
        let outcome = Planner().plan(.lifeSize(), report: { told.append($0) })
        guard case .planned(let found) = outcome else { Issue.record("no plan"); return }
        #expect(told.last { $0.best != nil }?.best == found.cost.total)
        #expect(told.allSatisfy { $0.bound <= found.cost.total })
        let costs = told.compactMap(\.best)
        #expect(costs == costs.sorted(by: >), "never a worse one")
    }

    @Test func stoppedAtOnceItHasNoPlanAndSaysSo() {
        let outcome = Planner().plan(.lifeSize(), keepGoing: { false })
        guard case .gaveUp = outcome else { Issue.record("not stopped: \(outcome)"); return }
    }

    /// Twelve sessions are too many to be searched together: there is always something to improve.
    @Test func stoppedLaterItKeepsTheBestPlan() throws {
        let request = PlanningRequest.lifeSize { $0.sessions.count = 12 }
        let isStopped = Atomic(false)
        let stop = { @Sendable in !isStopped.load(ordering: .relaxed) }
        var best: Int?
        let outcome = withoutActuallyEscaping(stop) { keepGoing in
            Planner().plan(
                request,
                report: {
                    best = $0.best ?? best
                    if best != nil { isStopped.store(true, ordering: .relaxed) }
                }, keepGoing: keepGoing)
        }
        guard case .planned(let found) = outcome else { Issue.record("no plan"); return }
        #expect(found.cost.total == best)
        #expect(!found.isOptimal && found.bound < found.cost.total)
        #expect(IndependentCheck(request).broken(by: found.plan.sessions) == [])
    }
}

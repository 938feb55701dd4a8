import Workshops

@testable import Scheduling

/// Every plan of a tiny request, by trying everything; nothing here is clever.
struct ExhaustiveSearch {
    let request: PlanningRequest
    let check: IndependentCheck

    init(_ request: PlanningRequest) {
        self.request = request
        check = IndependentCheck(request)
    }

    /// The least cost of a plan, or nil when there is none.
    func leastCost() -> Int? {
        combinations(sessions, request.programme.sessions.count)
            .filter { check.broken(by: $0).isEmpty }
            .map { PlanCost(of: Plan(sessions: $0), for: request).total }
            .min()
    }

    /// All sessions that break nothing by themselves.
    var sessions: [PlannedSession] { request.programme.venues.flatMap { sessions(at: $0.identifier) } }

    /// All sessions at a venue that break nothing by themselves.
    private func sessions(at venue: Identifier) -> [PlannedSession] {
        var found: [[PlannedWorkshop]] = [[]]
        for _ in 0..<request.programme.sessions.workshopsPerSession {
            found = found.flatMap { beginning in
                workshops.filter { $0.date >= beginning.last?.date ?? $0.date }
                    .map { beginning + [$0] }
                    .filter {
                        check.broken(by: [PlannedSession(venue: venue, workshops: $0)]).subtracting(["H1"]).isEmpty
                    }
            }
        }
        return found.map { PlannedSession(venue: venue, workshops: $0) }
    }

    private var workshops: [PlannedWorkshop] {
        request.programme.window.flatMap { date in
            HalfDay.allCases.flatMap { halfDay in
                request.programme.trainers.map { PlannedWorkshop(date, halfDay, $0.identifier) }
            }
        }
    }

    private func combinations(_ all: [PlannedSession], _ count: Int) -> [[PlannedSession]] {
        guard count > 0 else { return [[]] }
        return all.indices.flatMap { index in
            combinations(Array(all.dropFirst(index + 1)), count - 1).map { [all[index]] + $0 }
        }
    }
}

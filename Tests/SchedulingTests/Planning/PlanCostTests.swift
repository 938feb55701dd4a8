import Testing
import Workshops

@testable import Scheduling

struct PlanCostTests {
    /// A plan that meets no preference.
    private static let sessions: [PlannedSession] = [
        .weekly("north", from: "2021-03-01").with(5, PlannedWorkshop("2021-03-30", .morning, "bob")),
        .weekly("north", from: "2021-03-08", .morning, "bob"),
    ]

    private static func request(_ change: (inout PlanningWeights) -> Void = { _ in }) -> PlanningRequest {
        var programme = Programme.sample()
        programme.requests = [SessionRequest(.wish, session: 1, WorkshopCondition(weekday: .friday))]
        change(&programme.weights)
        let holidays = Closure(name: "Vacances", days: "2021-03-08"..."2021-03-12", effect: .avoided)
        let nobody = Candidate(available: [], venues: [])
        return PlanningRequest(programme: programme, closures: [holidays], busy: [:], people: [nobody])
    }

    @Test(arguments: PlanCost.Term.allCases)
    func eachTermHasTheWeightOfTheProgramme(term: PlanCost.Term) {
        let plan = Plan(sessions: Self.sessions)
        let usual = PlanCost(of: plan, for: Self.request())
        #expect(usual[term] > 0)
        let changed = PlanCost(of: plan, for: Self.request { $0[keyPath: term.weight] *= 3 })
        for other in PlanCost.Term.allCases {
            #expect(changed[other] == usual[other] * (other == term ? 3 : 1), "\(other)")
        }
        #expect(changed.total == usual.total + 2 * usual[term])
        #expect(PlanCost(of: plan, for: Self.request { $0[keyPath: term.weight] = 0 })[term] == 0)
    }
}

extension PlanCost.Term {
    fileprivate var weight: WritableKeyPath<PlanningWeights, Int> {
        switch self {
        case .fill: \.fill
        case .gap: \.gap
        case .pattern: \.pattern
        case .discouraged: \.discouraged
        case .continuity: \.continuity
        case .balance: \.balance
        case .spread: \.spread
        case .travel: \.travel
        case .wish: \.wish
        case .sameWeekday: \.sameWeekday
        case .sameHalfDay: \.sameHalfDay
        }
    }
}

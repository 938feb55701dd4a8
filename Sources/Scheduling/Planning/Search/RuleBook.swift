import Workshops

/// The rules that a search obeys: most to the letter, some only as far as it can.
///
/// A relaxed rule may be broken at a price so high that no preference outweighs one breach. A search
/// with one rule relaxed so finds where, and how little, that rule would have to yield.
struct RuleBook: Sendable {
    private let strict: [any PlanningRule]
    private let relaxed: [any PlanningRule]
    /// What one breach of a relaxed rule costs.
    static let breachPrice = 1_000_000

    /// All hard rules to the letter.
    init() { self.init(strict: HardRules.all, relaxed: []) }

    init(strict: [any PlanningRule], relaxed: [any PlanningRule]) {
        self.strict = strict
        self.relaxed = relaxed
    }

    var isRelaxed: Bool { !relaxed.isEmpty }

    var bindsToWindow: Bool { strict.contains { $0 is InsideWindowRule } }

    func only(_ reach: RuleReach) -> RuleBook {
        RuleBook(strict: strict.filter { $0.reach == reach }, relaxed: relaxed.filter { $0.reach == reach })
    }

    /// What it costs in breaches to place the workshop, 0 or more; nil when it may not be placed.
    func price(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> Int? {
        for rule in strict where !rule.breaches(of: placement, after: previous, in: schedule).isEmpty { return nil }
        return relaxed.reduce(0) {
            $0 + Self.breachPrice * $1.breaches(of: placement, after: previous, in: schedule).count
        }
    }
}

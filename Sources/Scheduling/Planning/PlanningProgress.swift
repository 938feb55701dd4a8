/// How far a search has come.
public struct PlanningProgress: Sendable, Equatable {
    /// What the best plan costs; nil while there is none.
    public let best: Int?
    /// No plan costs less.
    public let bound: Int
    /// The difference in hundredths of the best.
    public var gap: Double? { best.map { $0 == 0 ? 0 : 100 * Double($0 - bound) / Double($0) } }

    package init(best: Int?, bound: Int) {
        self.best = best
        self.bound = bound
    }
}

/// A plan for a ``PlanningInstance``: the document `ateliers-plan/1`.
public struct InstancePlan: Codable, Sendable, Equatable {
    /// `ateliers-plan/1`.
    public var format = "ateliers-plan/1"
    /// The name of the instance.
    public var instance: String
    /// Who planned.
    public var solver = "ateliers"
    /// `optimal` when the bound proves it, `feasible` otherwise.
    public var status: String
    /// What the plan costs.
    public var objective: Int
    /// No plan costs less than this; proven.
    public var bound: Int
    /// Seconds that the search took.
    public var time: Double
    /// The objective, term by term.
    public var terms: [String: Int]
    /// Body after body.
    public var sessions: [Session]

    /// Five workshops, in order, at one venue.
    public struct Session: Codable, Sendable, Equatable {
        /// The body, by its place in the instance.
        public var body: Int
        /// The venue, by its place in the instance.
        public var venue: Int
        /// In their order, 1 first.
        public var workshops: [Workshop]
    }

    /// A slot and a trainer.
    public struct Workshop: Codable, Sendable, Equatable {
        /// `day × 2 + period`.
        public var slot: Int
        /// The trainer, by their place in the instance.
        public var trainer: Int
    }
}

/// A plan for a ``PlanningInstance``: the document `ateliers-plan/1`.
public struct InstancePlan: Codable, Sendable, Equatable {
    public var format = "ateliers-plan/1"
    /// The name of the instance.
    public var instance: String
    public var solver = "ateliers"
    /// `optimal` when the bound proves it, `feasible` otherwise.
    public var status: String
    public var objective: Int
    /// No plan costs less than this; proven.
    public var bound: Int
    /// Seconds that the search took.
    public var time: Double
    /// Body after body.
    public var sessions: [Session]

    /// Five workshops, in order, at one venue.
    public struct Session: Codable, Sendable, Equatable {
        public var body: Int
        public var venue: Int
        public var workshops: [Workshop]
    }

    /// A slot and a trainer.
    public struct Workshop: Codable, Sendable, Equatable {
        public var slot: Int
        public var trainer: Int
    }
}

/// How much more a search may look at: a count, so that every machine gives up at the same point.
struct StepBudget: Sendable {
    private(set) var spent = 0
    private(set) var limit: Int

    init(_ limit: Int) { self.limit = limit }

    var isSpent: Bool { spent >= limit }

    mutating func spend(_ steps: Int) { spent += steps }
}

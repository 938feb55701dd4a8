import Workshops

extension ProgrammeFile {
    /// The weights that the file sets; the others are the default ones.
    static func weights(_ fields: YAMLFields) -> PlanningWeights {
        var weights = PlanningWeights()
        for (word, weight) in words {
            guard let node = fields.optionalNode(word) else { continue }
            if let number = fields.number(node, in: 0...1_000) { weights[keyPath: weight] = number }
        }
        return weights
    }

    /// What each weight is called: the thing that costs, in the singular.
    private static var words: [(String, WritableKeyPath<PlanningWeights, Int>)] {
        [
            ("empty seat", \.fill), ("ideal gap", \.gap), ("change of half-day", \.pattern),
            ("avoided day", \.discouraged), ("extra trainer", \.continuity), ("wished sessions", \.balance),
            ("wished spread", \.spread), ("same weekday", \.sameWeekday), ("same half-day", \.sameHalfDay),
            ("travel", \.travel), ("unmet wish", \.wish),
        ]
    }
}

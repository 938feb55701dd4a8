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

    /// What each weight is called: what is wished for, or what it is about.
    private static var words: [(String, WritableKeyPath<PlanningWeights, Int>)] {
        [
            ("full sessions", \.fill), ("ideal gap", \.gap), ("regular rhythm", \.pattern),
            ("school holidays", \.discouraged), ("same trainer", \.continuity), ("wished sessions", \.balance),
            ("wished spread", \.spread), ("different weekdays", \.sameWeekday), ("different half-days", \.sameHalfDay),
            ("travel", \.travel), ("wishes", \.wish),
        ]
    }
}

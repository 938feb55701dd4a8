/// Why an assessment is not recorded.
package enum AssessmentRefusal: Error, Sendable, Equatable {
    /// The programme names no skill, or none of the workshop.
    case noSkills(workshop: Int?)
    case unknownLevel(String)
    /// Not a level for each skill; by workshop, how many there are.
    case levelsDoNotFit(given: [Int], skills: [Int])
    /// A comment of more octets than are kept.
    case commentTooLong(limit: Int)
}

extension AssessmentRefusal {
    var kind: Refusal.Kind {
        switch self {
        case .noSkills: .rule
        case .unknownLevel, .levelsDoNotFit, .commentTooLong: .input
        }
    }
}

extension AssessmentRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .noSkills(nil): [.plan]
        case .noSkills, .unknownLevel, .levelsDoNotFit, .commentTooLong: []
        }
    }
}

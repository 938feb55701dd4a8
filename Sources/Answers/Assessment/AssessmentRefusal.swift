package import Workshops

/// Why an assessment is not recorded.
package enum AssessmentRefusal: Error, Sendable, Equatable {
    /// The programme names no skill, or none of the workshop.
    case noSkills(workshop: Int?)
    /// The programme does not teach them that.
    case unknownSkill(Skill)
    case unknownLevel(String)
    /// Not a level for each skill; by workshop, how many there are.
    case levelsDoNotFit(given: [Int], skills: [Int])
    /// Somebody else has assessed them since they were looked at.
    case changed(person: Int, seen: Assessment, now: Assessment)
}

extension AssessmentRefusal {
    var kind: Refusal.Kind {
        switch self {
        case .noSkills, .unknownSkill, .changed: .rule
        case .unknownLevel, .levelsDoNotFit: .input
        }
    }
}

extension AssessmentRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .noSkills(nil): [.plan]
        case .changed(let person, _, _): [.progress(person)]
        case .noSkills, .unknownSkill, .unknownLevel, .levelsDoNotFit: []
        }
    }
}

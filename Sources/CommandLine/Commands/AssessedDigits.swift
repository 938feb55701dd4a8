import Answers
import Workshops

/// Levels as somebody types them, `0120/1111/_23`: one digit a skill, 0 to 3, in the order of the programme, `_` for one
/// that is not assessed; the workshops are parted by `/`, or one alone is named.
struct AssessedDigits {
    private let groups: [[Character]]

    init(_ text: String) {
        groups = text.filter { !$0.isWhitespace }.split(separator: "/", omittingEmptySubsequences: false).map(
            Array.init)
    }

    /// The levels of the skills of somebody, or of one of their workshops.
    func levels(of progress: ProgressOverview, workshop: Int?) throws(AssessmentRefusal) -> [Skill: SkillLevel] {
        let taught = progress.themes.filter { workshop == nil || $0.workshop == workshop }
        guard !taught.isEmpty else { throw .noSkills(workshop: workshop) }
        guard groups.map(\.count) == taught.map(\.skills.count) else {
            throw .levelsDoNotFit(given: groups.map(\.count), skills: taught.map(\.skills.count))
        }
        var levels: [Skill: SkillLevel] = [:]
        for (theme, digits) in zip(taught, groups) {
            for (skill, digit) in zip(theme.taught, digits) where digit != "_" && digit != "-" {
                guard let level = digit.isASCII ? digit.wholeNumberValue.flatMap(SkillLevel.init) : nil else {
                    throw .unknownLevel(String(digit))
                }
                levels[skill] = level
            }
        }
        return levels
    }
}

package import Answers
import Storage
package import Workshops

extension Office {
    /// Records what somebody can do, before the first workshop or after the last.
    ///
    /// One digit a skill, 0 to 3, in the order of the programme, `_` for one that is not assessed; the workshops are
    /// parted by `/`, or one alone is named. What is said of a skill replaces what was said before, at that moment.
    package func assess(
        _ person: Int, at moment: AssessmentMoment, _ digits: String, workshop: Int? = nil, comment: String? = nil,
        _ request: Request
    ) throws(Refusal) -> ProgressOverview {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            _ = try book.participant(person)
            let verb = "assess \(person)"
            if try !request.isRepeated(of: verb, on: programme, in: connection) {
                let themes = try book.themes(of: person).filter { workshop == nil || $0.workshop == workshop }
                let levels = try AssessedDigits(digits).levels(of: themes, workshop: workshop)
                let old = try connection.assessment(of: person, at: moment, in: programme)
                var new = old
                for (skill, level) in levels { new.levels[skill] = level }
                if let comment {
                    guard comment.utf8.count <= Self.longestComment else {
                        throw Refusal.assessment(.commentTooLong(limit: Self.longestComment))
                    }
                    new.comment = comment
                }
                if new != old {
                    try connection.save(new, of: person, at: moment, in: programme)
                    book.note(.assessed(person, moment, skills: levels.count))
                }
                try book.record(verb)
            }
            return try book.progress(of: person, changed: !book.after.isEmpty)
        }
    }

    /// In octets.
    private static let longestComment = 2_000
}

/// Levels as somebody types them: `0120/1111/_23`.
private struct AssessedDigits {
    private let groups: [[Character]]

    init(_ text: String) {
        groups = text.filter { !$0.isWhitespace }.split(separator: "/", omittingEmptySubsequences: false).map(
            Array.init)
    }

    func levels(of themes: [SkillTheme], workshop: Int?) throws -> [Skill: SkillLevel] {
        let taught = themes.filter { !$0.skills.isEmpty }
        guard !taught.isEmpty else { throw Refusal.assessment(.noSkills(workshop: workshop)) }
        guard groups.map(\.count) == taught.map(\.skills.count) else {
            throw Refusal.assessment(
                .levelsDoNotFit(given: groups.map(\.count), skills: taught.map(\.skills.count)))
        }
        var levels: [Skill: SkillLevel] = [:]
        for (theme, digits) in zip(taught, groups) {
            for (title, digit) in zip(theme.skills, digits) where digit != "_" && digit != "-" {
                guard let level = digit.isASCII ? digit.wholeNumberValue.flatMap(SkillLevel.init) : nil else {
                    throw Refusal.assessment(.unknownLevel(String(digit)))
                }
                levels[Skill(workshop: theme.workshop, title: title)] = level
            }
        }
        return levels
    }
}

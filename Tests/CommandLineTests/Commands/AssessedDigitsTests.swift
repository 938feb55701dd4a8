import Answers
import Testing
import Workshops

@testable import CommandLine

struct AssessedDigitsTests {
    private static let progress: ProgressOverview = {
        let themes = [1, 2].map { workshop in
            ThemeProgress(
                workshop: workshop, title: "Thème \(workshop)",
                skills: ["a", "b", "c"].map { SkillProgress(title: $0, before: nil, after: nil) })
        }
        return ProgressOverview(
            person: 1, name: "Dupont", programme: "Ateliers", session: 1, themes: themes, comments: [:], attended: 0,
            held: 0, changed: false, language: .french)
    }()

    private func levels(_ text: String, workshop: Int? = nil) throws(AssessmentRefusal) -> [String: Int] {
        let levels = try AssessedDigits(text).levels(of: Self.progress, workshop: workshop)
        return Dictionary(uniqueKeysWithValues: levels.map { ("\($0.key.workshop)\($0.key.title)", $0.value.rawValue) })
    }

    @Test func eachSkillHasADigitOrNone() throws {
        #expect(try levels("012/3_-") == ["1a": 0, "1b": 1, "1c": 2, "2a": 3])
        #expect(try levels("0 1 2 / 3 0 0") == ["1a": 0, "1b": 1, "1c": 2, "2a": 3, "2b": 0, "2c": 0])
        #expect(try levels("123", workshop: 2) == ["2a": 1, "2b": 2, "2c": 3])
    }

    @Test(arguments: [
        ("00/000", AssessmentRefusal.levelsDoNotFit(given: [2, 3], skills: [3, 3])),
        ("000", .levelsDoNotFit(given: [3], skills: [3, 3])), ("", .levelsDoNotFit(given: [0], skills: [3, 3])),
        ("004/000", .unknownLevel("4")), ("00x/000", .unknownLevel("x")), ("00１/000", .unknownLevel("１")),
    ])
    func whatDoesNotFitIsRefused(digits: String, refusal: AssessmentRefusal) {
        #expect(throws: refusal) { try levels(digits) }
    }

    @Test func aWorkshopThatTeachesNothingHasNothingToAssess() {
        #expect(throws: AssessmentRefusal.noSkills(workshop: 5)) { try levels("000", workshop: 5) }
    }
}

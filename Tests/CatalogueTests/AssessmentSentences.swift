import Answers
import Foundation
import Workshops

@testable import Catalogue

/// What is said of what people can do.
enum AssessmentSentences {
    static let all: [SampleSentences.Sample] = [
        refusals.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        [.assessed(progress), .reviewTooEarly(assessed(ahead: 2...5)), .reviewTooEarly(assessed(ahead: 5...5))].map {
            .init(code: "assess", sentence: $0)
        },
        [.lacking(overview), .reviewsTooEarly(overview)].compactMap(\.self).map {
            .init(code: "assessments", sentence: $0)
        },
        overview.themes.map { .init(code: "assessments", sentence: .progressed($0)) },
    ].flatMap(\.self)

    private static let refusals: [AssessmentRefusal] = [
        .noSkills(workshop: nil), .noSkills(workshop: 5), .unknownLevel("4"),
        .levelsDoNotFit(given: [3, 4], skills: [4, 4, 3]),
        .unknownSkill(mail),
        .changed(
            person: 12, seen: Assessment(levels: [mail: .notYet]),
            now: Assessment(levels: [mail: .alone, Skill(workshop: 3, title: "chercher"): .withHelp], comment: "bravo")),
    ]

    private static let mail = Skill(workshop: 2, title: "joindre un document")

    private static let progress = assessed(ahead: nil)

    private static func assessed(ahead: ClosedRange<Int>?) -> ProgressOverview {
        ProgressOverview(
            person: 12, name: "Marie Dupont", programme: "Ateliers", session: 2,
            themes: [
                ThemeProgress(
                    workshop: 1, title: "Mail", skills: [SkillProgress(title: "écrire", before: .notYet, after: nil)])
            ], comments: [:], attended: 0, held: 0,
            ahead: (ahead.map(Array.init) ?? []).map { .init(session: 2, order: $0) },
            changed: true, language: .french)
    }

    private static let overview = AssessmentsOverview(
        rows: [
            .init(person: 12, name: nil, session: 2, assessed: [.diagnostic: 1], skills: 1),
            .init(person: 13, name: nil, session: 2, assessed: [.diagnostic: 1, .review: 1], skills: 1, ahead: 4),
            .init(person: 14, name: nil, session: 2, assessed: [.review: 1], skills: 1, ahead: 4),
        ],
        themes: [.init(workshop: 1, title: "Mail", levels: [:], compared: 8, progressed: 7)])
}

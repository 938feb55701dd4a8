package import Answers
import Workshops

extension AssessmentsOverview {
    package var json: JSON { ["people": .list(rows.map(\.json)), "themes": .list(themes.map(\.json))] }
}

extension AssessmentsOverview.Row {
    fileprivate var json: JSON {
        [
            "number": .number(person), "session": .number(session), "skills": .number(skills),
            "diagnostic": .number(assessed[.diagnostic] ?? 0), "review": .number(assessed[.review] ?? 0),
            "workshopsAhead": .number(ahead),
        ]
    }
}

extension AssessmentsOverview.Theme {
    fileprivate var json: JSON {
        [
            "workshop": .number(workshop), "title": .text(title), "diagnostic": counts(.diagnostic),
            "review": counts(.review), "compared": .number(compared), "progressed": .number(progressed),
        ]
    }

    /// How many skills were at level 0, 1, 2 and 3.
    private func counts(_ moment: AssessmentMoment) -> JSON {
        .list(SkillLevel.allCases.map { .number(levels[moment]?[$0] ?? 0) })
    }
}

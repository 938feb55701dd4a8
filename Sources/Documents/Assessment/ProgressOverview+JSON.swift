package import Answers
import Workshops

extension ProgressOverview {
    package var json: JSON {
        [
            "person": .number(person), "session": .number(session), "attended": .number(attended),
            "held": .number(held), "themes": .list(themes.map(\.json)),
            "comments": .byCode(comments.map { ($0.key.rawValue, .text($0.value)) }),
        ]
    }
}

extension ThemeProgress {
    fileprivate var json: JSON {
        [
            "workshop": .number(workshop), "title": .text(title), "gain": .number(gain),
            "skills": .list(skills.map(\.json)),
        ]
    }
}

extension SkillProgress {
    fileprivate var json: JSON {
        ["title": .text(title), "before": .number(before?.rawValue), "after": .number(after?.rawValue)]
    }
}

package import Answers
import Workshops

extension ProgressOverview {
    package var json: JSON {
        [
            "person": .number(person), "session": .number(session), "attended": .number(attended),
            "held": .number(held), "workshopsAhead": .list(ahead.map { .text($0.description) }),
            "themes": .list(themes.map { $0.json(isOver: ahead.isEmpty) }),
            "comments": .byCode(comments.map { ($0.key.rawValue, .text($0.value)) }),
        ]
    }
}

extension ThemeProgress {
    /// What was gained is said once the last workshop is over.
    fileprivate func json(isOver: Bool) -> JSON {
        [
            "workshop": .number(workshop), "title": .text(title), "gain": .number(isOver ? gain : nil),
            "skills": .list(skills.map(\.json)),
        ]
    }
}

extension SkillProgress {
    fileprivate var json: JSON {
        ["title": .text(title), "before": .number(before?.rawValue), "after": .number(after?.rawValue)]
    }
}

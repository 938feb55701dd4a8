import Foundation
package import Workshops

/// What somebody could do before the first workshop, and can do after the last.
package struct ProgressOverview: Sendable, Equatable {
    package let person: Int
    /// Nil when they were erased.
    package let name: String?
    package let programme: String
    /// The number of the session in which they sit, or sat last.
    package let session: Int?
    package let themes: [ThemeProgress]
    /// What the trainer says, before and after; empty when nothing.
    package let comments: [AssessmentMoment: String]
    /// How many workshops they came to, of those that were held.
    package let attended: Int
    package let held: Int
    /// The workshops of their seat that are still to be held, by order.
    package let ahead: [WorkshopNumber]
    package let changed: Bool
    /// The programme's.
    package let language: Language

    package init(
        person: Int, name: String?, programme: String, session: Int?, themes: [ThemeProgress],
        comments: [AssessmentMoment: String], attended: Int, held: Int, ahead: [WorkshopNumber] = [], changed: Bool,
        language: Language
    ) {
        self.person = person
        self.name = name
        self.programme = programme
        self.session = session
        self.themes = themes
        self.comments = comments
        self.attended = attended
        self.held = held
        self.ahead = ahead
        self.changed = changed
        self.language = language
    }

    /// How many skills were assessed at a moment.
    package func assessed(at moment: AssessmentMoment) -> Int {
        themes.flatMap(\.skills).filter { (moment == .diagnostic ? $0.before : $0.after) != nil }.count
    }

    /// What is known of a moment, as far as it is shown here.
    package func assessment(at moment: AssessmentMoment) -> Assessment {
        var levels: [Skill: SkillLevel] = [:]
        for theme in themes {
            for (skill, progress) in zip(theme.taught, theme.skills) {
                levels[skill] = moment == .diagnostic ? progress.before : progress.after
            }
        }
        return Assessment(levels: levels, comment: comments[moment] ?? "")
    }

    /// Whether there is a review although workshops are ahead: it is kept, and is no progress yet.
    package var isReviewEarly: Bool { !ahead.isEmpty && assessed(at: .review) > 0 }

    package var skills: Int { themes.reduce(0) { $0 + $1.skills.count } }
}

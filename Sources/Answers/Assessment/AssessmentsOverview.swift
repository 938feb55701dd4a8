import Foundation
package import Workshops

/// Who has been assessed and who has not, and what came of it as counts only.
package struct AssessmentsOverview: Sendable, Equatable {
    /// Somebody who has a seat.
    package struct Row: Sendable, Equatable {
        package let person: Int
        package let name: String?
        package let session: Int
        /// How many skills were assessed at each moment, of how many.
        package let assessed: [AssessmentMoment: Int]
        package let skills: Int
        /// How many workshops of their seat are still to be held.
        package let ahead: Int

        package init(
            person: Int, name: String?, session: Int, assessed: [AssessmentMoment: Int], skills: Int, ahead: Int = 0
        ) {
            self.person = person
            self.name = name
            self.session = session
            self.assessed = assessed
            self.skills = skills
            self.ahead = ahead
        }

        /// Whether nothing was assessed at a moment; a skill may be left out, and a theme be chosen after the diagnostic.
        package func lacks(_ moment: AssessmentMoment) -> Bool { (assessed[moment] ?? 0) == 0 }

        /// Whether there is a review although workshops are ahead: it is kept, and is no progress yet.
        package var isReviewEarly: Bool { ahead > 0 && !lacks(.review) }
    }

    /// What a theme brought, in all.
    package struct Theme: Sendable, Equatable {
        package let workshop: Int
        package let title: String
        /// How many skills were at each level, over all people, at each moment.
        package let levels: [AssessmentMoment: [SkillLevel: Int]]
        /// People who were assessed both times and have no workshop ahead, and those among them who can do more.
        package let compared: Int
        package let progressed: Int

        package init(
            workshop: Int, title: String, levels: [AssessmentMoment: [SkillLevel: Int]], compared: Int, progressed: Int
        ) {
            self.workshop = workshop
            self.title = title
            self.levels = levels
            self.compared = compared
            self.progressed = progressed
        }
    }

    /// By session, then seat.
    package let rows: [Row]
    package let themes: [Theme]

    package init(rows: [Row], themes: [Theme]) {
        self.rows = rows
        self.themes = themes
    }
}

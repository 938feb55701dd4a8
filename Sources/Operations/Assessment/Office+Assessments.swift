package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// Who has been assessed, in one session or in all.
    package func assessments(ofSession number: Int? = nil, now: Date) throws(Refusal) -> AssessmentsOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let sessions = try number.map { [try book.session($0)] } ?? book.allSessions()
            let levels = try Dictionary(
                uniqueKeysWithValues: AssessmentMoment.allCases.map {
                    ($0, try connection.assessedLevels(at: $0, in: programme))
                })
            var rows: [AssessmentsOverview.Row] = []
            var tallies: [Int: ThemeTallying] = [:]
            for session in sessions where session.state != .cancelled {
                let themes = try book.themes(chosen: session.chosenTheme).filter { !$0.skills.isEmpty }
                let seated = try connection.liveEnrolments(inSession: session.id, of: programme)
                    .filter { $0.state == .seated }.sorted { $0.seat < $1.seat }
                for enrolment in seated {
                    let person = enrolment.participant
                    let own = levels.mapValues { $0[person] ?? [:] }
                    let ahead = session.workshopsAhead(of: enrolment).count
                    for theme in themes {
                        tallies[theme.workshop, default: ThemeTallying()].add(own, theme, isOver: ahead == 0)
                    }
                    let skills = Set(
                        themes.flatMap { theme in theme.skills.map { Skill(workshop: theme.workshop, title: $0) } })
                    rows.append(
                        .init(
                            person: person, name: try connection.participant(person, of: programme)?.person?.name,
                            session: session.number,
                            assessed: own.mapValues { $0.keys.filter(skills.contains).count }, skills: skills.count,
                            ahead: ahead))
                }
            }
            let titles = try book.themes(chosen: number == nil ? nil : sessions.first?.chosenTheme)
            return AssessmentsOverview(
                rows: rows,
                themes: titles.compactMap { theme in tallies[theme.workshop]?.theme(theme.workshop, theme.title) })
        }
    }
}

/// Adds up what people can do of one theme.
private struct ThemeTallying {
    private var levels: [AssessmentMoment: [SkillLevel: Int]] = [:]
    private var compared = 0
    private var progressed = 0

    /// What somebody gained counts once their last workshop is over.
    mutating func add(_ own: [AssessmentMoment: [Skill: SkillLevel]], _ theme: SkillTheme, isOver: Bool) {
        let progress = ThemeProgress(
            workshop: theme.workshop, title: theme.title,
            skills: theme.skills.map { title in
                let skill = Skill(workshop: theme.workshop, title: title)
                return SkillProgress(title: title, before: own[.diagnostic]?[skill], after: own[.review]?[skill])
            })
        for skill in progress.skills {
            if let before = skill.before { levels[.diagnostic, default: [:]][before, default: 0] += 1 }
            if let after = skill.after { levels[.review, default: [:]][after, default: 0] += 1 }
        }
        guard isOver, let gain = progress.gain else { return }
        compared += 1
        if gain > 0 { progressed += 1 }
    }

    func theme(_ workshop: Int, _ title: String) -> AssessmentsOverview.Theme {
        .init(workshop: workshop, title: title, levels: levels, compared: compared, progressed: progressed)
    }
}

package import Answers
package import Foundation
import Storage
import Workshops

/// What one workshop teaches to one group.
struct SkillTheme {
    let workshop: Int
    let title: String
    let skills: [String]
}

extension Office {
    /// What somebody could do before, and can do after.
    package func progress(of person: Int, now: Date) throws(Refusal) -> ProgressOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            guard try connection.participant(person, of: programme) != nil else {
                throw Refusal.enrolment(.unknownPerson(person))
            }
            return try book.progress(of: person, changed: false)
        }
    }
}

extension SeatBook {
    /// What somebody is taught: the themes of the programme, with what the session has chosen in which they sit or sat.
    func themes(of person: Int) throws -> [SkillTheme] {
        try themes(chosen: lastSeat(of: person)?.session.chosenTheme)
    }

    func themes(chosen: String?) throws -> [SkillTheme] {
        guard let record = try connection.programme(programme) else { throw Refusal.nothingPlanned }
        return zip(1..., record.themes).map { workshop, theme in
            SkillTheme(
                workshop: workshop, title: chosen.flatMap { theme.options.contains($0) ? $0 : nil } ?? theme.title,
                skills: theme.skills(chosen: chosen))
        }
    }

    /// The seat that somebody has or had last, and its session; nil when they never had one.
    private func lastSeat(of person: Int) throws -> (seat: Enrolment, session: Session)? {
        let seats = try connection.enrolments(ofParticipant: person, of: programme)
        return try seats.last(where: \.state.isSeat).map { ($0, try session(id: $0.session)) }
    }

    func progress(of person: Int, changed: Bool) throws -> ProgressOverview {
        let overview = try connection.overview(of: programme)
        let assessments = try Dictionary(
            uniqueKeysWithValues: AssessmentMoment.allCases.map { moment in
                (moment, try connection.assessment(of: person, at: moment, in: programme))
            })
        let level = { (moment: AssessmentMoment, skill: Skill) in assessments[moment]?.levels[skill] }
        let themes = try themes(of: person).filter { !$0.skills.isEmpty }.map { theme in
            ThemeProgress(
                workshop: theme.workshop, title: theme.title,
                skills: theme.skills.map { title in
                    let skill = Skill(workshop: theme.workshop, title: title)
                    return SkillProgress(
                        title: title, before: level(.diagnostic, skill), after: level(.review, skill))
                })
        }
        let last = try lastSeat(of: person)
        let ahead = last.map { $0.session.workshopsAhead(of: $0.seat) } ?? []
        let presences = try connection.presences(ofParticipant: person, in: programme)
        return ProgressOverview(
            person: person, name: try connection.participant(person, of: programme)?.person?.name,
            programme: overview.name, session: last?.session.number, themes: themes,
            comments: assessments.mapValues(\.comment).filter { !$0.value.isEmpty },
            attended: presences.values.count { $0.presence.isThere }, held: presences.count,
            ahead: ahead.map { WorkshopNumber(session: last?.session.number ?? 0, order: $0.order) }, changed: changed,
            language: overview.language)
    }
}

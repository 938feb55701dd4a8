import Answers
import Workshops

extension Rehearsal {
    /// On the morning of the workshop with which the vote closes, seven in eight approve one theme or two.
    func vote() throws(Refusal) {
        guard let options = programme.themes.first(where: { !$0.options.isEmpty })?.options else { return }
        for (session, workshop) in try workshops()
        where workshop.order == programme.themeVote.closesAfterWorkshop && workshop.date == today {
            var voters = 0
            for person in try seated(in: session.number) where !happens(onceIn: 8) {
                let themes = options.shuffled(using: &dice).prefix(Int.random(in: 1...2, using: &dice))
                _ = try office.vote(Array(themes), by: person, request())
                voters += 1
            }
            if voters > 0 { note(.session(session.number, .voted(people: voters))) }
        }
    }

    /// Applies what a session has chosen, in the evening of the day on which its vote closed.
    func closeVotes() throws(Refusal) {
        guard programme.themes.contains(where: { !$0.options.isEmpty }) else { return }
        for (session, workshop) in try workshops()
        where workshop.order == programme.themeVote.closesAfterWorkshop && workshop.date == today {
            let tally = try office.votes(ofSession: session.number, now: request().now).tally
            guard let theme = tally.winner else { continue }
            _ = try office.closeVote(ofSession: session.number, request())
            note(.session(session.number, .choseTheme(theme, isTie: tally.isTie)))
        }
    }

    /// Says what those can do who have not been assessed yet: little.
    func diagnose(_ people: [Int], in session: Int) throws(Refusal) {
        let new = people.filter { !diagnosed.contains($0) }
        for person in new { try assess(person, .diagnostic) { _ in [0, 0, 1, 1, 2] } }
        diagnosed.formUnion(new)
        if !new.isEmpty { note(.session(session, .diagnosed(people: new.count))) }
    }

    /// Says what those can do who were assessed before: mostly more.
    func review(_ session: Int) throws(Refusal) {
        var reviewed = 0
        for person in try seated(in: session) where diagnosed.contains(person) {
            try assess(person, .review) { before in [before, before + 1, before + 1, before + 2].map { min($0, 3) } }
            reviewed += 1
        }
        if reviewed > 0 { note(.session(session, .reviewed(people: reviewed))) }
    }

    /// Assesses somebody in every skill; each level is one of those that can follow what was before.
    private func assess(
        _ person: Int, _ moment: AssessmentMoment, _ choices: (Int) -> [Int]
    ) throws(Refusal) {
        let progress = try office.progress(of: person, now: request().now)
        guard !progress.themes.isEmpty else { return }
        var levels: [Skill: SkillLevel] = [:]
        for theme in progress.themes {
            for (skill, known) in zip(theme.taught, theme.skills) {
                levels[skill] = choices(known.before?.rawValue ?? 0).randomElement(using: &dice).flatMap(
                    SkillLevel.init)
            }
        }
        let marks = AssessmentMarks(levels: levels, seen: progress.assessment(at: moment))
        _ = try office.assess(person, at: moment, marks, request())
    }
}

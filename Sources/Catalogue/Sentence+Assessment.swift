package import Answers
package import Workshops

/// What is said of what people can do, and the help of its commands.
extension Sentence {
    package static let assessAbstract = Sentence(
        fr: "Noter ce qu'une personne sait faire, avant le premier atelier ou après le dernier.",
        en: "Record what somebody can do, before the first workshop or after the last.")
    package static let assessmentsAbstract = Sentence(
        fr: "Montrer qui n'a pas encore son diagnostic ou son bilan, et les progrès en nombres.",
        en: "Show who still lacks a diagnostic or a review, and the progress in numbers.")
    package static let progressAbstract = Sentence(
        fr: "Écrire la page d'une personne : ce qu'elle savait faire avant, et après.",
        en: "Write somebody's page: what they could do before, and after.")
    package static let momentHelp = Sentence(
        fr: "diagnostic (avant) ou review (le bilan, après).", en: "diagnostic (before) or review (after).")
    package static let levelsHelp = Sentence(
        fr: "Un chiffre par compétence, dans l'ordre du programme, les ateliers séparés par / : 0120/1111. "
            + "0 pas encore, 1 avec de l'aide, 2 seul, 3 à l'aise, _ pas évalué.",
        en: "A digit for each skill, in the order of the programme, workshops parted by /: 0120/1111. "
            + "0 not yet, 1 with help, 2 alone, 3 at ease, _ not assessed.")
    package static let oneWorkshopHelp = Sentence(
        fr: "Un seul atelier, de 1 au dernier de la session.", en: "One workshop only, 1 to the last of the session.")
    package static let commentHelp = Sentence(
        fr: "Ce qu'en dit le formateur ; effacé avec la personne.",
        en: "What the trainer says of it; erased with the person.")
    package static let sessionOnlyHelp = Sentence(fr: "Une seule session.", en: "One session only.")

    package static func assessed(_ progress: ProgressOverview) -> Sentence {
        let who = progress.name.map { "\($0) (" } ?? "("
        let counts = AssessmentMoment.allCases.map { progress.assessed(at: $0) }
        return Sentence(
            fr: "\(who)personne \(progress.person)) : diagnostic \(counts[0]) sur \(progress.skills), "
                + "bilan \(counts[1]) sur \(progress.skills).",
            en: "\(who)person \(progress.person)): diagnostic \(counts[0]) of \(progress.skills), "
                + "review \(counts[1]) of \(progress.skills).")
    }

    package static func lacking(_ overview: AssessmentsOverview) -> Sentence {
        let lack = { (moment: AssessmentMoment) in overview.rows.filter { $0.lacks(moment) }.count }
        let fr = Wording(.french), en = Wording(.english), people = overview.rows.count
        return Sentence(
            fr: "\(fr.count(people, "personne a", "personnes ont")) une place ; il manque "
                + "\(fr.count(lack(.diagnostic), "diagnostic", "diagnostics")) et "
                + "\(fr.count(lack(.review), "bilan", "bilans")).",
            en: "\(en.count(people, "person has", "people have")) a seat; "
                + "\(en.count(lack(.diagnostic), "diagnostic", "diagnostics")) and "
                + "\(en.count(lack(.review), "review", "reviews")) are missing.")
    }

    /// That a review was recorded although workshops are ahead.
    package static func reviewTooEarly(_ progress: ProgressOverview) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let ahead = progress.ahead.count, numbers = progress.ahead.map(\.description)
        return Sentence(
            fr: "\(fr.count(ahead, "atelier reste", "ateliers restent")) à tenir pour cette personne "
                + "(\(fr.list(numbers))) : le bilan est gardé, et ne compte comme progrès qu'après le dernier. "
                + "Refaites-le à la fin.",
            en: "\(en.count(ahead, "workshop is", "workshops are")) still ahead of this person "
                + "(\(en.list(numbers))): the review is kept, and is no progress before the last one is over. "
                + "Do it again at the end.")
    }

    /// How many have a review although workshops are ahead of them; nil when nobody does.
    package static func reviewsTooEarly(_ overview: AssessmentsOverview) -> Sentence? {
        let early = overview.rows.count(where: \.isReviewEarly)
        guard early > 0 else { return nil }
        return Sentence(
            fr: "\(Wording(.french).count(early, "bilan est noté", "bilans sont notés")) avant le dernier atelier, "
                + "et ne \(early == 1 ? "compte" : "comptent") pas encore comme progrès.",
            en: "\(Wording(.english).count(early, "review was", "reviews were")) recorded before the last workshop, "
                + "and \(early == 1 ? "is" : "are") no progress yet.")
    }

    package static func progressed(_ theme: AssessmentsOverview.Theme) -> Sentence {
        Sentence(
            fr: "Atelier \(theme.workshop), \(theme.title) : \(theme.progressed) sur \(theme.compared) ont progressé.",
            en: "Workshop \(theme.workshop), \(theme.title): \(theme.progressed) of \(theme.compared) have progressed.")
    }

    /// What of somebody is still to be assessed, in a word or two.
    package static func missing(_ row: AssessmentsOverview.Row) -> Sentence {
        switch (row.lacks(.diagnostic), row.lacks(.review)) {
        case (true, false) where row.isReviewEarly:
            Sentence(
                fr: "diagnostic à faire, bilan à refaire à la fin", en: "diagnostic to be done, review again at the end"
            )
        case (false, false) where row.isReviewEarly:
            Sentence(fr: "bilan à refaire à la fin", en: "review to be done again at the end")
        case (true, true): Sentence(fr: "diagnostic et bilan à faire", en: "diagnostic and review to be done")
        case (true, false): Sentence(fr: "diagnostic à faire", en: "diagnostic to be done")
        case (false, true): Sentence(fr: "bilan à faire", en: "review to be done")
        case (false, false): Sentence(fr: "fait", en: "done")
        }
    }
}

extension SkillLevel {
    package var words: Sentence {
        switch self {
        case .notYet: Sentence(fr: "pas encore", en: "not yet")
        case .withHelp: Sentence(fr: "avec de l'aide", en: "with help")
        case .alone: Sentence(fr: "seul", en: "alone")
        case .atEase: Sentence(fr: "à l'aise", en: "at ease")
        }
    }
}

extension AssessmentMoment {
    package var words: Sentence {
        switch self {
        case .diagnostic: Sentence(fr: "diagnostic", en: "diagnostic")
        case .review: Sentence(fr: "bilan", en: "review")
        }
    }
}

extension AssessmentRefusal {
    package var code: String {
        switch self {
        case .noSkills: "no-skills"
        case .unknownSkill: "unknown-skill"
        case .unknownLevel: "unknown-level"
        case .levelsDoNotFit: "levels-do-not-fit"
        case .changed: "assessment-changed"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .noSkills(nil):
            Sentence(
                fr: "Le programme ne nomme aucune compétence ; ajoutez skills: à ses thèmes dans programme.yaml "
                    + "et planifiez de nouveau.",
                en: "The programme names no skill; add skills: to its themes in programme.yaml and plan again.")
        case .noSkills(let workshop?):
            Sentence(
                fr: "L'atelier \(workshop) n'a pas de compétence à évaluer.",
                en: "Workshop \(workshop) has no skill to assess.")
        case .unknownSkill(let skill):
            Sentence(
                fr: "L'atelier \(skill.workshop) n'enseigne pas \(fr.quoted(skill.title)) à cette personne.",
                en: "Workshop \(skill.workshop) does not teach this person \(en.quoted(skill.title)).")
        case .unknownLevel(let text):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas un niveau ; écrivez 0 (pas encore), 1 (avec de l'aide), 2 (seul), "
                    + "3 (à l'aise) ou _ (pas évalué).",
                en: "\(en.quoted(text)) is not a level; write 0 (not yet), 1 (with help), 2 (alone), 3 (at ease) "
                    + "or _ (not assessed).")
        case .levelsDoNotFit(let given, let skills):
            Sentence(
                fr: "Des niveaux manquent ou sont de trop : il en faut \(Self.pattern(skills)), "
                    + "vous en donnez \(Self.pattern(given)) ; écrivez _ pour une compétence qui n'est pas évaluée.",
                en: "Levels are missing or too many: \(Self.pattern(skills)) are needed, you give "
                    + "\(Self.pattern(given)); write _ for a skill that is not assessed.")
        case .changed(let person, let seen, let now):
            Sentence(
                fr:
                    "Ce que l'on sait de la personne \(person) n'est plus ce que vous avez lu ; rien n'a été enregistré. "
                    + "Relisez-le. Ce qui a changé : \(seen.differences(to: now).map(\.french).joined(separator: " ; ")).",
                en: "What is known of person \(person) is no longer what you have read; nothing was stored. "
                    + "Read it again. What has changed: \(seen.differences(to: now).map(\.english).joined(separator: "; "))."
            )
        }
    }

    /// `4/4/4/3`.
    private static func pattern(_ counts: [Int]) -> String { counts.map(String.init).joined(separator: "/") }
}

extension Assessment {
    /// What is no longer as it was, skill by skill.
    fileprivate func differences(to now: Assessment) -> [Sentence] {
        let skills = Set(levels.keys).union(now.levels.keys).filter { levels[$0] != now.levels[$0] }
            .sorted { ($0.workshop, $0.title) < ($1.workshop, $1.title) }
        let unassessed = Sentence(fr: "pas évalué", en: "not assessed")
        let changes = skills.map { skill in
            let (old, new) = (levels[skill]?.words ?? unassessed, now.levels[skill]?.words ?? unassessed)
            return Sentence(
                fr: "\(Wording(.french).quoted(skill.title)) : \(old.french) → \(new.french)",
                en: "\(Wording(.english).quoted(skill.title)): \(old.english) → \(new.english)")
        }
        guard comment != now.comment else { return changes }
        return changes + [Sentence(fr: "le commentaire a changé", en: "the comment has changed")]
    }
}

/// What the page of somebody's progress says, in the language of the programme and in simple words.
package struct ProgressWords {
    private let progress: ProgressOverview

    package init(_ progress: ProgressOverview) { self.progress = progress }

    private func say(_ fr: String, _ en: String) -> String { progress.language == .french ? fr : en }

    package var title: String { say("Ce que j'ai appris", "What I have learnt") }

    package var subject: String {
        [progress.name ?? say("(effacé)", "(erased)"), progress.programme].joined(separator: " – ")
    }

    package var attendance: [String] {
        guard progress.held > 0 else { return [] }
        let wording = Wording(progress.language)
        return [
            say(
                "Je suis venu à \(wording.count(progress.attended, "atelier", "ateliers")) sur \(progress.held).",
                "I came to \(progress.attended) of \(wording.count(progress.held, "workshop", "workshops")).")
        ]
    }

    package func title(of theme: ThemeProgress) -> String { "\(theme.workshop). \(theme.title)" }

    package func label(of skill: SkillProgress) -> String { say("\(skill.title) : ", "\(skill.title): ") }

    /// `seul → à l'aise`.
    package func way(of skill: SkillProgress) -> String {
        let word = { (level: SkillLevel?) in level?.words[progress.language] }
        switch (word(skill.before), word(skill.after)) {
        case (nil, nil): return say("pas évalué", "not assessed")
        case (let before?, nil): return say("avant : \(before)", "before: \(before)")
        case (nil, let after?): return say("maintenant : \(after)", "now: \(after)")
        case (let before?, let after?): return before == after ? after : "\(before) → \(after)"
        }
    }

    package func label(_ moment: AssessmentMoment) -> String {
        moment == .diagnostic ? say("avant", "before") : say("après", "after")
    }

    /// What a picture of a theme shows.
    package func caption(of theme: ThemeProgress) -> String {
        AssessmentMoment.allCases.allSatisfy { theme.share(at: $0) != nil }
            ? say("avant et après", "before and after") : title(of: theme)
    }

    package var notes: [String] {
        let early = say(
            "Il me reste des ateliers. Mon bilan n'est pas fini.",
            "I have workshops to come. My review is not finished.")
        return (progress.isReviewEarly ? [early] : []) + comments
    }

    private var comments: [String] {
        AssessmentMoment.allCases.compactMap { moment in
            progress.comments[moment].map { comment in
                (moment == .diagnostic
                    ? say("Avant les ateliers : ", "Before the workshops: ")
                    : say("À la fin : ", "At the end: ")) + comment
            }
        }
    }
}

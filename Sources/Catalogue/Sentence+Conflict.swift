package import Answers
import Foundation
package import Scheduling
import Workshops

/// Why there is no plan, and what people could agree to.
extension Sentence {
    /// Said before the facts of a conflict.
    package static func lead(of conflict: Conflict) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        let rules = conflict.sessions
        let french =
            "\(fr.count(rules.count, "session", "sessions")) de "
            + fr.count(rules.workshopsPerSession, "atelier", "ateliers")
        let english =
            "\(en.count(rules.count, "session", "sessions")) of "
            + en.count(rules.workshopsPerSession, "workshop", "workshops")
        guard !conflict.facts.isEmpty else {
            return conflict.isProven
                ? Sentence(
                    fr:
                        "Quoi que l'on change au calendrier, \(french) ne trouvent pas place avec ces lieux et formateurs.",
                    en:
                        "Whatever changes in the calendar, there is no room for \(english) with these venues and trainers."
                )
                : Sentence(
                    fr: "Ce qui l'empêche n'a pas pu être isolé ; \(french), c'est peut-être trop.",
                    en: "What stands in the way could not be singled out; \(english) may be too many.")
        }
        return conflict.isSmallest
            ? Sentence(
                fr:
                    "\(french), cela ne peut pas aller avec tout ce qui suit ; sans l'un de ces points, quel qu'il soit, "
                    + "un plan existe :",
                en: "\(english) cannot go with all of the following; without any one of these points there is a plan:")
            : Sentence(
                fr: "\(french), cela ne peut pas aller avec tout ce qui suit :",
                en: "\(english) cannot go with all of the following:")
    }

    /// Said before the ways out.
    package static func waysOut(of conflict: Conflict) -> Sentence {
        conflict.relaxations.isEmpty
            ? Sentence(
                fr: "Aucun changement seul, ni à deux, n'a suffi parmi ceux qui ont été essayés.",
                en: "Of the changes that were tried, none suffices alone, nor together with another.")
            : Sentence(
                fr: "L'un ou l'autre lèverait l'obstacle, le moins coûteux d'abord :",
                en: "One or the other would clear the way, the cheapest first:")
    }

    package static func fact(_ fact: PlanningFact, _ names: PlanNames) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch fact {
        case .window(let window):
            Sentence(
                fr: "La période va \(fr.range(window)) (« window »).",
                en: "The window is \(en.range(window)) (“window”).")
        case .closedWeekday(let day):
            Sentence(
                fr: "Rien ne se tient le \(fr.weekday(day)) (« closed weekdays »).",
                en: "Nothing is held on a \(en.weekday(day)) (“closed weekdays”).")
        case .closure(let closure):
            Sentence(
                fr: "C'est fermé \(fr.range(closure.days)) : \(closure.name).",
                en: "It is closed \(en.range(closure.days)): \(closure.name).")
        case .opening(let venue):
            Sentence(
                fr: "\(names.venue(venue)) n'ouvre pas toute la semaine (« open »).",
                en: "\(names.venue(venue)) is not open all week (“open”).")
        case .busy(let venue):
            Sentence(
                fr: "\(names.venue(venue)) est pris par d'autres à certaines heures (« busy »).",
                en: "\(names.venue(venue)) is taken by others at some hours (“busy”).")
        case .kit(let kit, let venues):
            Sentence(
                fr: "\(fr.list(venues.map(names.venue))) se partagent un seul matériel (\(names.kit(kit))).",
                en: "\(en.list(venues.map(names.venue))) share a single kit (\(names.kit(kit))).")
        case .serves(let trainer):
            Sentence(
                fr: "\(names.trainer(trainer)) ne va pas dans tous les lieux (« minutes »).",
                en: "\(names.trainer(trainer)) does not go to all venues (“minutes”).")
        case .teaches(let trainer):
            Sentence(
                fr: "\(names.trainer(trainer)) n'anime pas tous les ateliers (« teaches »).",
                en: "\(names.trainer(trainer)) does not lead all workshops (“teaches”).")
        case .off(let trainer):
            Sentence(
                fr: "\(names.trainer(trainer)) ne travaille pas certaines demi-journées (« off »).",
                en: "\(names.trainer(trainer)) does not work on some half-days (“off”).")
        case .leave(let trainer, let days):
            Sentence(
                fr: "\(names.trainer(trainer)) est en congé \(fr.range(days)) (« leave »).",
                en: "\(names.trainer(trainer)) is on leave \(en.range(days)) (“leave”).")
        case .mostPerWeek(let trainer, let most):
            Sentence(
                fr: "\(names.trainer(trainer)) anime \(fr.count(most, "atelier", "ateliers")) par semaine au plus "
                    + "(« most per week »).",
                en: "\(names.trainer(trainer)) leads \(en.count(most, "workshop", "workshops")) a week at most "
                    + "(“most per week”).")
        case .shortestGap(let days):
            Sentence(
                fr: "D'un atelier au suivant, il faut \(fr.count(days, "jour", "jours")) au moins (« shortest gap »).",
                en: "From one workshop to the next it takes \(en.count(days, "day", "days")) at least (“shortest gap”)."
            )
        case .longestGap(let days):
            Sentence(
                fr: "D'un atelier au suivant, il y a \(fr.count(days, "jour", "jours")) au plus (« longest gap »).",
                en: "From one workshop to the next there are \(en.count(days, "day", "days")) at most (“longest gap”).")
        case .regularRhythm:
            Sentence(
                fr: "Chaque session garde son jour et sa demi-journée (« regular: yes »).",
                en: "Each session keeps its weekday and half-day (“regular: yes”).")
        case .request(let request):
            Sentence(
                fr: "« \(request.strength.list) » demande : \(request).",
                en: "“\(request.strength.list)” says: \(request).")
        case .decided(let session):
            Sentence(
                fr: "Les dates de la session \(session) sont déjà fixées.",
                en: "The dates of session \(session) are fixed already.")
        }
    }

    /// What would have to be agreed, and what the plan would then cost.
    package static func wayOut(_ relaxation: Relaxation, _ names: PlanNames) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        let total = relaxation.found.cost.total
        let isBest = relaxation.found.isOptimal
        let clauses = relaxation.changes.map { clause($0, names) }
        return Sentence(
            fr: "Il suffirait \(clauses.map(\.french).joined(separator: " et ")) ; le plan coûterait "
                + "\(isBest ? "" : "au plus ")\(fr.count(total, "point", "points")).",
            en: "It would be enough if \(clauses.map(\.english).joined(separator: " and if ")); the plan would cost "
                + "\(isBest ? "" : "at most ")\(en.count(total, "point", "points")).")
    }

    /// `que …`, `… did …`.
    private static func clause(_ change: PlanningChange, _ names: PlanNames) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch change {
        case .open(let venue, let when):
            Sentence(
                fr: "\(fr.that(names.venue(venue))) accueille aussi des ateliers le \(fr.weekly(when))",
                en: "\(names.venue(venue)) also took workshops on \(en.weekly(when))s")
        case .secondKit(_, let venues):
            Sentence(
                fr: "d'un matériel de plus, pour que \(fr.list(venues.map(names.venue))) aient chacun le leur",
                en: "there were another kit, so that \(en.list(venues.map(names.venue))) had one each")
        case .longerWindow(let weeks, let end):
            Sentence(
                fr:
                    "que la période dure \(fr.count(weeks, "semaine", "semaines")) de plus, jusqu'au \(fr.longDate(end))",
                en: "the window were \(en.count(weeks, "week", "weeks")) longer, up to \(en.longDate(end))")
        case .holdOn(let closure):
            Sentence(
                fr:
                    "que des ateliers se tiennent malgré la fermeture \(fr.quoted(closure.name)), \(fr.range(closure.days))",
                en: "workshops were held in spite of the closure \(en.quoted(closure.name)), \(en.range(closure.days))")
        case .holdOnWeekday(let day):
            Sentence(
                fr: "que des ateliers se tiennent le \(fr.weekday(day))",
                en: "workshops were held on \(en.weekday(day))s")
        case .giveUpLeave(let trainer, let days):
            Sentence(
                fr: "\(fr.that(names.trainer(trainer))) renonce à son congé \(fr.range(days))",
                en: "\(names.trainer(trainer)) gave up the leave \(en.range(days))")
        case .work(let trainer, let when):
            Sentence(
                fr: "\(fr.that(names.trainer(trainer))) travaille aussi le \(fr.weekly(when))",
                en: "\(names.trainer(trainer)) also worked on \(en.weekly(when))s")
        case .morePerWeek(let trainer, let most):
            Sentence(
                fr:
                    "\(fr.that(names.trainer(trainer))) anime jusqu'à \(fr.count(most, "atelier", "ateliers")) par semaine",
                en: "\(names.trainer(trainer)) led up to \(en.count(most, "workshop", "workshops")) a week")
        case .learn(let trainer, let workshop):
            Sentence(
                fr: "\(fr.that(names.trainer(trainer))) apprenne à animer l'atelier \(workshop)",
                en: "\(names.trainer(trainer)) learnt to lead workshop \(workshop)")
        case .serve(let trainer, let venue):
            Sentence(
                fr: "\(fr.that(names.trainer(trainer))) aille aussi à \(names.venue(venue))",
                en: "\(names.trainer(trainer)) also went to \(names.venue(venue))")
        case .shorterGap(let days):
            Sentence(
                fr: "que \(fr.count(days, "jour suffise", "jours suffisent")) d'un atelier au suivant",
                en: "\(en.count(days, "day were", "days were")) enough from one workshop to the next")
        case .longerGap(let days):
            Sentence(
                fr: "que l'on puisse attendre jusqu'à \(fr.count(days, "jour", "jours")) d'un atelier au suivant",
                en: "up to \(en.count(days, "day", "days")) were allowed from one workshop to the next")
        case .irregularRhythm:
            Sentence(
                fr: "qu'une session puisse changer de jour et de demi-journée (« regular: no »)",
                en: "a session could change its weekday and half-day (“regular: no”)")
        case .drop(let request):
            Sentence(
                fr: "de retirer de « \(request.strength.list) » la ligne \(request)",
                en: "the line \(request) left “\(request.strength.list)”")
        case .free(let session):
            Sentence(
                fr: "que la session \(session) puisse changer de dates",
                en: "session \(session) could have other dates")
        case .fewerSessions(let count):
            Sentence(
                fr: "de s'en tenir à \(fr.count(count, "session", "sessions"))",
                en: "there were only \(en.count(count, "session", "sessions"))")
        }
    }
}

extension SessionRequest.Strength {
    /// The list of the programme file.
    fileprivate var list: String {
        switch self {
        case .pin: "pins"
        case .ban: "bans"
        case .wish: "wishes"
        }
    }
}

extension Wording {
    /// `que Formateur A`, `qu'Ada`.
    fileprivate func that(_ name: String) -> String {
        let first = name.prefix(1).folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        return "aeiou".contains(first) ? "qu'\(name)" : "que \(name)"
    }
}

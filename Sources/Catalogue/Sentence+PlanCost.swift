package import Answers
package import Scheduling
import Workshops

/// What a plan costs by the preferences, in plain words.
extension Sentence {
    /// What a term counts, as people call it.
    package static func name(of term: PlanCost.Term) -> Sentence {
        switch term {
        case .fill: Sentence(fr: "places vides", en: "empty seats")
        case .gap: Sentence(fr: "écarts entre ateliers", en: "gaps between workshops")
        case .pattern: Sentence(fr: "changements de demi-journée", en: "changes of half-day")
        case .discouraged: Sentence(fr: "jours à éviter", en: "days to avoid")
        case .continuity: Sentence(fr: "changements de formateur", en: "changes of trainer")
        case .balance: Sentence(fr: "répartition entre les lieux", en: "share of each venue")
        case .spread: Sentence(fr: "sessions trop rapprochées", en: "sessions too close together")
        case .travel: Sentence(fr: "trajets des formateurs", en: "trainers' travel")
        case .wish: Sentence(fr: "souhaits non suivis", en: "unmet wishes")
        case .sameWeekday: Sentence(fr: "sessions au même jour", en: "sessions on the same weekday")
        case .sameHalfDay: Sentence(fr: "sessions à la même demi-journée", en: "sessions on the same half-day")
        }
    }

    /// The sum and its terms, the largest first.
    package static func cost(_ cost: PlanCost) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        let terms = PlanCost.Term.allCases.filter { cost[$0] != 0 }.sorted { cost[$0] > cost[$1] }
        guard !terms.isEmpty else {
            return Sentence(
                fr: "Préférences : 0 point, toutes sont satisfaites.",
                en: "Preferences: 0 points, all of them are met.")
        }
        let french = terms.map { "\(name(of: $0).french) \(fr.grouped(cost[$0]))" }.joined(separator: ", ")
        let english = terms.map { "\(name(of: $0).english) \(en.grouped(cost[$0]))" }.joined(separator: ", ")
        return Sentence(
            fr: "Préférences : \(fr.count(cost.total, "point", "points")), moins il y en a, mieux c'est (\(french)).",
            en: "Preferences: \(en.count(cost.total, "point", "points")), the fewer the better (\(english)).")
    }

    /// What is proven of a plan; nil when it was not searched for now.
    package static func proof(of value: PlanValue) -> Sentence? {
        guard let bound = value.bound else { return nil }
        guard !value.isProven else {
            return Sentence(
                fr: "Il est prouvé qu'aucun plan ne fait mieux.", en: "It is proven that no plan does better.")
        }
        return Sentence(
            fr: "Il n'est pas prouvé que ce plan soit le meilleur ; aucun n'a moins de "
                + "\(Wording(.french).count(bound, "point", "points")).",
            en: "This plan is not proven to be the best; none has fewer than "
                + "\(Wording(.english).count(bound, "point", "points")).")
    }

    /// How far a search has come, on one line; the gap is in hundredths of the best.
    package static func progress(_ progress: PlanningProgress, seconds: Int) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        guard let best = progress.best, let gap = progress.gap else {
            return Sentence(
                fr: "\(seconds) s : pas encore de plan. Ctrl-C arrête.", en: "\(seconds) s: no plan yet. Ctrl-C stops.")
        }
        let tenths = Int((gap * 10).rounded(.up))
        return Sentence(
            fr: "\(seconds) s : meilleur plan \(fr.grouped(best)) points, aucun sous \(fr.grouped(progress.bound)), "
                + "écart \(tenths / 10),\(tenths % 10) %. Ctrl-C garde ce plan.",
            en: "\(seconds) s: best plan \(en.grouped(best)) points, none below \(en.grouped(progress.bound)), "
                + "gap \(tenths / 10).\(tenths % 10) %. Ctrl-C keeps this plan.")
    }

    /// What is said of a plan that a search gave which was ended early.
    package static let stopped = Sentence(
        fr: "La recherche a été arrêtée avant la fin ; voici le meilleur plan trouvé.",
        en: "The search was stopped before its end; this is the best plan found.")
}

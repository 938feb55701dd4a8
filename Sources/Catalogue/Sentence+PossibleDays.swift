package import Answers
import Billing
import Scheduling
import Workshops

/// When a workshop can be held instead.
extension Sentence {
    /// When it is held, and what follows.
    package static func possibleDaysLead(_ days: PossibleDays) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let when = { (wording: Wording) in "\(wording.fullDate(days.date)), \(wording.span(days.span))" }
        let (french, english) = ending(days)
        return Sentence(
            fr: "L'atelier \(days.workshop) a lieu le \(when(fr)). \(french)",
            en: "Workshop \(days.workshop) is held on \(when(en)). \(english)")
    }

    /// The same, once it has been said that it cannot be held on some day.
    package static func possibleDaysInstead(_ days: PossibleDays) -> Sentence {
        let (french, english) = ending(days)
        return Sentence(fr: french, en: english)
    }

    private static func ending(_ days: PossibleDays) -> (String, String) {
        days.days.isEmpty
            ? (
                "Aucun autre jour ne convient à la fois au lieu, au formateur, au matériel et au rythme de la session ; "
                    + "d'autres ateliers devraient bouger aussi.",
                "No other day suits the venue, the trainer, the kit and the rhythm of the session at once; "
                    + "other workshops would have to move, too."
            )
            : (
                "Voici quand il peut avoir lieu à la place, le meilleur d'abord :",
                "This is when it can be held instead, the best first:"
            )
    }

    /// How many days were not shown; nil when none.
    package static func otherPossibleDays(_ days: PossibleDays) -> Sentence? {
        guard days.more > 0 else { return nil }
        return Sentence(
            fr: "Et \(Wording(.french).count(days.more, "autre demi-journée", "autres demi-journées")).",
            en: "And \(Wording(.english).count(days.more, "other half-day", "other half-days")).")
    }

    /// What the points and the price of the days mean; nil when there are none.
    package static func possibleDaysPrice(_ days: PossibleDays) -> [Sentence] {
        guard let first = days.days.first else { return [] }
        let points = Sentence(
            fr: "Points : ce que les préférences du programme y perdent (+) ou y gagnent (−).",
            en: "Points: what the preferences of the programme lose (+) or gain (−) by it.")
        let isSame = days.days.allSatisfy { !$0.changesPrice }
        return [points] + (isSame ? [price(first.price)] : [])
    }
}

extension PossibleDays.Day {
    fileprivate var changesPrice: Bool { price.before.forecast != price.after.forecast }

    /// `mardi 8 juin 2021, 9 h – 12 h`.
    package var when: Sentence {
        let words = { (wording: Wording) in "\(wording.fullDate(date)), \(wording.span(span))" }
        return Sentence(fr: words(Wording(.french)), en: words(Wording(.english)))
    }

    /// `+10 points`.
    package var points: Sentence {
        let total = difference.total, sign = total > 0 ? "+" : total < 0 ? "\u{2212}" : ""
        let words = { (wording: Wording) in sign + wording.count(abs(total), "point", "points") }
        return Sentence(fr: words(Wording(.french)), en: words(Wording(.english)))
    }

    /// Who cannot come; empty when nobody has a seat.
    package var attendance: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        guard people > 0 else { return Sentence(fr: "", en: "") }
        guard !absent.isEmpty else { return Sentence(fr: "chacun peut venir", en: "everybody can come") }
        let names = { (wording: Wording) in wording.list(absent.map { "\($0.name) (\($0.person))" }) }
        return Sentence(
            fr: "ne \(absent.count == 1 ? "peut" : "peuvent") pas venir : \(names(fr))",
            en: "cannot come: \(names(en))")
    }

    /// What the price becomes, where it changes; empty where it does not.
    package var newPrice: Sentence {
        guard changesPrice else { return Sentence(fr: "", en: "") }
        return Sentence(
            fr: "prix prévu \(Wording(.french).priceRange(price.after))",
            en: "price foreseen \(Wording(.english).priceRange(price.after))")
    }
}

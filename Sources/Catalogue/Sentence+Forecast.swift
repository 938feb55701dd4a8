package import Answers
package import Billing
import Workshops

/// What is said of what a programme will cost.
extension Sentence {
    package static let forecastAbstract = Sentence(
        fr: "Prévoir le prix : si tout s'arrête, si tous les inscrits viennent, au moins, au plus.",
        en: "Foresee the price: if everything stops, if all who are enrolled come, at least, at most.")
    package static let asOfHelp = Sentence(
        fr: "L'instant où l'on se place, par exemple 2021-04-14T09:00:00+02:00 ; sinon maintenant.",
        en: "The instant as of which to look, such as 2021-04-14T09:00:00+02:00; otherwise now.")

    package static let passesColumn = Sentence(fr: "Pass", en: "Passes")

    package static func forecastLead(_ overview: ForecastOverview) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "Au \(fr.longDate(overview.today)) : \(fr.count(overview.owed, "atelier dû", "ateliers dus")), "
                + "\(fr.count(overview.ahead, "reste", "restent")) à tenir.",
            en: "On \(en.longDate(overview.today)): \(en.count(overview.owed, "workshop", "workshops")) owed, "
                + "\(en.grouped(overview.ahead)) still to be held.")
    }

    /// What each case supposes, and what there is to know beside it.
    package static func forecast(_ overview: ForecastOverview) -> [Sentence] {
        Forecast.Case.allCases.map(\.supposition)
            + [openSheets(overview.openSheets), lacking(overview.lacking), tax(overview)].compactMap(\.self)
    }

    private static func openSheets(_ numbers: [WorkshopNumber]) -> Sentence? {
        guard !numbers.isEmpty else { return nil }
        let list = { Wording($0).list(numbers.map(\.description)) }
        return numbers.count == 1
            ? Sentence(
                fr:
                    "L'atelier \(list(.french)) est passé et sa feuille n'est pas remplie : il est compté comme à tenir.",
                en: "Workshop \(list(.english)) is over and its sheet is not filled in: it counts as still to be held.")
            : Sentence(
                fr: "Les ateliers \(list(.french)) sont passés et leurs feuilles ne sont pas remplies : "
                    + "ils sont comptés comme à tenir.",
                en: "Workshops \(list(.english)) are over and their sheets are not filled in: "
                    + "they count as still to be held.")
    }

    private static func lacking(_ passes: [Int]) -> Sentence? {
        guard !passes.isEmpty else { return nil }
        let fr = Wording(.french), en = Wording(.english), sum = passes.reduce(0, +)
        return Sentence(
            fr: "Il manque \(fr.grouped(sum)) Pass à \(fr.count(passes.count, "inscrit", "inscrits")).",
            en: "\(en.count(passes.count, "person who is", "people who are")) enrolled "
                + "\(passes.count == 1 ? "lacks" : "lack") \(en.count(sum, "pass", "passes")).")
    }

    /// Amounts are as the agreement has them; nothing when there is no tax.
    private static func tax(_ overview: ForecastOverview) -> Sentence? {
        guard overview.vat != .zero else { return nil }
        let rate = overview.vat.description
        return switch overview.amounts {
        case .net:
            Sentence(
                fr: "Montants hors TVA à \(rate.replacing(".", with: ",")) %.",
                en: "Amounts are without VAT at \(rate)%.")
        case .gross:
            Sentence(
                fr: "Montants avec TVA à \(rate.replacing(".", with: ",")) %.", en: "Amounts are with VAT at \(rate)%.")
        }
    }
}

extension Forecast.Case {
    /// The heading of a column.
    package var heading: Sentence {
        switch self {
        case .stopped: Sentence(fr: "Arrêt", en: "Stopped")
        case .enrolled: Sentence(fr: "Inscrits", en: "Enrolled")
        case .cheapest: Sentence(fr: "Au moins", en: "At least")
        case .dearest: Sentence(fr: "Au plus", en: "At most")
        }
    }

    package var supposition: Sentence {
        let (fr, en) =
            switch self {
            case .stopped:
                ("tout s'arrête, ce qui reste à tenir est annulé à temps", "what is left is called off in time")
            case .enrolled:
                (
                    "tout a lieu, chaque inscrit vient et donne les Pass demandés, s'il les a",
                    "all is held, all who are enrolled come and give the passes asked of them, as far as they have them"
                )
            case .cheapest:
                (
                    "tout a lieu, chaque place encore libre est prise, il ne manque de Pass à personne",
                    "all is held, every seat that is still free is filled, nobody lacks a pass"
                )
            case .dearest: ("tout a lieu, plus personne ne donne de Pass", "all is held, nobody gives a pass any more")
            }
        return Sentence(fr: "\(heading.french) : \(fr).", en: "\(heading.english): \(en).")
    }
}

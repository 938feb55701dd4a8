package import Answers
import Foundation
import Scheduling
import Workshops

/// What is said of a plan that changes as little as can be.
extension Sentence {
    /// The name of the closure of days that are over.
    package static let pastDay = Sentence(fr: "jour passé", en: "day gone by")

    /// What changes, in numbers.
    package static func heading(of report: ReplanReport) -> Sentence {
        guard report.state != .unchanged else {
            return Sentence(
                fr: "Le plan enregistré respecte toutes les règles ; rien n'a besoin de bouger.",
                en: "The stored plan keeps every rule; nothing needs to move.")
        }
        let fr = Wording(.french)
        let en = Wording(.english)
        let (moved, retrained, added) = (report.moved.count, report.retrained.count, report.added.count)
        let french = [
            moved > 0
                ? fr.count(moved, "atelier change de date ou de lieu", "ateliers changent de date ou de lieu") : nil,
            retrained > 0
                ? fr.count(
                    retrained, "atelier change de formateur seulement", "ateliers changent de formateur seulement")
                : nil,
            added > 0 ? fr.count(added, "atelier est nouveau", "ateliers sont nouveaux") : nil,
        ]
        let english = [
            moved > 0 ? en.count(moved, "workshop changes date or venue", "workshops change date or venue") : nil,
            retrained > 0
                ? en.count(retrained, "workshop changes trainer only", "workshops change trainer only") : nil,
            added > 0 ? en.count(added, "workshop is new", "workshops are new") : nil,
        ]
        return Sentence(
            fr: "Pour respecter toutes les règles : \(fr.list(french.compactMap(\.self))).",
            en: "To keep every rule: \(en.list(english.compactMap(\.self))).")
    }

    package static let confirmedMoves = Sentence(
        fr: "Des dates confirmées doivent changer ; des personnes comptent dessus :",
        en: "Dates that were confirmed must change; people count on them:")

    /// From when, where and with whom to when, where and with whom.
    package static func change(_ change: WorkshopChange) -> Sentence {
        Sentence(fr: Wording(.french).line(change), en: Wording(.english).line(change))
    }

    /// Said of a workshop that breaks no rule where it is.
    package static let movesWithOthers = Sentence(
        fr: "Suit les autres changements : rythme, lieu, formateur ou matériel.",
        en: "Follows from the other changes: rhythm, venue, trainer or kit.")

    /// Who is to be told.
    package static func toBeTold(of report: ReplanReport) -> Sentence {
        let change = report.change
        let numbers = change.sessions.map(String.init)
        let trainers = report.trainerNames
        let fr = Wording(.french)
        let en = Wording(.english)
        let isOne = numbers.count == 1
        return Sentence(
            fr: "À prévenir : les participants "
                + (isOne ? "de la session \(numbers[0])" : "de \(numbers.count) sessions (\(fr.list(numbers)))")
                + " ; \(fr.list(trainers))"
                + (change.venues.isEmpty ? "." : " ; \(fr.list(report.venueNames))."),
            en: "To be told: the people of "
                + (isOne ? "session \(numbers[0])" : "\(numbers.count) sessions (\(en.list(numbers)))")
                + "; \(en.list(trainers))"
                + (change.venues.isEmpty ? "." : "; \(en.list(report.venueNames))."))
    }

    /// What stays as it is.
    package static func unchanged(in report: ReplanReport) -> Sentence {
        let stay = report.change.unchanged
        let touched = Set(report.change.sessions)
        let whole = Set(stay.compactMap(\.session)).subtracting(touched).sorted().map(String.init)
        let fr = Wording(.french)
        let en = Wording(.english)
        let french =
            switch whole.count {
            case 0: "."
            case 1: ", dont toute la session \(whole[0])."
            default: ", dont toutes les sessions \(fr.list(whole))."
            }
        let english =
            switch whole.count {
            case 0: "."
            case 1: ", all of session \(whole[0]) among them."
            default: ", all of sessions \(en.list(whole)) among them."
            }
        return Sentence(
            fr: fr.count(stay.count, "atelier ne bouge pas", "ateliers ne bougent pas") + french,
            en: en.count(stay.count, "workshop stays", "workshops stay") + english)
    }

    /// What the preferences cost before and after, and which of them make the difference.
    package static func costs(of report: ReplanReport) -> Sentence {
        let (old, new) = (report.before.cost, report.after.cost)
        let terms = PlanCost.Term.allCases.filter { old[$0] != new[$0] }
        let fr = Wording(.french)
        let en = Wording(.english)
        guard !terms.isEmpty else {
            return Sentence(
                fr: "Préférences : \(fr.count(new.total, "point", "points")), comme avant.",
                en: "Preferences: \(en.count(new.total, "point", "points")), as before.")
        }
        let french = terms.map { "\(name(of: $0).french) \(fr.grouped(old[$0])) → \(fr.grouped(new[$0]))" }
        let english = terms.map { "\(name(of: $0).english) \(en.grouped(old[$0])) → \(en.grouped(new[$0]))" }
        return Sentence(
            fr: "Préférences : \(fr.grouped(old.total)) → \(fr.count(new.total, "point", "points")), "
                + "moins il y en a, mieux c'est (\(french.joined(separator: ", "))).",
            en: "Preferences: \(en.grouped(old.total)) → \(en.count(new.total, "point", "points")), "
                + "the fewer the better (\(english.joined(separator: ", "))).")
    }

    /// What is proven of the change.
    package static func proof(of report: ReplanReport) -> Sentence {
        report.after.isProven
            ? Sentence(
                fr: "Il est prouvé qu'aucun plan ne bouge moins, ni ne fait mieux en bougeant aussi peu.",
                en: "It is proven that no plan moves less, nor does better by moving as little.")
            : Sentence(
                fr: "Il n'est pas prouvé qu'aucun plan ne bouge moins.",
                en: "It is not proven that no plan moves less.")
    }

    /// How to go on, or that it is done.
    package static func conclusion(of state: ChangeState) -> Sentence? {
        switch state {
        case .unchanged: nil
        case .proposed:
            Sentence(fr: "Rien n'est enregistré ; pour accepter :", en: "Nothing is stored; to accept:")
        case .stored: Sentence(fr: "Le nouveau plan est enregistré.", en: "The new plan is stored.")
        }
    }
}

extension Wording {
    fileprivate func line(_ change: WorkshopChange) -> String {
        let new = change.after
        let number = language == .french ? "Atelier \(change.order) : " : "Workshop \(change.order): "
        guard let old = change.before else {
            return "\(number)\(when(new)), \(new.venueName), \(new.trainerName)."
        }
        let isMove = old.date != new.date || old.span != new.span
        let parts = [
            isMove ? "\(when(old)) → \(when(new))" : when(old),
            old.venue == new.venue ? nil : "\(old.venueName) → \(new.venueName)",
            old.trainer == new.trainer ? nil : "\(old.trainerName) → \(new.trainerName)",
        ]
        return number + parts.compactMap(\.self).joined(separator: language == .french ? " ; " : "; ") + "."
    }

    private func when(_ place: WorkshopChange.Place) -> String { "\(fullDate(place.date)), \(span(place.span))" }
}

extension ReplanReport {
    private var places: [WorkshopChange.Place] {
        (moved + retrained + added).flatMap { [$0.before, $0.after].compactMap(\.self) }
    }

    /// Those that ``PlanChange/trainers`` means, as people call them.
    fileprivate var trainerNames: [String] {
        change.trainers.compactMap { trainer in places.first { $0.trainer == trainer }?.trainerName }
    }

    fileprivate var venueNames: [String] {
        change.venues.compactMap { venue in places.first { $0.venue == venue }?.venueName }
    }
}

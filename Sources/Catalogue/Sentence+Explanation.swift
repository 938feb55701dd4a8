package import Answers
package import Scheduling
import Workshops

/// Why the sessions of a plan are where and when they are.
extension Sentence {
    /// What the plan costs, and what of it no session bears alone.
    package static func lead(of explanation: PlanExplanation) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        let rest = explanation.whole.parts.isEmpty
        return Sentence(
            fr: "Le plan coûte \(fr.count(explanation.cost.total, "point", "points")), moins il y en a, mieux c'est"
                + (rest ? "." : " ; dont, pour l'ensemble : \(fr.parts(explanation.whole))."),
            en: "The plan costs \(en.count(explanation.cost.total, "point", "points")), the fewer the better"
                + (rest ? "." : "; of which, for the whole: \(en.parts(explanation.whole))."))
    }

    package static let brokenSince = Sentence(
        fr: "Le programme a changé depuis ; le plan enregistré, expliqué ici, ne respecte plus ceci :",
        en: "The programme has changed since; the stored plan, explained here, no longer keeps this:")

    /// Where and when a session begins, and what it costs there.
    package static func why(_ explanation: SessionExplanation, _ names: PlanNames) -> Sentence {
        let session = explanation.session
        let fr = Wording(.french)
        let en = Wording(.english)
        let number = session.number ?? 0
        let cost = explanation.cost
        let french = cost.parts.isEmpty ? "" : " : \(fr.parts(cost))"
        let english = cost.parts.isEmpty ? "" : ": \(en.parts(cost))"
        return Sentence(
            fr: "La session \(number) commence \(fr.start(session, names)). "
                + "Elle coûte \(fr.count(cost.total, "point", "points"))\(french).",
            en: "Session \(number) begins \(en.start(session, names)). "
                + "It costs \(en.count(cost.total, "point", "points"))\(english).")
    }

    /// The best other start of a session, and what it would cost.
    package static func next(_ explanation: SessionExplanation, _ names: PlanNames) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch explanation.next {
        case .settled:
            Sentence(
                fr: "Ses dates sont arrêtées ; d'autres n'ont pas été cherchées.",
                en: "Its dates are settled; others were not looked for.")
        case .none:
            Sentence(
                fr: "Les autres sessions restant en place, aucun autre début ne respecte toutes les règles.",
                en: "With the other sessions in place, no other start keeps every rule.")
        case .unknown:
            Sentence(
                fr: "Les autres sessions restant en place, aucun autre début n'a été trouvé.",
                en: "With the other sessions in place, no other start was found.")
        case .found(let session, let difference, let isBest):
            Sentence(
                fr: "Les autres sessions restant en place, le meilleur autre début\(isBest ? "" : " trouvé"), "
                    + "\(fr.start(session, names)), \(fr.price(difference)).",
                en: "With the other sessions in place, the best other start\(isBest ? "" : " found"), "
                    + "\(en.start(session, names)), \(en.price(difference)).")
        }
    }
}

extension Wording {
    /// `le jeudi 18 mars 2021 matin à Crolles, avec Formateur A`; the trainers of all workshops.
    fileprivate func start(_ session: PlannedSession, _ names: PlanNames) -> String {
        guard let first = session.workshops.first else { return "?" }
        var trainers: [String] = []
        for workshop in session.workshops where !trainers.contains(names.trainer(workshop.trainer)) {
            trainers.append(names.trainer(workshop.trainer))
        }
        let when = fullDate(first.date, first.halfDay)
        let venue = names.venue(session.venue)
        return language == .french
            ? "le \(when) à \(venue), avec \(list(trainers))" : "on \(when), in \(venue), with \(list(trainers))"
    }

    /// `trajets des formateurs 240, sessions au même jour 60`.
    package func parts(_ cost: PlanCost) -> String {
        cost.parts.map { "\(Sentence.name(of: $0.term)[language]) \(grouped($0.cost))" }.joined(separator: ", ")
    }

    /// `coûterait 35 points de plus (+60 sessions au même jour, −25 trajets des formateurs)`.
    package func price(_ difference: PlanCost) -> String {
        let total = difference.total
        let amount = count(abs(total), "point", "points")
        switch language {
        case .french:
            let price =
                total == 0 ? "ne coûterait rien de plus" : "coûterait \(amount) de \(total > 0 ? "plus" : "moins")"
            return price + differences(difference)
        case .english:
            let price = total == 0 ? "would cost nothing more" : "would cost \(amount) \(total > 0 ? "more" : "less")"
            return price + differences(difference)
        }
    }

    private func differences(_ difference: PlanCost) -> String {
        guard !difference.parts.isEmpty else { return "" }
        let words = difference.parts.map { part in
            let sign = part.cost > 0 ? "+" : "\u{2212}"
            return "\(sign)\(grouped(abs(part.cost))) \(Sentence.name(of: part.term)[language])"
        }
        return " (\(words.joined(separator: ", ")))"
    }
}

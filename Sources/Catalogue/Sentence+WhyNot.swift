package import Answers
package import Scheduling
import Workshops

/// Why a plan has no workshop on a day that somebody asks about.
extension Sentence {
    /// What was asked, and the answer in one sentence.
    package static func answer(_ answer: WhyNot, _ names: PlanNames) -> Sentence {
        Sentence(
            fr: Wording(.french).answer(answer, names), en: Wording(.english).answer(answer, names))
    }

    /// What forbids a half-day at a venue; nil when nothing does.
    package static func obstacle(_ asked: AskedHalfDay, _ names: PlanNames) -> Sentence? {
        guard !asked.isAllowed else { return nil }
        let fr = Wording(.french)
        let en = Wording(.english)
        return Sentence(
            fr: "\(fr.place(asked, names)) : \(fr.reasons(asked, names)).",
            en: "\(en.place(asked, names)): \(en.reasons(asked, names)).")
    }
}

extension Wording {
    fileprivate func answer(_ answer: WhyNot, _ names: PlanNames) -> String {
        let isFrench = language == .french
        let asked = question(answer.question, names)
        switch answer.answer {
        case .held(let placements):
            let all = placements.map { placement in
                let when = "\(halfDay(placement.halfDay)), \(names.venue(placement.venue))"
                return isFrench
                    ? "l'atelier \(placement.order) de la session \(placement.session ?? 0) (\(when))"
                    : "workshop \(placement.order) of session \(placement.session ?? 0) (\(when))"
            }
            return isFrench ? "\(asked) : il y a \(list(all))." : "\(asked): there is \(list(all))."
        case .forbidden:
            return isFrench
                ? "\(asked) : aucun atelier n'est possible, dans aucun plan."
                : "\(asked): no workshop is possible, in any plan."
        case .possible(let alternative):
            let price = price(alternative.difference), instead = instead(alternative, names)
            let isDearer = alternative.difference.total > 0
            guard alternative.isBest else {
                return isFrench
                    ? "\(asked) : c'est permis ; le meilleur plan que l'on ait trouvé \(price). \(instead)"
                    : "\(asked): it is allowed; the best plan that was found \(price). \(instead)"
            }
            return isFrench
                ? "\(asked) : c'est permis, \(isDearer ? "mais" : "et") cela \(price). \(instead)"
                : "\(asked): it is allowed, \(isDearer ? "but" : "and") it \(price). \(instead)"
        case .impossible(let breaches):
            return isFrench
                ? "\(asked) : chaque règle le permet, mais aucun plan n'a d'atelier là, et c'est prouvé."
                    + (breaches.isEmpty ? "" : " À côté du plan actuel :")
                : "\(asked): each rule allows it, but no plan has a workshop there, which is proven."
                    + (breaches.isEmpty ? "" : " Beside the present plan:")
        case .unknown(let breaches):
            return isFrench
                ? "\(asked) : chaque règle le permet, mais aucun plan avec un atelier là n'a été trouvé."
                    + (breaches.isEmpty ? "" : " À côté du plan actuel :")
                : "\(asked): each rule allows it, but no plan with a workshop there was found."
                    + (breaches.isEmpty ? "" : " Beside the present plan:")
        }
    }

    /// `Jeudi 8 avril 2021 matin à Crolles`.
    private func question(_ question: WorkshopCondition, _ names: PlanNames) -> String {
        let day = question.dates.map { fullDate($0.lowerBound) } ?? ""
        let when =
            question.halfDay.map { language == .french ? "\(day) \(halfDay($0))" : "\(day), \(halfDay($0))" } ?? day
        let place = question.venue.map { (language == .french ? " à " : " in ") + names.venue($0) } ?? ""
        let trainer = question.trainer.map { (language == .french ? " avec " : " with ") + names.trainer($0) } ?? ""
        return when.capitalizedFirst + place + trainer
    }

    /// What would be there, and what would move for it.
    private func instead(_ alternative: WhyNot.Alternative, _ names: PlanNames) -> String {
        let placement = alternative.placement
        let venue = names.venue(placement.venue), trainer = names.trainer(placement.trainer)
        let moved = alternative.moved.map(String.init)
        let isAfternoon = placement.halfDay == .afternoon
        if language == .french {
            let session = moved.count == 1 ? "de la session \(moved[0])" : "d'une session"
            return "Ce serait l'atelier \(placement.order) \(session), \(isAfternoon ? "l'après-midi" : "le matin") "
                + "à \(venue), avec \(trainer) ; "
                + (moved.count == 1 ? "elle seule changerait." : "les sessions \(list(moved)) changeraient.")
        }
        let session = moved.count == 1 ? "session \(moved[0])" : "a session"
        return "It would be workshop \(placement.order) of \(session), in the \(halfDay(placement.halfDay)) "
            + "in \(venue), with \(trainer); "
            + (moved.count == 1 ? "it alone would change." : "sessions \(list(moved)) would change.")
    }

    /// `Matin, Crolles`.
    fileprivate func place(_ asked: AskedHalfDay, _ names: PlanNames) -> String {
        "\(halfDay(asked.halfDay).capitalizedFirst), \(names.venue(asked.venue))"
    }

    fileprivate func reasons(_ asked: AskedHalfDay, _ names: PlanNames) -> String {
        guard asked.closed.isEmpty else { return asked.closed.map { reason($0) }.joined(separator: " ; ") }
        let trainers = asked.trainers.map { answer in
            "\(names.trainer(answer.trainer)) \(list(answer.breaches.map { reason($0) }))"
        }
        if trainers.isEmpty { return language == .french ? "il n'y a aucun formateur" : "there is no trainer" }
        return trainers.joined(separator: language == .french ? " ; " : "; ")
    }

    /// A rule about a day or a trainer, as part of a sentence; other rules have sentences of their own.
    private func reason(_ breach: RuleBreach) -> String {
        let isFrench = language == .french
        switch breach {
        case .outsideWindow(_, let window):
            return isFrench ? "hors de la période (\(range(window)))" : "outside the window (\(range(window)))"
        case .closedWeekday(let placement):
            let day = weekday(placement.date.weekday)
            return isFrench ? "rien ne se tient le \(day)" : "nothing is held on a \(day)"
        case .closedDay(_, let closure): return isFrench ? "fermé (\(closure.name))" : "closed (\(closure.name))"
        case .clockChange: return isFrench ? "les horloges changent à cette heure" : "the clocks change at this hour"
        case .venueClosed: return isFrench ? "le lieu n'ouvre pas" : "the venue is not open"
        case .venueBusy(_, let busy):
            return isFrench
                ? "le lieu est pris (\(span(busy.span)) : \(busy.reason))"
                : "the venue is taken (\(span(busy.span)): \(busy.reason))"
        case .trainerNotServing: return isFrench ? "ne dessert pas ce lieu" : "does not serve this venue"
        case .trainerCannotTeach: return isFrench ? "n'anime aucun atelier" : "leads no workshop"
        case .trainerOff: return isFrench ? "ne travaille pas alors" : "does not work then"
        case .trainerAway(_, let leave):
            return isFrench ? "est en congé \(range(leave))" : "is on leave \(range(leave))"
        default: return breach.code
        }
    }
}

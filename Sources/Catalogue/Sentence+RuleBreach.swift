package import Answers
package import Scheduling
import Workshops

extension RuleBreach {
    /// Which rule, where and when, and what would mend it.
    package func sentence(_ names: PlanNames) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .sessionCount(let planned, let wanted):
            Sentence(
                fr: "Le plan a \(fr.count(planned, "session", "sessions")), il en faut \(wanted).",
                en: "The plan has \(en.count(planned, "session", "sessions")), and \(wanted) are needed.")
        case .sessionLength(let venue, _, let workshops, let wanted):
            Sentence(
                fr:
                    "Une session à \(names.venue(venue)) a \(fr.count(workshops, "atelier", "ateliers")) au lieu de \(wanted).",
                en:
                    "A session at \(names.venue(venue)) has \(en.count(workshops, "workshop", "workshops")) instead of \(wanted)."
            )
        case .venueUnknown(let venue, _):
            Sentence(
                fr: "Une session se tient à \(names.venue(venue)), qui n'est plus un lieu du programme.",
                en: "A session is held at \(names.venue(venue)), which is no longer a venue of the programme.")
        case .gap(let placement, let previous, let days, let shortest, let longest):
            Sentence(
                fr: "\(fr.head(placement, names)), l'atelier \(fr.distance(days)) celui du "
                    + "\(fr.dayAndMonth(previous.date)), qui le précède ; il doit venir \(shortest) à \(longest) jours après "
                    + "(« shortest gap », « longest gap »).",
                en: "\(en.head(placement, names)), the workshop \(en.distance(days)) that of "
                    + "\(en.dayAndMonth(previous.date)), which goes before it; it must come \(shortest) to \(longest) days "
                    + "after (“shortest gap”, “longest gap”).")
        case .irregular(let placement, let previous):
            Sentence(
                fr: "\(fr.head(placement, names)), l'atelier ne tombe pas sur le jour et la demi-journée de celui du "
                    + "\(fr.dayAndMonth(previous.date)) ; avec « regular: no », ce serait permis.",
                en: "\(en.head(placement, names)), the workshop is not on the weekday and half-day of that of "
                    + "\(en.dayAndMonth(previous.date)); “regular: no” would allow it.")
        case .outsideWindow(let placement, let window):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), c'est hors de la période (\(fr.range(window))) ; élargissez « window ».",
                en: "\(en.head(placement, names)): this is outside the window (\(en.range(window))); widen “window”.")
        case .closedWeekday(let placement):
            Sentence(
                fr: "\(fr.head(placement, names)), c'est un jour de la semaine fermé (« closed weekdays »).",
                en: "\(en.head(placement, names)): the weekday is closed (“closed weekdays”).")
        case .closedDay(let placement, let closure):
            Sentence(
                fr: "\(fr.head(placement, names)), c'est fermé : \(closure.name).",
                en: "\(en.head(placement, names)): closed for \(closure.name).")
        case .clockChange(let placement):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), les horloges changent à cette heure, qui n'existe pas ou existe deux fois ; "
                    + "choisissez d'autres heures (« half-days »).",
                en:
                    "\(en.head(placement, names)), the clocks change at this hour, which does not exist or comes twice; "
                    + "choose other hours (“half-days”).")
        case .venueClosed(let placement):
            Sentence(
                fr: "\(fr.head(placement, names)), le lieu n'ouvre pas ; ajoutez cette demi-journée à « open ».",
                en: "\(en.head(placement, names)), the venue is not open; add this half-day to “open”.")
        case .venueBusy(let placement, let busy):
            Sentence(
                fr: "\(fr.head(placement, names)), le lieu est pris (\(fr.span(busy.span)) : \(busy.reason)).",
                en: "\(en.head(placement, names)), the venue is taken (\(en.span(busy.span)): \(busy.reason)).")
        case .trainerUnknown(let placement):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) n'est plus un formateur du programme.",
                en:
                    "\(en.head(placement, names)), \(names.trainer(placement.trainer)) is no longer a trainer of the programme."
            )
        case .trainerNotServing(let placement):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) ne dessert pas ce lieu ; ajoutez-le à ses « minutes ».",
                en:
                    "\(en.head(placement, names)), \(names.trainer(placement.trainer)) does not serve this venue; add it to “minutes”."
            )
        case .trainerCannotTeach(let placement):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) n'anime pas l'atelier \(placement.order) ; "
                    + "ajoutez-le à « teaches », ou un formateur qui l'anime.",
                en:
                    "\(en.head(placement, names)), \(names.trainer(placement.trainer)) does not lead workshop \(placement.order); "
                    + "add it to “teaches”, or a trainer who leads it.")
        case .trainerOff(let placement):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) ne travaille pas cette demi-journée (« off »).",
                en:
                    "\(en.head(placement, names)), \(names.trainer(placement.trainer)) does not work on this half-day (“off”)."
            )
        case .trainerAway(let placement, let leave):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) est en congé \(fr.range(leave)).",
                en: "\(en.head(placement, names)), \(names.trainer(placement.trainer)) is on leave \(en.range(leave)).")
        case .venueTaken(let placement, let other):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), le lieu accueille déjà l'atelier \(other.order) d'une autre session.",
                en: "\(en.head(placement, names)), the venue already holds workshop \(other.order) of another session.")
        case .trainerTaken(let placement, let other):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) anime déjà l'atelier \(other.order) à \(names.venue(other.venue)) ; "
                    + "il faudrait un formateur de plus.",
                en:
                    "\(en.head(placement, names)), \(names.trainer(placement.trainer)) already leads workshop \(other.order) at "
                    + "\(names.venue(other.venue)); one more trainer would be needed.")
        case .trainerTooFar(let placement, let other, let move):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) ne peut pas venir à temps de \(names.venue(other.venue)) : "
                    + fr.move(move),
                en:
                    "\(en.head(placement, names)), \(names.trainer(placement.trainer)) cannot come from \(names.venue(other.venue)) in time: "
                    + en.move(move))
        case .kitTaken(let placement, let kit, let other):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), le matériel \(names.kit(kit)) sert déjà à \(names.venue(other.venue)) ; il en faudrait un second.",
                en:
                    "\(en.head(placement, names)), the kit \(names.kit(kit)) is already used at \(names.venue(other.venue)); "
                    + "a second one would be needed.")
        case .kitTooFar(let placement, let kit, let other, let move):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), le matériel \(names.kit(kit)) ne peut pas venir à temps de \(names.venue(other.venue)) : "
                    + fr.move(move),
                en:
                    "\(en.head(placement, names)), the kit \(names.kit(kit)) cannot come from \(names.venue(other.venue)) in time: "
                    + en.move(move))
        case .trainerWeekFull(let placement, let week, let workshops, let most):
            Sentence(
                fr:
                    "\(fr.head(placement, names)), \(names.trainer(placement.trainer)) aurait \(workshops) ateliers dans la semaine "
                    + "\(fr.range(week)), \(most) au plus (« most per week »).",
                en:
                    "\(en.head(placement, names)), \(names.trainer(placement.trainer)) would have \(workshops) workshops in the week "
                    + "\(en.range(week)), \(most) at most (“most per week”).")
        case .pinned(let placement, let pin):
            Sentence(
                fr: "\(fr.head(placement, names)), ce n'est pas ce que « pins » impose (\(pin)) ; "
                    + "retirez cette ligne si elle ne vaut plus.",
                en: "\(en.head(placement, names)): this is not what “pins” demands (\(pin)); "
                    + "remove that line if it no longer holds.")
        case .banned(let placement, let ban):
            Sentence(
                fr: "\(fr.head(placement, names)), c'est ce que « bans » interdit (\(ban)) ; "
                    + "retirez cette ligne si elle ne vaut plus.",
                en: "\(en.head(placement, names)): this is what “bans” forbids (\(ban)); "
                    + "remove that line if it no longer holds.")
        }
    }
}

extension Wording {
    /// When, where and which: `Jeudi 8 avril 2021 matin à Crolles (atelier 2)`.
    fileprivate func head(_ placement: Placement, _ names: PlanNames) -> String {
        let when = fullDate(placement.date, placement.halfDay).capitalizedFirst
        return switch language {
        case .french: "\(when) à \(names.venue(placement.venue)) (atelier \(placement.order))"
        case .english: "\(when) at \(names.venue(placement.venue)) (workshop \(placement.order))"
        }
    }

    /// How one workshop stands to another, so many days before it where the number is below zero.
    fileprivate func distance(_ days: Int) -> String {
        let isFrench = language == .french
        guard days != 0 else { return isFrench ? "a lieu le même jour que" : "is held on the same day as" }
        let amount = isFrench ? count(abs(days), "jour", "jours") : count(abs(days), "day", "days")
        let order = days > 0 ? (isFrench ? "après" : "after") : (isFrench ? "avant" : "before")
        return isFrench ? "vient \(amount) \(order)" : "comes \(amount) \(order)"
    }

    /// The sum that does not fit between a morning and an afternoon.
    fileprivate func move(_ move: SameDayMove) -> String {
        switch (language, move.journey) {
        case (.french, nil): "aucun trajet n'est donné (« journeys »)."
        case (.english, nil): "no journey is given (“journeys”)."
        case (.french, let minutes?):
            "\(minutes) minutes de route et \(move.handling) de préparation, pour \(move.pause) de pause."
        case (.english, let minutes?):
            "\(minutes) minutes of road and \(move.handling) of preparation in a break of \(move.pause)."
        }
    }
}

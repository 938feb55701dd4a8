package import Scheduling
import Workshops

extension RuleBreach {
    /// Which rule, where and when, and what would mend it.
    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .sessionCount(let planned, let wanted):
            Sentence(
                fr:
                    "\(fr.count(planned, "session tient", "sessions tiennent")) dans la période, il en faut \(wanted) ; "
                    + "voici ce qu'une de plus ne respecterait pas.",
                en: "\(en.count(planned, "session fits", "sessions fit")) into the window and \(wanted) are needed; "
                    + "this is what one more would break.")
        case .sessionLength(let venue, _, let workshops, let wanted):
            Sentence(
                fr: "Une session à \(venue) a \(fr.count(workshops, "atelier", "ateliers")) au lieu de \(wanted).",
                en: "A session at \(venue) has \(en.count(workshops, "workshop", "workshops")) instead of \(wanted).")
        case .venueUnknown(let venue, _):
            Sentence(
                fr: "Une session se tient à \(venue), qui n'est plus un lieu du programme.",
                en: "A session is held at \(venue), which is no longer a venue of the programme.")
        case .gap(let placement, let previous, let days, let shortest, let longest):
            Sentence(
                fr: "\(fr.head(placement)), l'atelier vient \(fr.count(days, "jour", "jours")) après celui du "
                    + "\(fr.dayAndMonth(previous.date)) ; il en faut de \(shortest) à \(longest) "
                    + "(« shortest gap », « longest gap »).",
                en: "\(en.head(placement)), the workshop comes \(en.count(days, "day", "days")) after that of "
                    + "\(en.dayAndMonth(previous.date)); it must be \(shortest) to \(longest) "
                    + "(“shortest gap”, “longest gap”).")
        case .irregular(let placement, let previous):
            Sentence(
                fr: "\(fr.head(placement)), l'atelier ne tombe pas sur le jour et la demi-journée de celui du "
                    + "\(fr.dayAndMonth(previous.date)) ; avec « regular: no », ce serait permis.",
                en: "\(en.head(placement)), the workshop is not on the weekday and half-day of that of "
                    + "\(en.dayAndMonth(previous.date)); “regular: no” would allow it.")
        case .outsideWindow(let placement, let window):
            Sentence(
                fr: "\(fr.head(placement)), c'est hors de la période (\(fr.range(window))) ; élargissez « window ».",
                en: "\(en.head(placement)): this is outside the window (\(en.range(window))); widen “window”.")
        case .closedWeekday(let placement):
            Sentence(
                fr: "\(fr.head(placement)), c'est un jour de la semaine fermé (« closed weekdays »).",
                en: "\(en.head(placement)): the weekday is closed (“closed weekdays”).")
        case .closedDay(let placement, let closure):
            Sentence(
                fr: "\(fr.head(placement)), c'est fermé : \(closure.name).",
                en: "\(en.head(placement)): closed for \(closure.name).")
        case .clockChange(let placement):
            Sentence(
                fr:
                    "\(fr.head(placement)), les horloges changent à cette heure, qui n'existe pas ou existe deux fois ; "
                    + "choisissez d'autres heures (« half-days »).",
                en: "\(en.head(placement)), the clocks change at this hour, which does not exist or comes twice; "
                    + "choose other hours (“half-days”).")
        case .venueClosed(let placement):
            Sentence(
                fr: "\(fr.head(placement)), le lieu n'ouvre pas ; ajoutez cette demi-journée à « open ».",
                en: "\(en.head(placement)), the venue is not open; add this half-day to “open”.")
        case .venueBusy(let placement, let busy):
            Sentence(
                fr: "\(fr.head(placement)), le lieu est pris (\(fr.span(busy.span)) : \(busy.reason)).",
                en: "\(en.head(placement)), the venue is taken (\(en.span(busy.span)): \(busy.reason)).")
        case .trainerUnknown(let placement):
            Sentence(
                fr: "\(fr.head(placement)), \(placement.trainer) n'est plus un formateur du programme.",
                en: "\(en.head(placement)), \(placement.trainer) is no longer a trainer of the programme.")
        case .trainerNotServing(let placement):
            Sentence(
                fr:
                    "\(fr.head(placement)), \(placement.trainer) ne dessert pas ce lieu ; ajoutez-le à ses « minutes ».",
                en: "\(en.head(placement)), \(placement.trainer) does not serve this venue; add it to “minutes”.")
        case .trainerCannotTeach(let placement):
            Sentence(
                fr: "\(fr.head(placement)), \(placement.trainer) n'anime pas l'atelier \(placement.order) ; "
                    + "ajoutez-le à « teaches », ou un formateur qui l'anime.",
                en: "\(en.head(placement)), \(placement.trainer) does not lead workshop \(placement.order); "
                    + "add it to “teaches”, or a trainer who leads it.")
        case .trainerOff(let placement):
            Sentence(
                fr: "\(fr.head(placement)), \(placement.trainer) ne travaille pas cette demi-journée (« off »).",
                en: "\(en.head(placement)), \(placement.trainer) does not work on this half-day (“off”).")
        case .trainerAway(let placement, let leave):
            Sentence(
                fr: "\(fr.head(placement)), \(placement.trainer) est en congé \(fr.range(leave)).",
                en: "\(en.head(placement)), \(placement.trainer) is on leave \(en.range(leave)).")
        case .venueTaken(let placement, let other):
            Sentence(
                fr: "\(fr.head(placement)), le lieu accueille déjà l'atelier \(other.order) d'une autre session.",
                en: "\(en.head(placement)), the venue already holds workshop \(other.order) of another session.")
        case .trainerTaken(let placement, let other):
            Sentence(
                fr:
                    "\(fr.head(placement)), \(placement.trainer) anime déjà l'atelier \(other.order) à \(other.venue) ; "
                    + "il faudrait un formateur de plus.",
                en: "\(en.head(placement)), \(placement.trainer) already leads workshop \(other.order) at "
                    + "\(other.venue); one more trainer would be needed.")
        case .trainerTooFar(let placement, let other, let move):
            Sentence(
                fr: "\(fr.head(placement)), \(placement.trainer) ne peut pas venir à temps de \(other.venue) : "
                    + fr.move(move),
                en: "\(en.head(placement)), \(placement.trainer) cannot come from \(other.venue) in time: "
                    + en.move(move))
        case .kitTaken(let placement, let kit, let other):
            Sentence(
                fr: "\(fr.head(placement)), le matériel \(kit) sert déjà à \(other.venue) ; il en faudrait un second.",
                en: "\(en.head(placement)), the kit \(kit) is already used at \(other.venue); "
                    + "a second one would be needed.")
        case .kitTooFar(let placement, let kit, let other, let move):
            Sentence(
                fr: "\(fr.head(placement)), le matériel \(kit) ne peut pas venir à temps de \(other.venue) : "
                    + fr.move(move),
                en: "\(en.head(placement)), the kit \(kit) cannot come from \(other.venue) in time: " + en.move(move))
        case .trainerWeekFull(let placement, let week, let workshops, let most):
            Sentence(
                fr: "\(fr.head(placement)), \(placement.trainer) aurait \(workshops) ateliers dans la semaine "
                    + "\(fr.range(week)), \(most) au plus (« most per week »).",
                en: "\(en.head(placement)), \(placement.trainer) would have \(workshops) workshops in the week "
                    + "\(en.range(week)), \(most) at most (“most per week”).")
        case .pinned(let placement, let pin):
            Sentence(
                fr: "\(fr.head(placement)), ce n'est pas ce que « pins » impose (\(pin)) ; "
                    + "retirez cette ligne si elle ne vaut plus.",
                en: "\(en.head(placement)): this is not what “pins” demands (\(pin)); "
                    + "remove that line if it no longer holds.")
        case .banned(let placement, let ban):
            Sentence(
                fr: "\(fr.head(placement)), c'est ce que « bans » interdit (\(ban)) ; "
                    + "retirez cette ligne si elle ne vaut plus.",
                en: "\(en.head(placement)): this is what “bans” forbids (\(ban)); "
                    + "remove that line if it no longer holds.")
        }
    }
}

extension Wording {
    /// When, where and which: `Jeudi 8 avril 2021 matin à crolles (atelier 2)`.
    fileprivate func head(_ placement: Placement) -> String {
        let when = fullDate(placement.date, placement.halfDay).capitalizedFirst
        return switch language {
        case .french: "\(when) à \(placement.venue) (atelier \(placement.order))"
        case .english: "\(when) at \(placement.venue) (workshop \(placement.order))"
        }
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

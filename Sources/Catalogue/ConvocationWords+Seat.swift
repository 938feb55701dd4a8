import Answers
import Foundation
import Workshops

/// What is said of a turn for a seat.
extension ConvocationWords {
    var seatHeadline: String {
        switch told.seat?.notice {
        case .offered where !told.movedOfSeat.isEmpty:
            say(
                "Les ateliers de la place gardée pour vous changent.", "The workshops of the seat kept for you change.")
        case .offered: say("Une place est gardée pour vous.", "A seat is kept for you.")
        case .waiting(_, let position):
            if case .waiting(_, let before)? = told.seat?.before, before != position {
                say("Votre numéro sur la liste d'attente change.", "Your number on the waiting list changes.")
            } else {
                say("Vous êtes sur la liste d'attente.", "You are on the waiting list.")
            }
        case .withdrawn:
            say("C'est noté : vous ne voulez plus de place.", "It is noted: you do not want a seat any more.")
        case .lapsed: say("La place n'est plus gardée pour vous.", "The seat is not kept for you any more.")
        case nil: ""
        }
    }

    /// Under the headline, or under what is said of workshops.
    var seat: [Convocation.Block] {
        guard let seat = told.seat else { return [] }
        let lead: [Convocation.Block] = told.changes.isEmpty ? [] : [.line(seatHeadline)]
        return lead + seatDetails(seat)
    }

    private func seatDetails(_ seat: Convocation.Seat) -> [Convocation.Block] {
        let telephone = told.contact.telephone.description
        switch seat.notice {
        case .offered(_, let until):
            let end = limit(until)
            let kept: [Convocation.Block] = [
                .line(say("Nous la gardons jusqu'au \(end).", "We keep it until \(end).")),
                .line(say("Voici les ateliers :", "These are the workshops:")),
            ]
            let answer: [Convocation.Block] = [
                .line(
                    say(
                        "Vous voulez cette place ? Dites oui avant le \(end).\nTéléphonez au \(telephone).",
                        "You want this seat? Say yes before \(end).\nPlease call \(telephone).")),
                .line(
                    say(
                        "Sans réponse, la place va à une autre personne.",
                        "Without an answer the seat goes to somebody else.")),
            ]
            return gone(of: seat) + kept + seat.workshops.map(block) + answer
        case .waiting(_, let position):
            let next = say(
                "Nous vous écrivons dès qu'une place est libre.", "We write to you as soon as a seat is free.")
            if case .waiting(_, let before)? = seat.before, before != position {
                return [
                    .line(
                        say(
                            "Avant : numéro \(before).\nMaintenant : numéro \(position).",
                            "Before: number \(before).\nNow: number \(position).")),
                    .line(next),
                ]
            }
            return [.line(say("Vous êtes le numéro \(position).", "You are number \(position).") + "\n" + next)]
        case .withdrawn: return [.line(say("Merci de nous avoir prévenus.", "Thank you for telling us."))]
        case .lapsed:
            return [
                .line(
                    say(
                        "Nous n'avons pas eu votre réponse à temps.", "We did not have your answer in time."))
            ]
        }
    }

    /// The days that they were told of and that are no more.
    private func gone(of seat: Convocation.Seat) -> [Convocation.Block] {
        let days = told.movedOfSeat.filter { moved in !seat.workshops.contains { $0.date == moved.date } }.map(day)
        guard !days.isEmpty else { return [] }
        return [.line(say("Ces dates ne comptent plus :", "These days do not count any more:")), .list(days)]
    }

    /// `lundi 8 février à 9 h`.
    func limit(_ instant: Date) -> String {
        let time = CivilTime(at: instant, in: told.zone)
        return say(
            "\(wording.weekdayAndDay(time.date)) à \(wording.clock(time.time))",
            "\(wording.weekdayAndDay(time.date)) at \(time.time)")
    }
}

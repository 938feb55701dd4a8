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
        case .waiting(let session, let position): waitingHeadline(session, position)
        case .withdrawn:
            say("C'est noté : vous ne voulez plus de place.", "It is noted: you do not want a seat any more.")
        case .lapsed: lapsed ?? say("La place n'est plus gardée pour vous.", "The seat is not kept for you any more.")
        case nil: ""
        }
    }

    /// What ended comes first: what they have read of it does not hold any more.
    private func waitingHeadline(_ session: String?, _ position: Int) -> String {
        if let lapsed { return lapsed }
        if told.seat?.ending == .refused {
            return say("C'est noté : vous ne voulez pas cette place.", "It is noted: you do not want that seat.")
        }
        if told.seat?.ending == .calledOff {
            return say("Le groupe que vous attendiez est annulé.", "The group that you waited for is cancelled.")
        }
        guard case .waiting(let known, let before)? = told.seat?.before else { return onList }
        guard known == session else { return awaited }
        return before == position
            ? onList : say("Votre numéro sur la liste d'attente change.", "Your number on the waiting list changes.")
    }

    var onList: String { say("Vous êtes sur la liste d'attente.", "You are on the waiting list.") }

    /// What they wait for from now on.
    var awaited: String {
        told.seat?.notice.session == nil
            ? say(
                "Vous attendez maintenant une place dans un de nos groupes.", "You now wait for a seat in any group.")
            : say(
                "Vous attendez maintenant une place dans un autre groupe.", "You now wait for a seat in another group.")
    }

    /// That a seat is kept no more, with its end as they know it.
    private var lapsed: String? {
        told.lapsedOffer.map { until in
            say(
                "La place gardée pour vous jusqu'au \(limit(until)) n'est plus gardée.",
                "The seat kept for you until \(limit(until)) is not kept any more.")
        }
    }

    /// Why a turn for one session has ended: that it is called off, or that they did not answer in time.
    private var ended: [Convocation.Block] {
        guard let seat = told.seat else { return [] }
        switch seat.ending {
        case .calledOff:
            let lead =
                told.lapsedOffer == nil ? nil : say("Ce groupe est annulé.", "That group is cancelled.")
            let first = seat.calledOff.first.map { first in
                say(
                    "Il devait commencer le \(day(first)).\nLieu : \(first.location).",
                    "It was to start on \(day(first)).\nPlace: \(first.location).")
            }
            let words = [lead, first].compactMap(\.self).joined(separator: "\n")
            return words.isEmpty ? [] : [.line(words)]
        case .unanswered where told.lapsedOffer != nil:
            return [
                .line(say("Nous n'avons pas eu votre réponse à temps.", "We did not have your answer in time."))
            ]
        default: return []
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
            let isOne = seat.workshops.count == 1
            let kept: [Convocation.Block] = [
                .line(say("Nous la gardons jusqu'au \(end).", "We keep it until \(end).")),
                .line(
                    isOne
                        ? say("Voici l'atelier :", "This is the workshop:")
                        : say("Voici les ateliers :", "These are the workshops:")),
            ]
            let before: [Convocation.Block] = lapsed.map { [.line($0)] } ?? []
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
            return before + ended + gone(of: seat) + kept + seat.workshops.map(block) + answer
        case .waiting(let session, let position): return ended + waiting(seat, for: session, position)
        case .withdrawn: return [.line(say("Merci de nous avoir prévenus.", "Thank you for telling us."))]
        case .lapsed:
            let late = say("Nous n'avons pas eu votre réponse à temps.", "We did not have your answer in time.")
            return seat.ending == nil ? [.line(late)] : ended
        }
    }

    /// What they wait for, and after how many.
    private func waiting(_ seat: Convocation.Seat, for session: String?, _ position: Int) -> [Convocation.Block] {
        let next = say("Nous vous écrivons dès qu'une place est libre.", "We write to you as soon as a seat is free.")
        let number = say("Vous êtes le numéro \(position).", "You are number \(position).")
        if case .waiting(session, let before)? = seat.before, before != position {
            let change = say(
                "Avant : numéro \(before).\nMaintenant : numéro \(position).",
                "Before: number \(before).\nNow: number \(position).")
            return [.line(change), .line(next)]
        }
        let isTold = seatHeadline == onList, isNamed = seatHeadline == awaited
        let lead = isTold || isNamed ? nil : seat.ending == .calledOff && told.lapsedOffer == nil ? awaited : onList
        return [.line([lead, group(seat, isNamed: isNamed), number, next].compactMap(\.self).joined(separator: "\n"))]
    }

    /// Which group they wait for; nothing where that is said.
    private func group(_ seat: Convocation.Seat, isNamed: Bool) -> String? {
        guard let first = seat.workshops.first else {
            return isNamed || seat.ending == .calledOff || seat.notice.session != nil
                ? nil : say("Vous attendez une place dans un de nos groupes.", "You wait for a seat in any group.")
        }
        return say(
            "Prochain atelier du groupe : \(day(first)) à \(wording.clock(first.span.start)).\nLieu : \(first.location).",
            "Next workshop of the group: \(day(first)) at \(first.span.start).\nPlace: \(first.location).")
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

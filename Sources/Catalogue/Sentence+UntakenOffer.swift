package import Answers
package import Foundation
import Workshops

extension UntakenOffer {
    /// Why nobody asks them again: `l'offre d'une place de la session 2 n'a pas été prise jusqu'au 13 février 2022 à 10 h`.
    package func reason(in zone: TimeZone) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch end {
        case .lapsed:
            Sentence(
                fr:
                    "l'offre d'une place de la session \(session) n'a pas été prise jusqu'au \(fr.moment(at, in: zone))",
                en: "the offer of a seat of session \(session) was not taken until \(en.moment(at, in: zone))")
        case .refused:
            Sentence(
                fr: "l'offre d'une place de la session \(session) a été refusée le \(fr.moment(at, in: zone))",
                en: "the offer of a seat of session \(session) was refused on \(en.moment(at, in: zone))")
        }
    }

    /// That a seat is free, and why it is not offered to who waits and would suit.
    package func sentence(in zone: TimeZone) -> Sentence {
        let name = person.person?.name, why = reason(in: zone)
        return Sentence(
            fr: (name.map { "\($0) (personne \(person.number))" } ?? "La personne \(person.number)")
                + " : \(why.french) ; la place est libre.",
            en: (name.map { "\($0) (person \(person.number))" } ?? "Person \(person.number)")
                + ": \(why.english); the seat is free.")
    }
}

extension Sentence {
    /// That free seats are offered to nobody, before those who did not take one.
    package static let offeredToNobody = Sentence(
        fr: "Aucune place n'est offerte : ceux à qui une place libre conviendrait ne l'ont pas prise.",
        en: "No seat is offered: those whom a free seat would suit did not take it.")
    package static let offerAgainHelp = Sentence(
        fr: "Offrir aussi, après tous les autres, à ceux qui ont laissé passer une offre.",
        en: "Offer also, after everybody else, to those who let an offer end.")
}

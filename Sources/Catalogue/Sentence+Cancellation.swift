package import Answers
import Scheduling
package import Workshops

/// What is said of calling a session off, and of taking it into the programme again.
extension Sentence {
    /// With the cause of the workshops that were to come, as the price depends on it; nil when there were none.
    package static func sessionCancelled(
        _ number: Int, _ cause: Workshop.State?, changed: Bool, losers: Int
    ) -> Sentence {
        guard changed else { return nothingChanged }
        let recorded = cause.map { cause in
            Sentence(
                fr: " Chaque atelier à venir est noté \(Wording(.french).quoted(cause.words.french)).",
                en: " Each workshop that was to come is recorded as "
                    + "\(Wording(.english).quoted(cause.words.english)).")
        }
        return Sentence(
            fr: "La session \(number) est annulée.\(recorded?.french ?? "")"
                + (losers > 0 ? " Qui y avait une place passe en tête de la liste d'attente." : ""),
            en: "Session \(number) is cancelled.\(recorded?.english ?? "")"
                + (losers > 0 ? " Who had a seat there comes first on the waiting list." : ""))
    }

    package static func reinstated(_ report: ReinstatementReport, session number: Int) -> Sentence {
        guard report.confirmation.changed else { return nothingChanged }
        let fr = Wording(.french), en = Wording(.english), seated = report.seated.count
        guard report.confirmation.state != .proposed else {
            return Sentence(
                fr: "La session \(number) serait de nouveau au programme ; "
                    + "\(fr.count(seated, "personne y reprendrait sa place", "personnes y reprendraient leur place")).",
                en: "Session \(number) would be in the programme again; "
                    + "\(en.count(seated, "person", "people")) would have their \(seated == 1 ? "seat" : "seats") again."
            )
        }
        return Sentence(
            fr: "La session \(number) est de nouveau au programme ; "
                + "\(fr.count(seated, "personne y a repris sa place", "personnes y ont repris leur place")).",
            en: "Session \(number) is in the programme again; "
                + "\(en.count(seated, "person has their seat", "people have their seats")) again.")
    }

    /// Those who had a seat and have it no more.
    package static let notReseated = Sentence(
        fr: "N'y ont plus de place :", en: "Have no seat there any more:")
}

extension ContactWay {
    var words: Sentence {
        switch self {
        case .mail: Sentence(fr: "par mail", en: "by mail")
        case .telephone: Sentence(fr: "par téléphone", en: "by telephone")
        case .letter: Sentence(fr: "par courrier", en: "by letter")
        }
    }
}

extension SeatProposal.Choice {
    /// `la session 4 (jeudi 20 mai 2021, crolles, 3 min, 8 places libres)`.
    var words: Sentence {
        let words = { (wording: Wording, free: String) in
            let first = session.workshops.first { $0.order == firstWorkshop }.map { wording.fullDate($0.date) }
            return [first, session.venue.description, minutes.map { "\($0) min" }, free].compactMap(\.self)
                .joined(separator: ", ")
        }
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "la session \(session.number) (\(words(fr, fr.count(freeSeats, "place libre", "places libres"))))",
            en: "session \(session.number) (\(words(en, en.count(freeSeats, "free seat", "free seats"))))")
    }
}

package import Answers
import Billing
package import Workshops

/// What is said of a change of the plan to those who decide on it.
extension Sentence {
    package static let proposal = Sentence(
        fr: "Voici ce qui serait fait ; rien n'est encore enregistré.",
        en: "This is what would be done; nothing is stored yet.")

    /// How somebody is told that a workshop has become sure.
    package static let withNextMessage = Sentence(fr: "avec le prochain message", en: "with the next message")

    package static let toAccept = Sentence(fr: "Pour l'accepter :", en: "To accept it:")

    package static let acceptProposalHelp = Sentence(
        fr:
            "Accepter ce qui a été montré sous ce nom ; sinon, ce qui touche des personnes est montré et n'est pas fait.",
        en: "Accept what was shown under that name; otherwise what touches people is shown and not done.")

    /// How one workshop changes: `Atelier 3 : lundi 15 mars 2021, 9 h – 12 h → mardi 16 mars 2021, 9 h – 12 h.`
    package static func move(_ move: WorkshopMove, _ towns: [Identifier: String]) -> Sentence {
        Sentence(
            fr: Wording(.french).line(move, towns, title: "Atelier \(move.workshop.order) : "),
            en: Wording(.english).line(move, towns, title: "Workshop \(move.workshop.order): "))
    }

    /// Another name or address of a venue.
    package static func venue(_ change: PlanConsequences.VenueChange) -> Sentence {
        Sentence(fr: "Lieu : \(change.before) → \(change.after).", en: "Venue: \(change.before) → \(change.after).")
    }

    /// Workshops whose venue agreed to other days than theirs.
    package static func unagreed(_ workshops: [WorkshopNumber]) -> Sentence? {
        guard !workshops.isEmpty else { return nil }
        let fr = Wording(.french), en = Wording(.english), isOne = workshops.count == 1
        let numbers = (fr.list(workshops.map(\.description)), en.list(workshops.map(\.description)))
        return Sentence(
            fr: isOne
                ? "Le lieu avait confirmé un autre jour pour l'atelier \(numbers.0) : il est à confirmer de nouveau."
                : "Le lieu avait confirmé d'autres jours pour les ateliers \(numbers.0) : ils sont à confirmer de nouveau.",
            en: isOne
                ? "The venue had confirmed another day for workshop \(numbers.1): it is to be confirmed again."
                : "The venue had confirmed other days for workshops \(numbers.1): they are to be confirmed again.")
    }

    /// A session of which nothing is held any more.
    package static func called(off moves: [WorkshopMove]) -> Sentence {
        let days = moves.compactMap(\.before?.date), fr = Wording(.french), en = Wording(.english)
        guard let first = days.min(), let last = days.max() else { return Sentence(fr: "", en: "") }
        let range = { (wording: Wording) in wording.range(first...last) }
        return Sentence(
            fr: "Annulé : \(fr.count(moves.count, "atelier", "ateliers")), \(range(fr)).",
            en: "Called off: \(en.count(moves.count, "workshop", "workshops")), \(range(en)).")
    }

    /// How many people are touched, and how.
    package static func touched(by consequences: PlanConsequences) -> Sentence? {
        let people = consequences.people
        guard !people.isEmpty else { return nil }
        let fr = Wording(.french), en = Wording(.english)
        let count = { (outcomes: PlanConsequences.Outcome...) in people.count { outcomes.contains($0.outcome) } }
        let groups = [
            Group(
                people.count { $0.outcome == .keepsSeat && $0.obstacles.isEmpty },
                fr: ("garde sa place", "gardent leur place"), en: ("keeps the seat", "keep their seats")),
            Group(
                people.count { !$0.obstacles.isEmpty }, fr: ("ne peut plus venir", "ne peuvent plus venir"),
                en: ("cannot come any more", "cannot come any more")),
            Group(
                count(.losesSeat), fr: ("perd sa place", "perdent leur place"),
                en: ("loses the seat", "lose their seats")),
            Group(
                count(.returns, .returnsFromOffer), fr: ("reprend sa place", "reprennent leur place"),
                en: ("has the seat again", "have their seats again")),
            Group(
                count(.visits), fr: ("vient en invité", "viennent en invités"),
                en: ("comes as a guest", "come as guests")),
            Group(
                count(.keepsOffer), fr: ("garde une place proposée", "gardent une place proposée"),
                en: ("keeps an offered seat", "keep offered seats")),
            Group(
                count(.waitsInVain), fr: ("attend pour rien", "attendent pour rien"),
                en: ("waits in vain", "wait in vain")),
        ].filter { $0.count > 0 }
        let french = groups.map { fr.count($0.count, $0.french.one, $0.french.several) }
        let english = groups.map { en.count($0.count, $0.english.one, $0.english.several) }
        return Sentence(
            fr: "\(fr.count(people.count, "personne", "personnes")) : \(fr.list(french)).",
            en: "\(en.count(people.count, "person", "people")): \(en.list(english)).")
    }

    /// The trainers who are touched, and how they are told.
    package static func trainers(of consequences: PlanConsequences) -> Sentence? {
        let trainers = consequences.trainers
        guard !trainers.isEmpty else { return nil }
        let fr = Wording(.french), en = Wording(.english)
        let list = { (wording: Wording, then: String, none: String) in
            wording.list(
                trainers.map { trainer in
                    let numbers = wording.list(trainer.workshops.map(\.description))
                    return "\(trainer.name) (\(numbers)\(then)\(trainer.email?.description ?? none))"
                })
        }
        return Sentence(
            fr: "Formateurs : \(list(fr, " ; ", "sans adresse électronique")).",
            en: "Trainers: \(list(en, "; ", "no e-mail address")).")
    }

    /// What becomes of the price that is foreseen.
    package static func price(_ change: PlanConsequences.PriceChange) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let range = { (wording: Wording, overview: ForecastOverview) in wording.priceRange(overview) }
        guard change.before.forecast != change.after.forecast else {
            return Sentence(
                fr: "Le prix prévu ne change pas : \(range(fr, change.after)).",
                en: "The price that is foreseen does not change: \(range(en, change.after)).")
        }
        return Sentence(
            fr: "Le prix prévu change : \(range(fr, change.before)) avant, \(range(fr, change.after)) après.",
            en:
                "The price that is foreseen changes: \(range(en, change.before)) before, \(range(en, change.after)) after."
        )
    }
}

/// So many people of whom the same becomes, in the words for one and for several.
private struct Group {
    let count: Int
    let french: (one: String, several: String)
    let english: (one: String, several: String)

    init(_ count: Int, fr: (String, String), en: (String, String)) {
        (self.count, french, english) = (count, fr, en)
    }
}

extension PlanConsequences.Person {
    /// What becomes of somebody: `garde sa place ; ne peut pas venir le mardi matin`.
    package var result: Sentence {
        let end =
            switch outcome {
            case .keepsSeat: Sentence(fr: "garde sa place", en: "keeps the seat")
            case .keepsOffer: Sentence(fr: "garde une place proposée", en: "keeps an offered seat")
            case .losesSeat: Sentence(fr: "perd sa place", en: "loses the seat")
            case .returns: Sentence(fr: "reprend sa place", en: "has the seat again")
            case .returnsFromOffer:
                Sentence(
                    fr: "reprend sa place ; celle qui lui était proposée ailleurs va à la personne suivante",
                    en: "has the seat again; the one that was offered elsewhere goes to the next")
            case .visits: Sentence(fr: "vient en invité", en: "comes as a guest")
            case .waitsInVain: Sentence(fr: "attend pour rien", en: "waits in vain")
            }
        let number = seat.map { Sentence(fr: "qui devient le n° \($0)", en: "which becomes no. \($0)") }
        let reasons = [number].compactMap(\.self) + obstacles.map(\.reason)
        return Sentence(
            fr: ([end.french] + reasons.map(\.french)).joined(separator: " ; "),
            en: ([end.english] + reasons.map(\.english)).joined(separator: "; "))
    }

    /// How they are told: `par mail (marie@exemple.fr)`.
    package var told: Sentence {
        let words = ways.map { way in
            let address = way.address(of: person.participant.person).map { " (\($0))" } ?? ""
            return Sentence(fr: way.words.french + address, en: way.words.english + address)
        }
        return Sentence(
            fr: words.map(\.french).joined(separator: ", "), en: words.map(\.english).joined(separator: ", "))
    }

    /// What can be offered to who loses a seat; nil for who keeps it.
    package var offered: Sentence? {
        guard outcome == .losesSeat else { return nil }
        let fr = Wording(.french), en = Wording(.english), words = choices.map(\.words)
        guard !words.isEmpty else {
            return Sentence(
                fr: "aucune autre session n'a de place qui convienne", en: "no other session has a seat that suits")
        }
        return Sentence(
            fr: "possible : \(fr.list(words.map(\.french)))", en: "possible: \(en.list(words.map(\.english)))")
    }
}

extension ContactWay {
    fileprivate func address(of person: Person?) -> String? {
        switch self {
        case .mail: person?.email?.description
        case .telephone: person?.telephone?.description
        case .letter: nil
        }
    }
}

extension Wording {
    /// What is foreseen of a price: `de 4 300,00 € à 7 500,00 €`.
    func priceRange(_ overview: ForecastOverview) -> String {
        let (least, most) = (money(overview.forecast.cheapest.total), money(overview.forecast.dearest.total))
        return language == .french ? "de \(least) à \(most)" : "from \(least) to \(most)"
    }

    fileprivate func line(_ move: WorkshopMove, _ towns: [Identifier: String], title: String) -> String {
        let when = { (place: WorkshopMove.Place) in "\(fullDate(place.date)), \(span(place.span))" }
        let town = { (place: WorkshopMove.Place) in towns[place.venue] ?? place.venue.description }
        return switch (move.before, move.after) {
        case (let old?, nil): title + when(old) + (language == .french ? " : annulé." : ": called off.")
        case (nil, let new?): title + when(new) + ", \(town(new))" + (language == .french ? " : a lieu." : ": is held.")
        case (let old?, let new?) where old.venue == new.venue: "\(title)\(when(old)) → \(when(new))."
        case (let old?, let new?): "\(title)\(when(old)), \(town(old)) → \(when(new)), \(town(new))."
        case (nil, nil): title
        }
    }
}

package import Answers
import Billing
import Workshops

extension EnrolmentRefusal {
    package var code: String {
        switch self {
        case .unknownPerson: "unknown-person"
        case .personErased: "person-erased"
        case .kept: "session-does-not-suit"
        case .noSessionSuits: "no-session-suits"
        case .seatedElsewhere: "seated-elsewhere"
        case .seatOffered: "seat-offered"
        case .sessionFull: "session-full"
        case .overbookingNotAllowed: "overbooking-not-allowed"
        case .overbookedAlready: "overbooked-already"
        case .tooManyPeople: "too-many-people"
        case .notEnrolled: "not-enrolled"
        case .sessionDone: "session-done"
        case .noOffer: "no-offer"
        case .offerLapsed: "offer-lapsed"
        }
    }

    package var sentence: Sentence {
        switch self {
        case .unknownPerson(let number):
            Sentence(fr: "Il n'y a pas de personne \(number).", en: "There is no person \(number).")
        case .personErased(let number):
            Sentence(
                fr: "La personne \(number) a été effacée ; si elle revient, inscrivez-la de nouveau.",
                en: "Person \(number) was erased; if they come back, register them anew.")
        case .kept(let session, _):
            Sentence(
                fr: "La session \(session) ne convient pas ; rien n'a été changé :",
                en: "Session \(session) does not suit; nothing was changed:")
        case .noSessionSuits:
            Sentence(
                fr: "Aucune session ne convient ; rien n'a été changé :",
                en: "No session suits; nothing was changed:")
        case .seatedElsewhere(let person, let session):
            Sentence(
                fr: "La personne \(person) a déjà une place dans la session \(session) ; elle peut en changer.",
                en: "Person \(person) has a seat in session \(session) already; they can change it.")
        case .seatOffered(let person, let session, _):
            Sentence(
                fr: "Une place de la session \(session) est gardée pour la personne \(person) ; "
                    + "répondez d'abord.",
                en: "A seat of session \(session) is kept for person \(person); "
                    + "answer first.")
        case .sessionFull(let session, let seats):
            Sentence(
                fr: "Les \(seats) places de la session \(session) sont prises ; rien n'a été changé. "
                    + "Choisissez une autre session.",
                en: "The \(seats) seats of session \(session) are taken; nothing was changed. "
                    + "Choose another session.")
        case .overbookingNotAllowed(let seats):
            Sentence(
                fr:
                    "Le programme ne permet pas plus de \(seats) personnes par session ; rien n'a été changé. S'il peut en "
                    + "accueillir une de plus, écrivez « overbooking: 1 » sous « sessions » et planifiez.",
                en: "The programme does not allow more than \(seats) people in a session; nothing was changed. If it "
                    + "can take one more, write “overbooking: 1” under “sessions” and plan.")
        case .overbookedAlready(let session, let seats, let overbooking):
            Sentence(
                fr:
                    "La session \(session) a déjà plus de monde que de places : le programme permet \(seats) personnes, "
                    + "et \(overbooking) en plus ; rien n'a été changé.",
                en: "Session \(session) has as many people as it may: the programme allows \(seats), and "
                    + "\(overbooking) more; nothing was changed.")
        case .tooManyPeople(let crowds):
            Sentence(
                fr: crowds.map(\.sentence.french).joined(separator: " ")
                    + " Rien n'a été enregistré ; \(crowds.ways.french), ou gardez plus de places.",
                en: crowds.map(\.sentence.english).joined(separator: " ")
                    + " Nothing was stored; \(crowds.ways.english), or keep more seats.")
        case .notEnrolled(let person):
            Sentence(fr: "La personne \(person) n'a pas de place.", en: "Person \(person) has no seat.")
        case .sessionDone(let person, let session):
            Sentence(
                fr:
                    "La session \(session) est finie : la personne \(person) n'a plus de place à rendre, et ce qui a eu "
                    + "lieu reste compté. Pour retirer son nom, effacez-la.",
                en: "Session \(session) is over: person \(person) has no seat to give up any more, and what was held "
                    + "stays counted. To remove their name, erase them.")
        case .noOffer(let person):
            Sentence(
                fr: "Aucune place n'est gardée pour la personne \(person).",
                en: "No seat is kept for person \(person).")
        case .offerLapsed(let person, let session, _):
            Sentence(
                fr: "L'offre d'une place de la session \(session) à la personne \(person) a pris fin ; "
                    + "elle peut s'inscrire de nouveau.",
                en: "The offer of a seat of session \(session) to person \(person) has ended; "
                    + "they can enrol again.")
        }
    }

    /// What keeps people, a line each, with its code.
    package var obstacles: [(code: String, sentence: Sentence)] {
        switch self {
        case .kept(_, let people): people.flatMap { $0.sentences(in: nil) }
        case .noSessionSuits(_, let sessions): Self.obstacles(to: sessions)
        default: []
        }
    }

    /// What keeps people from sessions, by number; from all that there are, unless others suit.
    package static func obstacles(
        to sessions: [Int: [PersonObstacles]], othersSuit: Bool = false
    ) -> [(code: String, sentence: Sentence)] {
        // What keeps them from every session is said once.
        let common =
            othersSuit
            ? []
            : Set(sessions.values.first?.flatMap(\.unbound) ?? []).filter { pair in
                sessions.values.allSatisfy { $0.flatMap(\.unbound).contains(pair) }
            }
        let once = common.sorted { $0.person < $1.person }
            .map { ($0.obstacle.code, $0.obstacle.sentence(of: $0.person)) }
        return once
            + sessions.sorted { $0.key < $1.key }.flatMap { number, people in
                people.flatMap { person in
                    PersonObstacles(
                        person: person.person,
                        obstacles: person.obstacles.filter {
                            !common.contains(.init(person: person.person, obstacle: $0))
                        }
                    ).sentences(in: number)
                }
            }
    }
}

extension Refusal {
    /// What keeps people from a session, when a rule said no.
    package var obstacleReasons: [(code: String, sentence: Sentence)] {
        switch self {
        case .enrolment(let refusal): refusal.obstacles
        case .passes(let refusal): refusal.reasons
        case .billing(.unissuable(let findings)): findings.map { ($0.code, $0.sentence) }
        default: []
        }
    }
}

extension EnrolmentRefusal.PersonObstacles {
    fileprivate struct Pair: Hashable {
        let person: Int
        let obstacle: EnrolmentObstacle
    }

    fileprivate var unbound: [Pair] { obstacles.map { Pair(person: person, obstacle: $0) } }

    fileprivate func sentences(in session: Int?) -> [(code: String, sentence: Sentence)] {
        obstacles.map { obstacle in
            let reason = obstacle.sentence(of: person)
            guard let session else { return (obstacle.code, reason) }
            return (
                obstacle.code,
                Sentence(fr: "Session \(session) : \(reason.french)", en: "Session \(session): \(reason.english)")
            )
        }
    }
}

extension EnrolmentObstacle {
    package var code: String {
        switch self {
        case .notEligible: "not-eligible"
        case .sessionCancelled: "session-cancelled"
        case .sessionOver: "session-over"
        case .sessionBegun: "session-begun"
        case .tooFar: "too-far"
        case .noWay: "no-way"
        case .unavailable: "unavailable"
        }
    }

    /// What keeps somebody from a session, in a few words.
    package var reason: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .notEligible: Sentence(fr: "personne n'atteste pour elle", en: "nobody vouches for them")
        case .sessionCancelled: Sentence(fr: "la session est annulée", en: "the session is cancelled")
        case .sessionOver: Sentence(fr: "la session est finie", en: "the session is over")
        case .sessionBegun: Sentence(fr: "la session a commencé", en: "the session has begun")
        case .tooFar(let minutes, let longest):
            Sentence(
                fr: "le lieu est à \(minutes) min, elle peut en faire \(longest)",
                en: "the venue is \(minutes) min away, they can make \(longest)")
        case .noWay: Sentence(fr: "le trajet n'est pas connu", en: "the way is not known")
        case .unavailable(let halfDays):
            Sentence(
                fr: "ne peut pas venir \(fr.list(halfDays.map { "le \(fr.weekly($0))" }))",
                en: "cannot come on \(en.list(halfDays.map(en.weekly)))")
        }
    }

    /// What keeps a person from a session, and what can be done.
    package func sentence(of person: Int) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .notEligible(let facts):
            Sentence(
                fr: "Personne n'atteste pour la personne \(person) : \(fr.list(facts.map(\.name.french))) ; "
                    + "faites-le attester, ou dites pourquoi l'en dispenser.",
                en: "Nobody vouches for person \(person): \(en.list(facts.map(\.name.english))); "
                    + "have it attested, or say why they are exempt.")
        case .sessionCancelled:
            Sentence(
                fr: "La session est annulée ; choisissez-en une autre.", en: "It is cancelled; choose another one.")
        case .sessionOver:
            Sentence(
                fr: "Tous les ateliers ont eu lieu ; choisissez une autre session.",
                en: "All its workshops have been held; choose another session.")
        case .sessionBegun:
            Sentence(
                fr: "La session a commencé, et le programme ne laisse rejoindre personne en cours de route ; "
                    + "choisissez-en une autre.",
                en: "It has begun, and the programme lets nobody join on the way; choose another one.")
        case .tooFar(let minutes, let longest):
            Sentence(
                fr: "Le lieu est à \(minutes) min de chez la personne \(person), qui peut en faire \(longest) ; "
                    + "si un covoiturage l'aide, notez-le.",
                en: "The venue is \(minutes) min away from person \(person), who can make \(longest); "
                    + "if somebody takes them along, record it.")
        case .noWay:
            Sentence(
                fr: "Le programme ne dit pas la durée du trajet pour la personne \(person) ; "
                    + "complétez « minutes » de sa commune et planifiez de nouveau.",
                en: "The programme does not say how long the way is for person \(person); "
                    + "complete “minutes” of their commune and plan again.")
        case .unavailable(let halfDays):
            Sentence(
                fr: "La personne \(person) ne peut pas venir \(fr.list(halfDays.map { "le \(fr.weekly($0))" })) ; "
                    + "si elle le peut, notez-le.",
                en: "Person \(person) cannot come on \(en.list(halfDays.map(en.weekly))); "
                    + "if they can, record it.")
        }
    }
}

extension EligibilityFact {
    package var name: Sentence {
        switch self {
        case .difficulty: Sentence(fr: "la difficulté avec le numérique", en: "the difficulty with digital tools")
        case .modestIncome: Sentence(fr: "les revenus modestes", en: "the modest income")
        case .motivation: Sentence(fr: "la motivation", en: "the motivation")
        }
    }
}

extension [Crowd] {
    /// What can be done with those who are too many: move or withdraw who has a seat, end the offers of the others.
    var ways: Sentence {
        let offers = flatMap(\.offered).count, seats = flatMap(\.above).count - offers
        let fr = [
            seats == 0 ? nil : seats == 1 ? "changez-la de session, retirez-la" : "changez-les de session, retirez-les",
            offers == 0 ? nil : offers == 1 ? "refusez l'offre" : "refusez les offres",
        ]
        let en = [
            seats == 0 ? nil : "move them to another session, withdraw them",
            offers == 0 ? nil : offers == 1 ? "refuse the offer" : "refuse the offers",
        ]
        return Sentence(
            fr: fr.compactMap(\.self).joined(separator: ", "), en: en.compactMap(\.self).joined(separator: ", "))
    }
}

extension Crowd {
    /// Which session has how many people for how many seats, and who is above.
    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english), who = above.map(String.init)
        let isOne = above.count == 1
        let isOneKept = offered.count == 1, kept = offered.map(String.init)
        let offer: (String, String) =
            if kept.isEmpty {
                ("", "")
            } else if offered == above {
                isOne
                    ? (", qui n'a qu'une offre,", ", who has only an offer,")
                    : (", qui n'ont que des offres,", ", who have only offers,")
            } else {
                (
                    " (\(fr.list(kept)) n'\(isOneKept ? "a" : "ont") qu'une offre)",
                    " (\(en.list(kept)) \(isOneKept ? "has" : "have") only an offer)"
                )
            }
        return Sentence(
            fr: "La session \(session) a \(fr.count(people, "personne", "personnes")) pour "
                + "\(fr.count(seats, "place", "places")) : \(isOne ? "la personne" : "les personnes") \(fr.list(who))"
                + "\(offer.0) \(isOne ? "est" : "sont") en trop, dans l'ordre des places.",
            en: "Session \(session) has \(en.count(people, "person", "people")) for "
                + "\(en.count(seats, "seat", "seats")): \(isOne ? "person" : "people") \(en.list(who))"
                + "\(offer.1) \(isOne ? "is" : "are") above, in the order of seats.")
    }
}

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
        case .notEnrolled: "not-enrolled"
        case .noOffer: "no-offer"
        case .offerLapsed: "offer-lapsed"
        }
    }

    package var sentence: Sentence {
        switch self {
        case .unknownPerson(let number):
            Sentence(
                fr: "Il n'y a pas de personne \(number) ; ateliers people les montre toutes.",
                en: "There is no person \(number); ateliers people shows them all.")
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
                fr: "La personne \(person) a déjà une place dans la session \(session) ; "
                    + "pour en changer : ateliers move \(person) --session NUMÉRO.",
                en: "Person \(person) has a seat in session \(session) already; "
                    + "to change: ateliers move \(person) --session NUMBER.")
        case .seatOffered(let person, let session, _):
            Sentence(
                fr: "Une place de la session \(session) est gardée pour la personne \(person) ; "
                    + "répondez d'abord : ateliers accept \(person) ou ateliers refuse \(person).",
                en: "A seat of session \(session) is kept for person \(person); "
                    + "answer first: ateliers accept \(person) or ateliers refuse \(person).")
        case .sessionFull(let session, let seats):
            Sentence(
                fr: "Les \(seats) places de la session \(session) sont prises ; rien n'a été changé. "
                    + "Choisissez une autre session, ateliers seats montre où il en reste.",
                en: "The \(seats) seats of session \(session) are taken; nothing was changed. "
                    + "Choose another session; ateliers seats shows where some are left.")
        case .notEnrolled(let person):
            Sentence(
                fr: "La personne \(person) n'a pas de place ; pour lui en donner une : ateliers enrol \(person).",
                en: "Person \(person) has no seat; to give them one: ateliers enrol \(person).")
        case .noOffer(let person):
            Sentence(
                fr: "Aucune place n'est gardée pour la personne \(person) ; ateliers seats montre les offres.",
                en: "No seat is kept for person \(person); ateliers seats shows the offers.")
        case .offerLapsed(let person, let session, _):
            Sentence(
                fr: "L'offre d'une place de la session \(session) à la personne \(person) a pris fin ; "
                    + "pour s'inscrire de nouveau : ateliers enrol \(person).",
                en: "The offer of a seat of session \(session) to person \(person) has ended; "
                    + "to enrol again: ateliers enrol \(person).")
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

    /// What keeps people from sessions, by number.
    package static func obstacles(to sessions: [Int: [PersonObstacles]]) -> [(code: String, sentence: Sentence)] {
        // What keeps them from every session is said once.
        let common = Set(sessions.values.first?.flatMap(\.unbound) ?? []).filter { pair in
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

    /// What keeps a person from a session, and what can be done.
    package func sentence(of person: Int) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .notEligible(let facts):
            Sentence(
                fr: "Personne n'atteste pour la personne \(person) : \(fr.list(facts.map(\.name.french))) ; "
                    + "ateliers person attest \(person), ou --exemption avec la raison.",
                en: "Nobody vouches for person \(person): \(en.list(facts.map(\.name.english))); "
                    + "ateliers person attest \(person), or --exemption with the reason.")
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
                    + "si un covoiturage l'aide : ateliers person change \(person) --way \(minutes).",
                en: "The venue is \(minutes) min away from person \(person), who can make \(longest); "
                    + "if somebody takes them along: ateliers person change \(person) --way \(minutes).")
        case .noWay:
            Sentence(
                fr: "Le programme ne dit pas la durée du trajet pour la personne \(person) ; "
                    + "complétez « minutes » de sa commune, puis lancez ateliers plan.",
                en: "The programme does not say how long the way is for person \(person); "
                    + "complete “minutes” of their commune, then run ateliers plan.")
        case .unavailable(let halfDays):
            Sentence(
                fr: "La personne \(person) ne peut pas venir \(fr.list(halfDays.map { "le \(fr.weekly($0))" })) ; "
                    + "si elle le peut : ateliers person change \(person) --available.",
                en: "Person \(person) cannot come on \(en.list(halfDays.map(en.weekly))); "
                    + "if they can: ateliers person change \(person) --available.")
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

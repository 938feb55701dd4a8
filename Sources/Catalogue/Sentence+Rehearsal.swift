import Answers
import Workshops

/// What is said of a rehearsal.
extension Sentence {
    package static let rehearseAbstract = Sentence(
        fr: "Vivre tout le programme avec des personnes inventées, dans une base à part.",
        en: "Live the whole programme with made-up people, in a database of its own.")
    package static let rehearsalSeedHelp = Sentence(
        fr: "La graine du hasard : la même donne la même répétition.",
        en: "The seed of chance: the same one gives the same rehearsal.")
    package static let rehearsalNotice = Sentence(
        fr:
            "Répétition : les personnes et ce qui leur arrive sont inventés. Ce dossier est refait à chaque répétition.",
        en: "Rehearsal: people and what befalls them are made up. This folder is made anew at each rehearsal.")
    package static let rehearsalAuthor = Sentence(fr: "répétition", en: "rehearsal")

    package static func rehearsed(seed: UInt64) -> Sentence {
        Sentence(
            fr: "Répétition : personnes inventées, graine \(seed).", en: "Rehearsal: made-up people, seed \(seed).")
    }

    package static let lookFurther = Sentence(fr: "Pour regarder de plus près :", en: "To look closer:")

    package static let madeUpFamilyName = Sentence(fr: "Fictif", en: "Fictitious")

    package static func madeUpAttestor(of commune: String) -> Sentence {
        Sentence(fr: "CCAS de \(commune) (fictif)", en: "CCAS of \(commune) (fictitious)")
    }

    package static let reasonToPutOff = Sentence(fr: "chauffage en panne", en: "no heating")
    package static let reasonToCallOff = Sentence(
        fr: "salle reprise la veille", en: "the room was taken back the day before")
    package static let reasonToCallOffSession = Sentence(fr: "plus de formateur", en: "no trainer any more")
    package static let reasonToEmpty = Sentence(
        fr: "remplie pour un autre atelier", en: "filled in for another workshop")
    package static let reasonToReject = Sentence(fr: "numéro inconnu de l'émetteur", en: "serial unknown to the issuer")
    package static let reasonToWithdraw = Sentence(fr: "a trouvé un emploi", en: "found work")
    package static let reasonOfLoss = Sentence(fr: "chéquier perdu dans le bus", en: "chequebook left on the bus")
    package static let reasonToRefuse = Sentence(fr: "Pass déchiré, illisible", en: "torn, cannot be read")
    package static let reasonToCorrect = Sentence(fr: "est arrivé à 10 h", en: "came at ten")
}

extension RehearsalEvent {
    package var code: String {
        switch self {
        case .planned: "planned"
        case .venuesConfirmed: "venues-confirmed"
        case .communesAnswered: "communes-answered"
        case .registered: "registered"
        case .chequebooksGiven: "chequebooks-given"
        case .seatsChanged: "seats-changed"
        case .claimed: "claimed"
        case .claimAnswered: "claim-answered"
        case .told: "told"
        case .scanned: "scanned"
        case .invoiced: "invoiced"
        case .person(_, let event): event.code
        case .session(_, let event): event.code
        case .workshop(_, let event): event.code
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .planned(let sessions):
            Sentence(
                fr: "\(fr.count(sessions, "session a ses dates", "sessions ont leurs dates")).",
                en: "\(en.count(sessions, "session has its dates", "sessions have their dates")).")
        case .venuesConfirmed(let count):
            Sentence(
                fr: "\(fr.count(count, "lieu donne son accord", "lieux donnent leur accord")).",
                en: "\(en.count(count, "venue agrees", "venues agree")).")
        case .communesAnswered(let confirmed, let declined, let silent):
            Sentence(
                fr: "Communes : \(confirmed) confirment, \(declined) déclinent, \(silent) se taisent.",
                en: "Communes: \(confirmed) confirm, \(declined) decline, \(silent) keep silent.")
        case .registered(let people, let seated, let waiting, let none):
            Sentence(
                fr: "\(fr.count(people, "inscription", "inscriptions"))"
                    + named([(seated, "avec une place"), (waiting, "en attente"), (none, "sans session qui convienne")]),
                en: "\(en.count(people, "person registers", "people register"))"
                    + named([(seated, "with a seat"), (waiting, "waiting"), (none, "whom no session suits")]))
        case .chequebooksGiven(let count):
            Sentence(
                fr: "\(fr.count(count, "chéquier distribué", "chéquiers distribués")).",
                en: "\(en.count(count, "chequebook is", "chequebooks are")) given out.")
        case .seatsChanged(let seats):
            Sentence(
                fr: "Il y a maintenant \(fr.count(seats, "place", "places")) par session.",
                en: "There \(seats == 1 ? "is" : "are") now \(en.count(seats, "seat", "seats")) a session.")
        case .claimed(let number, let passes):
            Sentence(
                fr: "Demande de contre-paiement \(number) envoyée : \(fr.count(passes, "Pass", "Pass")).",
                en: "Claim \(number) is sent: \(en.count(passes, "pass", "passes")).")
        case .claimAnswered(let number, let paid, let rejected):
            Sentence(
                fr: "Demande \(number) : \(fr.count(paid, "Pass payé", "Pass payés")), "
                    + "\(fr.count(rejected, "rejeté", "rejetés")).",
                en: "Claim \(number): \(en.count(paid, "pass is", "passes are")) paid, \(rejected) rejected.")
        case .told(let messages): messages.counted
        case .scanned(let passes):
            Sentence(
                fr: "\(fr.count(passes, "Pass saisi", "Pass saisis")) auprès de l'émetteur.",
                en: "\(en.count(passes, "pass is", "passes are")) scanned.")
        case .invoiced(let document): .issued(document)
        case .person(let person, let event): event.sentence(of: person)
        case .session(let session, let event): event.sentence(of: session)
        case .workshop(let workshop, let event): event.sentence(of: workshop)
        }
    }

    /// `, 3 waiting`, for those of which there are some.
    private func named(_ counts: [(count: Int, words: String)]) -> String {
        counts.filter { $0.count > 0 }.map { ", \($0.count) \($0.words)" }.joined() + "."
    }
}

extension RehearsalEvent.PersonEvent {
    fileprivate var code: String {
        switch self {
        case .gaveUpSeat: "gave-up-seat"
        case .tookOver: "took-over"
        case .refusedOffer: "refused-offer"
        case .changedSession: "changed-session"
        case .lostChequebook: "lost-chequebook"
        }
    }

    fileprivate func sentence(of person: Int) -> Sentence {
        switch self {
        case .gaveUpSeat(let session):
            Sentence(
                fr: "La personne \(person) se désiste de la session \(session).",
                en: "Person \(person) gives up their seat of session \(session).")
        case .tookOver(let session, let first):
            Sentence(
                fr: "La personne \(person) prend une place, à partir de l'atelier \(session).\(first).",
                en: "Person \(person) takes a seat, from workshop \(session).\(first) on.")
        case .refusedOffer(let session):
            Sentence(
                fr: "La personne \(person) refuse la place proposée dans la session \(session).",
                en: "Person \(person) refuses the seat that is offered in session \(session).")
        case .changedSession(let session):
            Sentence(
                fr: "La personne \(person) change pour la session \(session).",
                en: "Person \(person) changes to session \(session).")
        case .lostChequebook(let number):
            Sentence(
                fr: "La personne \(person) a perdu le chéquier \(number) ; sa commune en demande un à la réserve.",
                en: "Person \(person) has lost chequebook \(number); their commune asks the reserve for one.")
        }
    }
}

extension RehearsalEvent.SessionEvent {
    fileprivate var code: String {
        switch self {
        case .voted: "voted"
        case .choseTheme: "chose-theme"
        case .diagnosed: "diagnosed"
        case .reviewed: "reviewed"
        case .calledOff: "session-called-off"
        case .reinstated: "session-reinstated"
        }
    }

    fileprivate func sentence(of session: Int) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .voted(let people):
            Sentence(
                fr: "Session \(session) : \(fr.count(people, "personne vote", "personnes votent")) pour un thème.",
                en: "Session \(session): \(en.count(people, "person votes", "people vote")) for a theme.")
        case .choseTheme(let theme, let isTie):
            Sentence(
                fr: "Session \(session) : thème retenu, \(fr.quoted(theme))"
                    + (isTie ? ", à égalité le premier du programme." : "."),
                en: "Session \(session): the theme is \(en.quoted(theme))"
                    + (isTie ? ", the first of the programme among equals." : "."))
        case .diagnosed(let people):
            Sentence(
                fr: "Session \(session) : \(fr.count(people, "diagnostic initial", "diagnostics initiaux")).",
                en: "Session \(session): \(en.count(people, "diagnostic", "diagnostics")).")
        case .reviewed(let people):
            Sentence(
                fr: "Session \(session) : \(fr.count(people, "bilan individuel", "bilans individuels")).",
                en: "Session \(session): \(en.count(people, "review", "reviews")).")
        case .calledOff(let people):
            Sentence(
                fr: "Session \(session) annulée : \(fr.count(people, "personne", "personnes")) sans place, "
                    + "en tête de la liste d'attente.",
                en:
                    "Session \(session) is called off: \(en.count(people, "person", "people")) without a seat, first on "
                    + "the waiting list.")
        case .reinstated(let people):
            Sentence(
                fr:
                    "Session \(session) rétablie : \(fr.count(people, "personne retrouve sa place", "personnes retrouvent leur place")).",
                en:
                    "Session \(session) is held after all: \(en.count(people, "person has", "people have")) a seat again."
            )
        }
    }
}

extension RehearsalEvent.WorkshopEvent {
    fileprivate var code: String {
        switch self {
        case .putOff: "put-off"
        case .calledOff: "called-off"
        case .held: "held"
        case .sheetCorrected: "sheet-corrected"
        case .absenceSaid: "absence-said"
        case .cameUnexpected: "came-unexpected"
        case .sheetEmptied: "sheet-emptied"
        case .secondUseRefused: "second-use-refused"
        case .passRefused: "pass-refused"
        }
    }

    fileprivate func sentence(of workshop: WorkshopNumber) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .putOff(let day):
            Sentence(
                fr: "Atelier \(workshop) reporté au \(fr.fullDate(day)).",
                en: "Workshop \(workshop) is put off to \(en.fullDate(day)).")
        case .calledOff(let state):
            Sentence(
                fr: "Atelier \(workshop) : \(state.words.french).", en: "Workshop \(workshop): \(state.words.english).")
        case .held(0, let expected, _):
            Sentence(
                fr: "Atelier \(workshop) tenu, sans personne (\(fr.count(expected, "attendu", "attendus"))).",
                en: "Workshop \(workshop) is held, with nobody (\(expected) expected).")
        case .held(let came, let expected, let passes):
            Sentence(
                fr: "Atelier \(workshop) tenu : \(came) sur \(expected), \(passes) Pass.",
                en: "Workshop \(workshop) is held: \(came) of \(expected), \(en.count(passes, "pass", "passes")).")
        case .sheetCorrected(let person):
            Sentence(
                fr: "Feuille de l'atelier \(workshop) corrigée pour la personne \(person), avec le motif.",
                en: "The sheet of workshop \(workshop) is corrected for person \(person), with the reason.")
        case .absenceSaid(let person):
            Sentence(
                fr: "La personne \(person) prévient qu'elle ne viendra pas à l'atelier \(workshop).",
                en: "Person \(person) says that they will not come to workshop \(workshop).")
        case .cameUnexpected(let person):
            Sentence(
                fr: "La personne \(person) se présente à l'atelier \(workshop), sans être attendue.",
                en: "Person \(person) comes to workshop \(workshop), where nobody expected them.")
        case .sheetEmptied(let meant) where meant == workshop:
            Sentence(
                fr: "Feuille de l'atelier \(workshop) remplie trop tôt, puis vidée, avec le motif.",
                en: "The sheet of workshop \(workshop) is filled in too early, then emptied, with the reason.")
        case .sheetEmptied(let meant):
            Sentence(
                fr: "Feuille de l'atelier \(workshop) remplie au lieu de celle du \(meant), puis vidée, avec le motif.",
                en:
                    "The sheet of workshop \(workshop) is filled in instead of that of \(meant), then emptied, with the reason."
            )
        case .secondUseRefused(let serial, let first):
            Sentence(
                fr:
                    "Pass \(serial) présenté à nouveau à l'atelier \(workshop) : refusé, il a servi à l'atelier \(first).",
                en: "Pass \(serial) is presented again at workshop \(workshop): refused, it was used at \(first).")
        case .passRefused(let serial):
            Sentence(
                fr: "Pass \(serial) déchiré, refusé à l'atelier \(workshop).",
                en: "Pass \(serial) is torn, and refused at workshop \(workshop).")
        }
    }
}

extension [OwedInvitation] {
    fileprivate var counted: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let requests = filter { $0.message.method == .request }.count
        let french = [
            requests > 0 ? fr.count(requests, "invitation", "invitations") : nil,
            requests < count ? fr.count(count - requests, "annulation", "annulations") : nil,
        ].compactMap(\.self)
        let english = [
            requests > 0 ? en.count(requests, "invitation", "invitations") : nil,
            requests < count ? en.count(count - requests, "cancellation", "cancellations") : nil,
        ].compactMap(\.self)
        let people = Set(map(\.recipient)).count
        return Sentence(
            fr: "\(fr.list(french)), à \(fr.count(people, "personne", "personnes")).",
            en: "\(en.list(english)), to \(en.count(people, "person", "people")).")
    }
}

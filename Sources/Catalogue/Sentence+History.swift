package import Answers
import Foundation
import Workshops

/// What happened, in sentences.
extension History {
    /// `28 janvier 2021 à 9 h 30, Camille`.
    package func heading(of entry: Entry) -> Sentence {
        Sentence(
            fr: "\(Wording(.french).moment(entry.at, in: zone)), \(entry.author) :",
            en: "\(Wording(.english).moment(entry.at, in: zone)), \(entry.author):")
    }

    /// A sentence for each change; the facts of a programme that is stored for the first time in one.
    package func sentences(of entry: Entry) -> [Sentence] {
        let isFirst = entry.changes.contains { change in
            if case .plan(.setting("identifier", _)) = change.after { change.before == nil } else { false }
        }
        let told = entry.changes.filter { change in
            guard isFirst, case .plan(let fact) = change.after else { return true }
            switch fact {
            case .setting, .trainer: return false
            default: return true
            }
        }
        let first = Sentence(fr: "Le programme est enregistré.", en: "The programme is stored.")
        return (isFirst ? [first] : []) + told.compactMap(sentence)
    }

    private func sentence(_ change: Change) -> Sentence? {
        switch (change.after ?? change.before, change.after == nil) {
        case (nil, _): nil
        case (.plan(let fact)?, false): fact.sentence(insteadOf: change.before?.plan)
        case (.plan(let fact)?, true): fact.goneSentence
        case (.record(.attended(let who, let presence, _, let workshop))?, true):
            .goneFromSheet(who, names[who], presence, workshop)
        case (.record(let fact)?, _):
            fact.sentence(insteadOf: change.before?.record, name: fact.participant.flatMap { names[$0] })
        }
    }
}

extension Sentence {
    /// A mark went with the sheet that was emptied, or somebody came off it.
    fileprivate static func goneFromSheet(
        _ person: Int, _ name: String?, _ presence: Presence, _ workshop: WorkshopNumber
    ) -> Sentence {
        let who = name.map { " (\($0))" } ?? "", was = presence.words
        return Sentence(
            fr: "La personne \(person)\(who) n'est plus notée à l'atelier \(workshop) (était : \(was.french)).",
            en: "Person \(person)\(who) is no longer marked at workshop \(workshop) (was: \(was.english)).")
    }
}

extension AuditFact {
    /// What it says, to be quoted: without the point at its end, and by number alone of whom.
    var words: Sentence {
        let sentence =
            switch self {
            case .plan(let fact): fact.sentence(insteadOf: nil)
            case .record(let fact): fact.sentence(insteadOf: nil, name: nil)
            }
        let bare = { (text: String) in text.hasSuffix(".") ? String(text.dropLast()) : text }
        return Sentence(fr: bare(sentence.french), en: bare(sentence.english))
    }

    fileprivate var plan: PlanFact? { if case .plan(let fact) = self { fact } else { nil } }
    fileprivate var record: RecordedFact? { if case .record(let fact) = self { fact } else { nil } }
}

extension PlanFact {
    fileprivate func sentence(insteadOf old: PlanFact?) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        switch self {
        case .session(let number, let state, let venue):
            return switch state {
            case .planned:
                Sentence(
                    fr: "La session \(number) est prévue à \(venue).", en: "Session \(number) is planned at \(venue).")
            case .confirmed:
                Sentence(
                    fr: "Les dates de la session \(number) sont confirmées, à \(venue).",
                    en: "The dates of session \(number) are confirmed, at \(venue).")
            case .cancelled: Sentence(fr: "La session \(number) est annulée.", en: "Session \(number) is cancelled.")
            }
        case .workshop(let session, let order, let date, let span, let trainer, let state, _, _):
            let when = Sentence(
                fr: "\(fr.fullDate(date)), \(fr.span(span)), par \(trainer)",
                en: "\(en.fullDate(date)), \(en.span(span)), by \(trainer)")
            guard case .workshop(_, _, let oldDate, let oldSpan, let oldTrainer, let oldState, _, _) = old else {
                return Sentence(
                    fr: "L'atelier \(order) de la session \(session) a lieu le \(when.french).",
                    en: "Workshop \(order) of session \(session) is held on \(when.english).")
            }
            guard oldState.isCancelled == state.isCancelled else {
                return Sentence(
                    fr: "L'atelier \(order) de la session \(session) (\(fr.fullDate(date))) est "
                        + (state.isCancelled ? "\(state.words.french)." : "de nouveau au programme."),
                    en: "Workshop \(order) of session \(session) (\(en.fullDate(date))) is "
                        + (state.isCancelled ? "\(state.words.english)." : "taken up again."))
            }
            guard (oldDate, oldSpan, oldTrainer) != (date, span, trainer) else {
                return Sentence(
                    fr: "L'annonce de l'atelier \(order) de la session \(session) change, pas sa date "
                        + "(\(fr.fullDate(date))).",
                    en: "The notice of workshop \(order) of session \(session) changes, not its date "
                        + "(\(en.fullDate(date))).")
            }
            return Sentence(
                fr:
                    "L'atelier \(order) de la session \(session) passe du \(fr.fullDate(oldDate)), \(fr.span(oldSpan)), "
                    + "par \(oldTrainer), au \(when.french).",
                en: "Workshop \(order) of session \(session) moves from \(en.fullDate(oldDate)), \(en.span(oldSpan)), "
                    + "by \(oldTrainer), to \(when.english).")
        case .unagreed(let workshop):
            return Sentence(
                fr: "L'atelier \(workshop) est à confirmer de nouveau : il a changé de jour, d'heure ou de lieu.",
                en: "Workshop \(workshop) is to be confirmed again: its day, its hours or its venue are others.")
        case .trainer(let identifier, let isPlaceholder):
            return isPlaceholder
                ? Sentence(
                    fr: "\(identifier) tient la place d'un formateur à nommer.",
                    en: "\(identifier) stands for a trainer to be named.")
                : Sentence(fr: "\(identifier) anime.", en: "\(identifier) is a trainer.")
        case .setting(let path, let value):
            guard case .setting(_, let oldValue) = old else {
                return Sentence(
                    fr: "Au programme, \(path) vaut \(fr.quoted(value)).",
                    en: "In the programme, \(path) is \(en.quoted(value)).")
            }
            return Sentence(
                fr: "Au programme, \(path) passe de \(fr.quoted(oldValue)) à \(fr.quoted(value)).",
                en: "In the programme, \(path) goes from \(en.quoted(oldValue)) to \(en.quoted(value)).")
        case .restored(let checksum):
            return Sentence(
                fr: "La base est revenue à la copie d'empreinte \(checksum).",
                en: "The database has gone back to the backup of checksum \(checksum).")
        }
    }

    /// That it is no longer so.
    fileprivate var goneSentence: Sentence {
        switch self {
        case .session(let number, _, _):
            Sentence(fr: "La session \(number) n'y est plus.", en: "Session \(number) is no longer there.")
        case .workshop(let session, let order, _, _, _, _, _, _):
            Sentence(
                fr: "L'atelier \(order) de la session \(session) n'y est plus.",
                en: "Workshop \(order) of session \(session) is no longer there.")
        case .unagreed(let workshop):
            Sentence(
                fr: "Le jour de l'atelier \(workshop) est confirmé.",
                en: "The day of workshop \(workshop) is confirmed.")
        case .trainer(let identifier, _):
            Sentence(fr: "\(identifier) n'est plus du programme.", en: "\(identifier) has left the programme.")
        case .setting(let path, _):
            Sentence(fr: "Le programme ne dit plus rien de \(path).", en: "The programme no longer says \(path).")
        case .restored: Sentence(fr: "La base n'est plus cette copie.", en: "The database is no longer that backup.")
        }
    }
}

extension RecordedFact {
    /// What it says, of somebody by number and name.
    func sentence(insteadOf old: RecordedFact?, name: String?) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let number = participant ?? 0
        let french = "La personne \(number)" + (name.map { " (\($0))" } ?? "")
        let english = "Person \(number)" + (name.map { " (\($0))" } ?? "")
        let say = { (fr: String, en: String) in Sentence(fr: "\(french) \(fr).", en: "\(english) \(en).") }
        switch self {
        case .registered: return say("est enregistrée", "is registered")
        case .corrected(_, let fields):
            return say(
                "a été corrigée : \(fr.list(fields.map(\.name.french)))",
                "was corrected: \(en.list(fields.map(\.name.english)))")
        case .attested(_, let fact, let holds):
            return say(
                "a une attestation : \(fact.name.french), \(holds ? "oui" : "non")",
                "has an attestation: \(fact.name.english), \(holds ? "yes" : "no")")
        case .exempted: return say("est admise sans attestation", "is admitted without attestation")
        case .waiting(_, let session?):
            return say("attend une place de la session \(session)", "waits for a seat of session \(session)")
        case .waiting: return say("attend une place, où que ce soit", "waits for a seat of any session")
        case .offered(_, let session, let seat):
            return say(
                "se voit garder la place \(seat) de la session \(session)",
                "has seat \(seat) of session \(session) kept for them")
        case .seated(_, let session, let seat, let from):
            return say(
                "a la place \(seat) de la session \(session), dès l'atelier \(from)",
                "has seat \(seat) of session \(session), from workshop \(from)")
        case .left(_, let session, let seat, let state):
            let (frWhy, enWhy) = Self.why(state)
            return say(
                "libère la place \(seat) de la session \(session) (\(frWhy))",
                "frees seat \(seat) of session \(session) (\(enWhy))")
        case .withdrew: return say("renonce", "withdraws")
        case .offList: return say("n'attend plus", "no longer waits")
        case .erased: return say("est effacée", "is erased")
        case .told(let recipient, let method, let workshop, _):
            let (frWho, enWho) = Self.who(recipient, (french, english))
            return method == .request
                ? Sentence(
                    fr: "\(frWho) reçoit un message sur l'atelier \(workshop).",
                    en: "\(enWho) gets a message about workshop \(workshop).")
                : Sentence(
                    fr: "\(frWho) reçoit un message : l'atelier \(workshop) n'est plus au programme.",
                    en: "\(enWho) gets a message: workshop \(workshop) is off.")
        case .toldOfSeat(_, let notice, _):
            let words = SeatNotice.words(notice)
            return say("reçoit un message : \(words.french)", "gets a message: \(words.english)")
        case .replied(let recipient, let choice, let workshop, _):
            let (frWho, enWho) = Self.who(recipient, (french, english))
            let (frChoice, enChoice) = Self.words(choice)
            return Sentence(
                fr: "\(frWho) \(frChoice) l'atelier \(workshop).", en: "\(enWho) \(enChoice) workshop \(workshop).")
        case .issued(let number, let kind, let amount, _):
            return Sentence(
                fr: "Établi : \(kind.words.french) \(number), \(fr.money(amount)).",
                en: "Issued: \(kind.words.english) \(number), \(en.money(amount)).")
        case .handedOver(let number):
            return Sentence(fr: "Le message \(number) est parti.", en: "Message \(number) is on its way.")
        case .assessed(_, let moment, let skills):
            return say(
                "est évaluée (\(moment.words.french), \(fr.count(skills, "compétence", "compétences")))",
                "is assessed (\(moment.words.english), \(en.count(skills, "skill", "skills")))")
        case .voted(_, let session):
            return say("vote pour un thème, session \(session)", "votes for a theme, session \(session)")
        case .given(let chequebook, _):
            return say("reçoit le chéquier \(chequebook)", "gets chequebook \(chequebook)")
        case .pass(let pass, let chequebook, let state, let who, let workshop):
            let of = chequebook.map { (" (chéquier \($0))", " (chequebook \($0))") } ?? ("", "")
            let from =
                who.map { _ in
                    (
                        ", \(french.prefix(1).lowercased() + french.dropFirst())",
                        ", \(english.prefix(1).lowercased() + english.dropFirst())"
                    )
                } ?? ("", "")
            let at = workshop.map { (", atelier \($0)", ", workshop \($0)") } ?? ("", "")
            return Sentence(
                fr: "Pass \(pass)\(of.0) : \(state.words.french)\(from.0)\(at.0).",
                en: "Pass \(pass)\(of.1): \(state.words.english)\(from.1)\(at.1).")
        case .presentedAgain(let pass, _, _, let workshop):
            return say(
                "présente à nouveau le Pass \(pass), refusé, atelier \(workshop)",
                "presents pass \(pass) again, refused, workshop \(workshop)")
        case .fault(let fault, let pass, let chequebook):
            let of = chequebook.map { (" (chéquier \($0))", " (chequebook \($0))") } ?? ("", "")
            return Sentence(
                fr: "Pass \(pass)\(of.0) : rejeté \(fault.manner.french).",
                en: "Pass \(pass)\(of.1): rejected \(fault.manner.english).")
        case .claim(let number, let state, let month, let passes):
            return Sentence(
                fr: "Demande de contre-paiement \(number) (\(fr.month(month)), \(fr.grouped(passes)) Pass) : "
                    + "\(state.words.french).",
                en: "Counter-payment claim \(number) (\(en.month(month)), \(en.count(passes, "pass", "passes"))): "
                    + "\(state.words.english).")
        case .held(let workshop):
            return Sentence(
                fr: "L'atelier \(workshop) a eu lieu, sa feuille est remplie.",
                en: "Workshop \(workshop) was held, its sheet is filled in.")
        case .emptied(let workshop, _):
            return Sentence(
                fr: "La feuille de l'atelier \(workshop) est vidée : elle était remplie par erreur.",
                en: "The sheet of workshop \(workshop) is emptied: it was filled in by mistake.")
        case .attended(_, let presence, let minutes, let workshop):
            let was: (fr: String, en: String)? =
                if case .attended(_, let before, _, _) = old {
                    (" (était : \(before.words.french))", " (was: \(before.words.english))")
                } else { nil }
            let stay = minutes.map { (fr: " (\(fr.length($0)))", en: " (\(en.length($0)))") }
            return say(
                "est notée à l'atelier \(workshop) : \(presence.words.french)\(stay?.fr ?? "")\(was?.fr ?? "")",
                "is marked at workshop \(workshop): \(presence.words.english)\(stay?.en ?? "")\(was?.en ?? "")")
        case .noted(_, .excused, let workshop, _):
            return say("ne viendra pas à l'atelier \(workshop)", "will not come to workshop \(workshop)")
        case .noted(_, let presence, let workshop, _):
            return say(
                "est là à l'atelier \(workshop) : \(presence.words.french)",
                "is there at workshop \(workshop): \(presence.words.english)")
        case .comes(_, let workshop):
            return say("viendra finalement à l'atelier \(workshop)", "comes to workshop \(workshop) after all")
        case .guest(_, let workshop):
            return say("est invitée au seul atelier \(workshop)", "is a guest of workshop \(workshop) alone")
        case .guestNoMore(_, let workshop):
            return say("n'est plus invitée à l'atelier \(workshop)", "is no longer a guest of workshop \(workshop)")
        case .answered(let commune, let answer):
            let (frAnswer, enAnswer) = Self.words(answer)
            return Sentence(fr: "\(commune) \(frAnswer).", en: "\(commune) \(enAnswer).")
        case .mandated(let commune, let day):
            return Sentence(
                fr: "\(commune) a signé la convention de mandat le \(fr.longDate(day)).",
                en: "\(commune) signed the mandate agreement on \(en.longDate(day)).")
        case .imprest(let commune, let account):
            let (frAccount, enAccount) = Self.words(account)
            return Sentence(
                fr: "Régie d'avances de \(commune) : \(frAccount).", en: "Imprest account of \(commune): \(enAccount).")
        case .chequebook(let number, let commune):
            let from: String? = if case .chequebook(_, let from) = old { from } else { nil }
            let (frTo, enTo) = (commune.map { "va à \($0)" } ?? "va à la réserve", commune ?? "the reserve")
            let origin = old.map { _ in (fr: from ?? "la réserve", en: from ?? "the reserve") }
            return Sentence(
                fr: "Le chéquier \(number) \(frTo)" + (origin.map { " (il était à \($0.fr))" } ?? "") + ".",
                en: "Chequebook \(number) goes to \(enTo)" + (origin.map { " (it was with \($0.en))" } ?? "") + ".")
        }
    }

    private static func who(_ recipient: Recipient, _ person: (String, String)) -> (String, String) {
        switch recipient {
        case .participant: person
        case .trainer(let identifier): ("\(identifier)", "\(identifier)")
        }
    }

    private static func words(_ choice: Invitation.Choice) -> (String, String) {
        switch choice {
        case .accepted: ("accepte", "accepts")
        case .declined: ("décline", "declines")
        case .tentative: ("viendra peut-être à", "may come to")
        }
    }

    private static func why(_ state: Enrolment.State) -> (String, String) {
        switch state {
        case .refused: ("offre refusée", "offer refused")
        case .expired: ("offre sans réponse", "offer not answered")
        case .revoked: ("place reprise", "seat taken back")
        case .withdrawn: ("désistement", "withdrawal")
        case .moved: ("changement de session", "change of session")
        case .cancelled: ("session annulée", "session cancelled")
        case .offered, .seated: ("", "")
        }
    }

    private static func words(_ answer: CommuneStanding.Answer) -> (String, String) {
        switch answer {
        case .confirmed: ("confirme ses chéquiers", "confirms its chequebooks")
        case .declined: ("décline ses chéquiers", "declines its chequebooks")
        case .silent: ("n'a pas répondu", "has not answered")
        }
    }

    private static func words(_ account: CommuneStanding.ImprestAccount) -> (String, String) {
        switch account {
        case .needed: ("nécessaire", "needed")
        case .dispensed: ("dispensée", "dispensed with")
        case .toCheck: ("à vérifier", "to be checked")
        }
    }
}

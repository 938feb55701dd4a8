package import Answers
package import Workshops

/// What is said of messages about workshops.
extension Sentence {
    /// How many messages are owed, or were written.
    package static func invited(_ report: InviteReport) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let letters = report.letters, sheets = report.trainersOnPaper.count
        let mails =
            report.messages.filter { $0.message.email != nil }.count + report.seats.filter { $0.email != nil }.count
        guard letters + mails + sheets > 0 else {
            return Sentence(
                fr: "Chacun sait déjà ce qui vaut ; rien n'est dû.", en: "All know what holds; nothing is owed.")
        }
        let what = Sentence(
            fr: fr.list(
                [
                    mails > 0 ? fr.count(mails, "message", "messages") : nil,
                    letters > 0 ? fr.count(letters, "lettre à imprimer", "lettres à imprimer") : nil,
                    sheets > 0
                        ? fr.count(sheets, "feuille de formateur à imprimer", "feuilles de formateurs à imprimer")
                        : nil,
                ].compactMap(\.self)),
            en: en.list(
                [
                    mails > 0 ? en.count(mails, "message", "messages") : nil,
                    letters > 0 ? en.count(letters, "letter to print", "letters to print") : nil,
                    sheets > 0 ? en.count(sheets, "trainer's sheet to print", "trainers' sheets to print") : nil,
                ].compactMap(\.self)))
        guard let outbox = report.outbox else {
            return Sentence(
                fr: "\(what.french) ; rien n'a été écrit, comme demandé.",
                en: "\(what.english); nothing was written, as asked.")
        }
        return Sentence(
            fr: "\(what.french) dans \(outbox). Notez-le une fois le tout parti.",
            en: "\(what.english) in \(outbox). Record it once they are on their way.")
    }

    /// Why a message is owed, in a word or two.
    package static func owed(_ message: OwedMessage) -> Sentence {
        switch message.reason {
        case .invited: Sentence(fr: "invitation", en: "invitation")
        case .guest: Sentence(fr: "invitation à un atelier", en: "invitation to one workshop")
        case .moved: Sentence(fr: "changement", en: "change")
        case .confirmed: Sentence(fr: "confirmation", en: "confirmation")
        case .reworded: Sentence(fr: "précision", en: "wording")
        case .cancelled: Sentence(fr: "annulation", en: "cancellation")
        case .withdrawn: Sentence(fr: "désistement", en: "withdrawal")
        case .released: Sentence(fr: "n'est plus attendu", en: "not expected any more")
        case .readdressed:
            message.method == .cancel
                ? Sentence(fr: "annulation à l'ancienne adresse", en: "cancellation to the old address")
                : Sentence(fr: "invitation à la nouvelle adresse", en: "invitation to the new address")
        }
    }

    /// Trainers whom nothing reaches but paper.
    package static func trainersOnPaper(_ names: [String]) -> Sentence {
        Sentence(
            fr:
                "Sans adresse électronique dans le programme : \(Wording(.french).list(names)) ; une feuille à imprimer et à "
                + "donner à chacun.",
            en:
                "Without an e-mail address in the programme: \(Wording(.english).list(names)); a sheet to print and to give "
                + "to each.")
    }

    package static let onPaper = Sentence(fr: "lettre", en: "letter")
    package static let outboxEmpty = Sentence(fr: "Aucun message n'attend.", en: "No message waits.")

    /// Why the files may not be those of what waits.
    package static func outboxBehind(_ outbox: Outbox) -> Sentence {
        Sentence(
            fr: "Le disque est en lecture seule : les fichiers de \(outbox.folder) n'ont pas été mis à jour.",
            en: "The disk is read-only: the files in \(outbox.folder) were not brought up to date.")
    }

    package static func method(_ method: Message.Method) -> Sentence {
        switch method {
        case .request: Sentence(fr: "invitation", en: "invitation")
        case .cancel: Sentence(fr: "annulation", en: "cancellation")
        }
    }

    /// Where the files of what waits are.
    package static func outboxFolder(_ outbox: Outbox) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return Sentence(
            fr: "\(fr.count(outbox.count, "message attend", "messages attendent")) dans \(outbox.folder). "
                + "Notez-le une fois le tout parti.",
            en: "\(en.count(outbox.count, "message waits", "messages wait")) in \(outbox.folder). "
                + "Record it once they are on their way.")
    }

    package static func themeChosen(_ theme: String, session: Int, changed: Bool) -> Sentence {
        guard changed else { return nothingChanged }
        return Sentence(
            fr: "La session \(session) a choisi \(Wording(.french).quoted(theme)) ; dites-le à chacun.",
            en: "Session \(session) has chosen \(Wording(.english).quoted(theme)); tell everybody.")
    }

    package static let inviteAbstract = Sentence(
        fr: "Écrire à chacun ce qu'il doit savoir de ses ateliers, et rien d'autre.",
        en: "Write to everybody what they must know of their workshops, and nothing else.")
    package static let outboxAbstract = Sentence(
        fr: "Montrer les messages à remettre, ou noter qu'ils sont partis.",
        en: "Show the messages to hand over, or record that they are on their way.")
    package static let outboxSentHelp = Sentence(
        fr: "Les numéros des messages qui sont partis, par exemple 1-40.",
        en: "The numbers of the messages that are on their way, such as 1-40.")
    package static let outboxAllSentHelp = Sentence(
        fr: "Tous ceux qui attendaient sont partis.", en: "All that waited are on their way.")
    package static let outboxNotSentHelp = Sentence(
        fr: "Les numéros des messages notés comme partis à tort ; ils attendent de nouveau.",
        en: "The numbers of the messages recorded as sent by mistake; they wait again.")
    package static let outboxAgainHelp = Sentence(
        fr:
            "Imprimer de nouveau, comme duplicata, ce qui est parti en dernier : le numéro d'une personne, ou le nom d'un "
            + "formateur dans programme.yaml.",
        en:
            "Print again, as a duplicate, what was sent last: the number of a person, or what programme.yaml calls a trainer."
    )
    package static let sentOrAll = Sentence(
        fr: "Donnez une seule des options --sent, --all-sent, --not-sent et --again.",
        en: "Give one of the options --sent, --all-sent, --not-sent and --again.")
    package static let cancelAbstract = Sentence(
        fr: "Annuler une session ou un atelier ; ses participants en seront avertis par ateliers invite.",
        en: "Cancel a session or a workshop; ateliers invite then tells its participants.")
    package static let themeAbstract = Sentence(
        fr: "Noter le thème que les participants d'une session ont choisi.",
        en: "Record the theme that the participants of a session have chosen.")
    package static let themeHelp = Sentence(
        fr: "Le thème, comme dans programme.yaml.", en: "The theme, as in programme.yaml.")
}

extension Invitation.Choice {
    package var word: Sentence {
        switch self {
        case .accepted: Sentence(fr: "accepte", en: "accepted")
        case .declined: Sentence(fr: "décline", en: "declined")
        case .tentative: Sentence(fr: "peut-être", en: "tentative")
        }
    }
}

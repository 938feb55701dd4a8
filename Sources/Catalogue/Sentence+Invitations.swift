package import Answers
package import Workshops

/// What is said of messages about workshops.
extension Sentence {
    /// How many messages are owed, or were written.
    package static func invited(_ report: InviteReport) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let letters = Set(report.messages.filter { $0.message.email == nil }.map(\.recipient)).count
        let mails = report.messages.filter { $0.message.email != nil }.count
        guard letters + mails > 0 else {
            return Sentence(
                fr: "Chacun sait déjà ce qui vaut ; rien n'est dû.", en: "All know what holds; nothing is owed.")
        }
        let what = Sentence(
            fr: [
                mails > 0 ? fr.count(mails, "message", "messages") : nil,
                letters > 0 ? fr.count(letters, "lettre à imprimer", "lettres à imprimer") : nil,
            ].compactMap(\.self).joined(separator: " et "),
            en: [
                mails > 0 ? en.count(mails, "message", "messages") : nil,
                letters > 0 ? en.count(letters, "letter to print", "letters to print") : nil,
            ].compactMap(\.self).joined(separator: " and "))
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
        case .moved: Sentence(fr: "changement", en: "change")
        case .reworded: Sentence(fr: "précision", en: "wording")
        case .cancelled: Sentence(fr: "annulation", en: "cancellation")
        case .readdressed:
            message.method == .cancel
                ? Sentence(fr: "annulation à l'ancienne adresse", en: "cancellation to the old address")
                : Sentence(fr: "invitation à la nouvelle adresse", en: "invitation to the new address")
        }
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
            fr: "\(fr.count(outbox.items.count, "message attend", "messages attendent")) dans \(outbox.folder). "
                + "Notez-le une fois le tout parti.",
            en: "\(en.count(outbox.items.count, "message waits", "messages wait")) in \(outbox.folder). "
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
    package static let sentOrAll = Sentence(
        fr: "Donnez --sent ou --all-sent, pas les deux.", en: "Give --sent or --all-sent, not both.")
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

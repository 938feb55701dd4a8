import Workshops

extension InvitationRefusal {
    package var code: String {
        switch self {
        case .noContact: "no-contact"
        case .notWaiting: "not-waiting"
        case .unusableReplies: "unusable-replies"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .noContact:
            Sentence(
                fr: "Le programme ne dit pas de qui viennent les invitations ; ajoutez à programme.yaml une section "
                    + "contact: avec name, e-mail et telephone, puis lancez ateliers plan.",
                en: "The programme does not say from whom invitations come; add to programme.yaml a section contact: "
                    + "with name, e-mail and telephone, then run ateliers plan.")
        case .notWaiting(let numbers):
            Sentence(
                fr: "Aucun message \(fr.list(numbers.map(String.init))) n'attend dans la boîte d'envoi ; "
                    + "rien n'a été enregistré. ateliers outbox les montre.",
                en: "No message \(en.list(numbers.map(String.init))) waits in the outbox; nothing was stored. "
                    + "ateliers outbox shows them.")
        case .unusableReplies:
            Sentence(
                fr: "Une réponse n'est pas lisible, rien n'a été enregistré.",
                en: "A reply cannot be read, nothing was stored.")
        }
    }
}

import Answers
import Workshops

extension InvitationRefusal {
    package var code: String {
        switch self {
        case .noContact: "no-contact"
        case .notWaiting: "not-waiting"
        case .notTakenBack: "not-taken-back"
        case .nothingHandedOver: "nothing-handed-over"
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
                    + "contact: avec name, e-mail et telephone, et planifiez de nouveau.",
                en: "The programme does not say from whom invitations come; add to programme.yaml a section contact: "
                    + "with name, e-mail and telephone, and plan again.")
        case .notWaiting(let numbers):
            Sentence(
                fr: "Ces messages n'attendent pas dans la boîte d'envoi : \(fr.list(numbers.map(String.init))) ; "
                    + "rien n'a été enregistré.",
                en: "These messages do not wait in the outbox: \(en.list(numbers.map(String.init))); "
                    + "nothing was stored.")
        case .notTakenBack(let numbers):
            Sentence(
                fr: "Ces messages ne sont pas notés comme partis, ou un message plus récent les a suivis : "
                    + "\(fr.list(numbers.map(String.init))) ; rien n'a été enregistré.",
                en: "These messages are not recorded as sent, or a later message has followed them: "
                    + "\(en.list(numbers.map(String.init))); nothing was stored.")
        case .nothingHandedOver(.participant(let number)):
            Sentence(
                fr: "Aucun message à la personne \(number) n'est noté comme parti.",
                en: "No message to person \(number) is recorded as sent.")
        case .nothingHandedOver(.trainer(let identifier)):
            Sentence(
                fr: "Aucun message à \(identifier) n'est noté comme parti.",
                en: "No message to \(identifier) is recorded as sent.")
        case .unusableReplies:
            Sentence(
                fr: "Une réponse n'est pas lisible, rien n'a été enregistré.",
                en: "A reply cannot be read, nothing was stored.")
        }
    }
}

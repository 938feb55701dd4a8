import Answers
import Calendars
import Workshops

/// What an e-mail says beside the calendar it carries.
extension InvitationMail {
    package var subject: String {
        let isFrench = language == .french
        let lead =
            switch kind {
            case .invitation: isFrench ? "Invitation" : "Invitation"
            case .change: isFrench ? "Changement" : "Change"
            case .precision: isFrench ? "Précision" : "Update"
            case .cancellation: isFrench ? "Annulation" : "Cancelled"
            }
        return isFrench ? "\(lead) : \(message.notice.summary), \(when)" : "\(lead): \(message.notice.summary), \(when)"
    }

    package var paragraphs: [String] {
        let isFrench = language == .french, notice = message.notice
        let lead =
            switch kind {
            case .invitation:
                leads
                    ? (isFrench ? "Vous animez cet atelier." : "You lead this workshop.")
                    : (isFrench ? "Vous avez une place à cet atelier." : "You have a seat at this workshop.")
            case .change:
                isFrench
                    ? "Cet atelier a changé ; voici ce qui vaut." : "This workshop has changed; this is what holds."
            case .precision:
                isFrench
                    ? "Le jour, l'heure et le lieu de cet atelier ne changent pas ; voici ce qui est nouveau."
                    : "Day, hour and place of this workshop do not change; this is what is new."
            case .cancellation:
                isFrench
                    ? "Cet atelier n'est plus à votre programme ; votre calendrier peut l'effacer."
                    : "This workshop is off for you; your calendar can remove it."
            }
        let facts = [notice.summary, when, notice.location].joined(separator: "\n")
        let closing =
            isFrench
            ? "Vous ne pouvez pas venir ? Répondez à cette invitation, ou téléphonez au \(contact.telephone)."
            : "You cannot come? Reply to this invitation, or call \(contact.telephone)."
        return [isFrench ? "Bonjour \(recipient)," : "Dear \(recipient),", lead, facts]
            + (message.method == .cancel ? [] : [notice.description, closing]) + [contact.name]
    }

    private var when: String {
        let wording = Wording(language), notice = message.notice
        return "\(wording.fullDate(notice.date)), \(wording.span(notice.span))"
    }
}

package import Answers
import Workshops

/// What an e-mail says beside the calendar it carries.
extension InvitationMail {
    /// What it is made of: all that its reader is told, or where that is told.
    package var blocks: [Convocation.Block] {
        guard first != nil else { return words.mailBlocks }
        let wording = Wording(words.language), isFrench = words.language == .french, notice = message.notice
        let lead =
            message.method == .request
            ? (isFrench ? "Ce message est pour votre calendrier." : "This message is for your calendar.")
            : (isFrench
                ? "Ce message efface un atelier de votre calendrier."
                : "This message takes a workshop out of your calendar.")
        return [
            .line(
                lead + "\n"
                    + (isFrench ? "Tout est dit dans notre autre message." : "All is said in our other message.")),
            .line("\(notice.summary)\n\(wording.fullDate(notice.date)), \(wording.span(notice.span))"),
            .line(words.contact.name),
        ]
    }

    /// What programs show of it in a list.
    package var subject: String { words.subject(of: message) }
}

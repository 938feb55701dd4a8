import Calendars
import Workshops

extension CalendarRefusal {
    /// What keeps a calendar from being written, and what to do.
    package var sentence: Sentence {
        switch self {
        case .controlCharacterInName:
            Sentence(
                fr: "Un nom de calendrier contient un caractère de contrôle ; corrigez les noms du programme.",
                en: "The name of a calendar has a control character in it; correct the names of the programme.")
        case .zoneUnfit(let zone):
            Sentence(
                fr:
                    "Le fuseau \(zone) change d'heure d'une façon que les calendriers ne savent pas dire ; choisissez-en un autre.",
                en: "The zone \(zone) changes its clocks in a way that calendars cannot say; choose another.")
        case .event(_, let uid, let fault): fault.sentence(uid: uid)
        case .library(let code):
            Sentence(
                fr: "libical a échoué (\(code)) ; la mémoire manque peut-être.",
                en: "libical failed (\(code)); memory may have run out.")
        }
    }
}

extension EventFault {
    fileprivate func sentence(uid: String) -> Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .unusableUID, .otherZone, .revisionOutOfRange:
            Sentence(
                fr: "L'atelier \(fr.quoted(uid)) a été enregistré d'une façon qui ne se publie pas ; "
                    + "examinez la base.",
                en: "The workshop \(en.quoted(uid)) is stored in a way that cannot be published; "
                    + "examine the database.")
        case .controlCharacter(.organizerName), .controlCharacter(.organizerEmail): Self.sender
        case .controlCharacter(.attendeeName), .controlCharacter(.attendeeEmail): Self.recipient
        case .controlCharacter(let field):
            Sentence(
                fr: "L'atelier \(fr.quoted(uid)) a un caractère de contrôle dans son texte (\(field.rawValue)) ; "
                    + "corrigez le programme.",
                en: "The workshop \(en.quoted(uid)) has a control character in its text (\(field.rawValue)); "
                    + "correct the programme.")
        case .skippedTime(let time):
            Sentence(
                fr: "Le \(fr.fullDate(time.date)), les horloges avancent et \(time.time) n'existe pas ; "
                    + "changez l'heure de l'atelier.",
                en: "On \(en.fullDate(time.date)) the clocks go forward and \(time.time) does not exist; "
                    + "change the time of the workshop.")
        case .repeatedTime(let time):
            Sentence(
                fr: "Le \(fr.fullDate(time.date)), les horloges reculent et \(time.time) existe deux fois ; "
                    + "changez l'heure de l'atelier.",
                en: "On \(en.fullDate(time.date)) the clocks go back and \(time.time) comes twice; "
                    + "change the time of the workshop.")
        }
    }
}

extension EventFault {
    fileprivate static let sender = Sentence(
        fr: "Le nom ou l'adresse de l'expéditeur ne peut pas figurer dans un message ; corrigez contact: dans "
            + "programme.yaml.",
        en: "The name or address of the sender cannot stand in a message; correct contact: in programme.yaml.")
    fileprivate static let recipient = Sentence(
        fr: "Le nom ou l'adresse d'un destinataire ne peut pas figurer dans un message ; "
            + "corrigez-le.",
        en: "The name or address of a recipient cannot stand in a message; correct it.")
}

extension MailRefusal {
    /// What keeps an e-mail from being written, and what to do.
    package var sentence: Sentence {
        switch self {
        case .unusable(.senderName), .unusable(.senderEmail): EventFault.sender
        case .unusable(.recipientName), .unusable(.recipientEmail): EventFault.recipient
        case .unusable(.subject), .unusable(.identifier), .unusable(.date):
            Sentence(
                fr: "Le message ne peut pas être écrit ; examinez la base.",
                en: "The message cannot be written; examine the database.")
        }
    }
}

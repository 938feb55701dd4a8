package import Answers
package import Workshops

/// What is said of replies to invitations, and of calendars of others.
extension Sentence {
    /// How many replies were recorded; who declines is the coordinator's business.
    package static func replied(_ report: ReplyReport) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let recorded = report.answers.filter(\.changed).count
        let people = report.declining.map(String.init)
        let first = Sentence(
            fr: fr.count(recorded, "réponse enregistrée", "réponses enregistrées") + ".",
            en: en.count(recorded, "reply", "replies") + " recorded.")
        guard !people.isEmpty else { return first }
        return Sentence(
            fr: first.french + " Les places restent prises : appelez (personne \(fr.list(people))), "
                + "et libérez-les s'il le faut.",
            en: first.english + " Seats stay taken: call (person \(en.list(people))), and free them if need be.")
    }

    /// What somebody who has a seat has declined, beside their name.
    package static func declined(_ workshops: [WorkshopNumber]) -> Sentence {
        let fr = Wording(.french), en = Wording(.english), numbers = workshops.map(\.description)
        return Sentence(
            fr: "ne vient pas : \(fr.count(numbers.count, "atelier", "ateliers")) (\(fr.list(numbers)))",
            en: "declines \(en.count(numbers.count, "workshop", "workshops")) (\(en.list(numbers)))")
    }

    /// How many days the files close.
    package static func closed(_ reading: ClosuresReading) -> Sentence {
        let fr = Wording(.french), en = Wording(.english)
        let count = reading.items.filter { !$0.closures.isEmpty }.count
        return Sentence(
            fr: fr.count(count, "fermeture", "fermetures") + " \(fr.range(reading.window)).",
            en: en.count(count, "closure", "closures") + ", \(en.range(reading.window)).")
    }

    package static let replyAbstract = Sentence(
        fr: "Noter ce que les calendriers ont répondu aux invitations.",
        en: "Record what calendars have answered to invitations.")
    package static let replyFileHelp = Sentence(
        fr: "La réponse (.ics) ou le courriel qui la porte (.eml), ou un dossier qui en contient.",
        en: "The reply (.ics) or the e-mail that carries it (.eml), or a folder of them.")
    package static let closuresAbstract = Sentence(
        fr: "Montrer ce qu'un calendrier fermerait dans la période, et pourquoi.",
        en: "Show what a calendar would close in the window, and why.")
    package static let closuresFileHelp = Sentence(
        fr: "Un calendrier (.ics), ou un dossier qui en contient.", en: "A calendar (.ics), or a folder of them.")
}

extension ReplyReport.Ignored {
    /// Why a reply was not recorded.
    package var sentence: Sentence {
        switch reason {
        case .unknown:
            Sentence(
                fr: "\(attendee) répond à une invitation qui n'est pas d'ici.",
                en: "\(attendee) answers an invitation that is not from here.")
        case .otherAddress:
            Sentence(
                fr: "\(attendee) répond à l'invitation de quelqu'un d'autre ; demandez à la personne elle-même.",
                en: "\(attendee) answers somebody else's invitation; ask the person themselves.")
        case .late(let sequence, let last):
            Sentence(
                fr: "\(attendee) répond à une annonce dépassée (\(sequence), la dernière est \(last)).",
                en: "\(attendee) answers an outdated notice (\(sequence), the last is \(last)).")
        case .neverSent(let sequence, let last):
            Sentence(
                fr: "\(attendee) répond à une annonce qui n'existe pas (\(sequence), la dernière est \(last)).",
                en: "\(attendee) answers a notice that does not exist (\(sequence), the last is \(last)).")
        case .overtaken:
            Sentence(
                fr: "\(attendee) a déjà répondu plus tard autre chose.",
                en: "\(attendee) has already answered later.")
        case .cancelled:
            Sentence(
                fr: "\(attendee) répond à un atelier qui n'est plus à son programme.",
                en: "\(attendee) answers about a workshop that is off for them.")
        case .noAnswer:
            Sentence(
                fr: "\(attendee) ne dit ni oui ni non.", en: "\(attendee) says neither yes nor no.")
        }
    }
}

extension ReplyReport.Reason {
    /// The kebab-case name by which scripts know the reason.
    package var code: String {
        switch self {
        case .unknown: "unknown-invitation"
        case .otherAddress: "other-address"
        case .late: "late-reply"
        case .neverSent: "never-sent"
        case .overtaken: "overtaken-reply"
        case .cancelled: "cancelled-workshop"
        case .noAnswer: "no-answer"
        }
    }
}

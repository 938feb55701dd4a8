import Answers
import Workshops

extension ClaimTableProblem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .unknownColumn: "claim-unknown-column"
        case .missingColumn: "claim-missing-column"
        case .columnTwice: "claim-column-twice"
        case .serialMissing: "claim-serial-missing"
        case .sameAsLine: "claim-same-as-line"
        case .unknownOutcome: "claim-unknown-outcome"
        case .unknownFault: "claim-unknown-fault"
        case .faultMissing: "claim-fault-missing"
        case .reasonMissing: "claim-reason-missing"
        case .reasonUnfit(let fault): fault.code
        case .serial(let problem): problem.code
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .unknownColumn(let title):
            Sentence(
                fr: "La colonne \(fr.quoted(title)) est inconnue et n'est pas lue.",
                en: "The column \(en.quoted(title)) is not known and not read.")
        case .missingColumn(let column):
            Sentence(
                fr: "Il manque la colonne \(fr.quoted(column.title.french)) ; "
                    + "donnez ce titre à l'une de la première ligne.",
                en: "The column \(en.quoted(column.title.english)) is missing; give one of the first line that title.")
        case .columnTwice(let column, let first):
            Sentence(
                fr:
                    "Comme la colonne \(first), celle-ci dit \(fr.quoted(column.title.french)) ; gardez l'une des deux.",
                en: "Like column \(first), this one tells \(en.quoted(column.title.english)); keep one of the two.")
        case .serialMissing:
            Sentence(fr: "Le numéro du Pass manque ; ajoutez-le.", en: "The serial of the pass is missing; add it.")
        case .sameAsLine(let serial, let line):
            Sentence(
                fr: "\(serial) est déjà à la ligne \(line) ; gardez l'une des deux.",
                en: "\(serial) is on line \(line) already; keep one of the two.")
        case .unknownOutcome(let text):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas une réponse ; écrivez payé, rejeté, ou rien tant qu'il n'y en a pas.",
                en: "\(en.quoted(text)) is no answer; write paid, rejected, or nothing while there is none.")
        case .unknownFault(let text):
            Sentence(
                fr: "\(fr.quoted(text)) ne dit pas à qui la faute ; écrivez organisme ou aucune.",
                en: "\(en.quoted(text)) does not say whose fault it is; write provider or none.")
        case .faultMissing:
            Sentence(
                fr: "Le Pass est rejeté, et rien ne dit à qui la faute ; ajoutez-le sous "
                    + "\(fr.quoted(ClaimColumn.fault.title.french)), ou dites-le pour tous.",
                en: "The pass is rejected, and nothing says whose fault it is; add it under "
                    + "\(en.quoted(ClaimColumn.fault.title.english)), or say it for all.")
        case .reasonUnfit(let fault): fault.sentence(of: .reason)
        case .reasonMissing:
            Sentence(
                fr: "Le Pass est rejeté, et rien ne dit pourquoi ; ajoutez-le sous "
                    + "\(fr.quoted(ClaimColumn.reason.title.french)), ou dites-le pour tous.",
                en: "The pass is rejected, and nothing says why; add it under "
                    + "\(en.quoted(ClaimColumn.reason.title.english)), or say it for all.")
        case .serial(let problem): problem.sentence
        }
    }
}

extension ClaimColumn {
    /// What the first row calls it.
    package var title: Sentence {
        switch self {
        case .serial: Sentence(fr: "Numéro", en: "Serial")
        case .date: Sentence(fr: "Date de l'atelier", en: "Workshop date")
        case .outcome: Sentence(fr: "Réponse", en: "Outcome")
        case .fault: Sentence(fr: "Faute", en: "Fault")
        case .reason: Sentence(fr: "Raison", en: "Reason")
        }
    }
}

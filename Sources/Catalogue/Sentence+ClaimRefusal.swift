import Answers
import Workshops

extension ClaimRefusal {
    package var code: String {
        switch self {
        case .unknownClaim: "unknown-claim"
        case .monthNotOver: "month-not-over"
        case .dayAhead: "day-ahead"
        case .dayTooEarly: "day-too-early"
        case .alreadySent: "claim-sent"
        case .notSent: "claim-not-sent"
        case .withdrawn: "claim-taken-back"
        case .reasonMissing: "reason-missing"
        case .faultMissing: "fault-missing"
        case .nothingGiven: "answer-missing"
        case .unusable: "answer-unusable"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .unknownClaim(let number, let claims):
            Sentence(
                fr: "Il n'y a pas de demande \(number) ; "
                    + (claims == 0 ? "aucune n'a été faite." : "elles vont de 1 à \(claims)."),
                en: "There is no claim \(number); "
                    + (claims == 0 ? "none was made." : "they go from 1 to \(claims)."))
        case .monthNotOver(let month):
            Sentence(
                fr:
                    "Le mois n'est pas fini : \(fr.month(month)) peut être demandé à partir du \(fr.longDate(month.end)).",
                en: "The month is not over: \(en.month(month)) can be claimed from \(en.longDate(month.end)) on.")
        case .dayAhead(let day):
            PassRefusal.dayAhead(day).sentence
        case .dayTooEarly(let day, let earliest):
            Sentence(
                fr: "Le \(fr.longDate(day)) est trop tôt ; au plus tôt le \(fr.longDate(earliest)).",
                en: "\(en.longDate(day)) is too early; \(en.longDate(earliest)) at the earliest.")
        case .alreadySent(let number, let day):
            Sentence(
                fr: "La demande \(number) est partie le \(fr.longDate(day)) ; elle ne change plus, "
                    + "on y répond.",
                en: "Claim \(number) was sent on \(en.longDate(day)); it changes no more, "
                    + "it is answered.")
        case .notSent(let number):
            Sentence(
                fr: "La demande \(number) n'est pas partie ; notez-le une fois qu'elle l'est.",
                en: "Claim \(number) was not sent; record it once it is.")
        case .withdrawn(let number, let day):
            Sentence(
                fr: "La demande \(number) a été reprise le \(fr.longDate(day)) ; "
                    + "refaites celle du mois.",
                en: "Claim \(number) was taken back on \(en.longDate(day)); "
                    + "make that of the month again.")
        case .reasonMissing:
            PassRefusal.reasonMissing.sentence
        case .faultMissing:
            Sentence(
                fr: "Dites à qui la faute : à l'organisme, ou à personne.",
                en: "Say whose fault it is: that of the provider, or nobody's.")
        case .nothingGiven:
            Sentence(
                fr: "Dites ce que l'émetteur répond : les Pass payés, les Pass rejetés, ou sa réponse dans un fichier.",
                en: "Say what the issuer answers: the passes paid, the passes rejected, or its answer in a file.")
        case .unusable:
            Sentence(
                fr:
                    "La réponse ne peut pas être notée ; rien n'a été enregistré. Corrigez le fichier puis recommencez.",
                en: "The answer cannot be recorded; nothing was stored. Correct the file and try again.")
        }
    }
}

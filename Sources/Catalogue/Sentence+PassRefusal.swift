import Answers
import Workshops

extension PassRefusal {
    package var code: String {
        switch self {
        case .mandateMissing: "mandate-missing"
        case .mandateLater: "mandate-later"
        case .dayAhead: "day-ahead"
        case .unknownChequebook: "unknown-chequebook"
        case .chequebookElsewhere: "chequebook-elsewhere"
        case .chequebookGiven: "chequebook-given"
        case .hasChequebook: "chequebook-had"
        case .notGiven: "chequebook-not-given"
        case .chequebookUsed: "chequebook-used"
        case .noneToGive: "no-chequebook-left"
        case .serials: "unusable-serials"
        case .patternMissing: "serial-pattern-missing"
        case .reasonMissing: "reason-missing"
        case .expired: "passes-expired"
        case .notExpired: "passes-not-expired"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .mandateMissing(let commune):
            Sentence(
                fr: "\(commune) n'a pas signé de convention de mandat et ne peut rien donner ; "
                    + "notez-la une fois signée.",
                en: "\(commune) has not signed a mandate agreement and can give nothing out; "
                    + "record it once it is signed.")
        case .mandateLater(let commune, let day):
            Sentence(
                fr: "La convention de mandat de \(commune) est du \(fr.longDate(day)) ; rien ne se donne avant.",
                en: "The mandate agreement of \(commune) is of \(en.longDate(day)); nothing is given out before.")
        case .dayAhead(let day):
            Sentence(
                fr: "Le \(fr.longDate(day)) n'est pas encore venu ; notez ce qui a été fait, le jour même ou après.",
                en: "\(en.longDate(day)) has not come yet; record what was done, on the day or after.")
        case .unknownChequebook(let number, let chequebooks):
            Sentence(
                fr: "Il n'y a pas de chéquier \(number) ; ils vont de 1 à \(chequebooks).",
                en: "There is no chequebook \(number); they go from 1 to \(chequebooks).")
        case .chequebookElsewhere(let number, let commune, let holder):
            Sentence(
                fr: "Le chéquier \(number) est \(holder.map { "de \($0)" } ?? "en réserve"), pas de \(commune).",
                en: "Chequebook \(number) is \(holder.map { "that of \($0)" } ?? "in the reserve"), not of \(commune).")
        case .chequebookGiven(let number, let person):
            Sentence(
                fr: "Le chéquier \(number) est déjà à la personne \(person).",
                en: "Chequebook \(number) is that of person \(person) already.")
        case .hasChequebook(let person, let numbers, let left):
            Sentence(
                fr: "\(person.person?.name ?? "La personne") (personne \(person.number)) a déjà "
                    + "\(numbers.count == 1 ? "le chéquier" : "les chéquiers") \(fr.list(numbers.map(String.init))), "
                    + "\(fr.count(left, "Pass restant", "Pass restants")) ; rien n'a été donné. "
                    + "Si c'en est bien un de plus, dites-le.",
                en: "\(person.person?.name ?? "Person") (person \(person.number)) has "
                    + "\(numbers.count == 1 ? "chequebook" : "chequebooks") \(en.list(numbers.map(String.init))) already, "
                    + "\(en.count(left, "pass", "passes")) left; nothing was given. If it is one more, say so.")
        case .notGiven(let number):
            Sentence(
                fr: "Le chéquier \(number) n'a été donné à personne.", en: "Chequebook \(number) was given to nobody.")
        case .chequebookUsed(let number):
            Sentence(
                fr: "Des Pass du chéquier \(number) ont servi, ou sont perdus ; il ne se reprend plus.",
                en: "Passes of chequebook \(number) were used, or are lost; it cannot be taken back any more.")
        case .noneToGive(let commune):
            Sentence(
                fr: "\(commune) a donné tous ses chéquiers ; elle peut en demander à la réserve.",
                en: "\(commune) has given all its chequebooks; it can ask for more from the reserve.")
        case .serials:
            Sentence(
                fr: "Des numéros ne vont pas ; aucun Pass n'a changé :",
                en: "Some serials do not fit; no pass has changed:")
        case .patternMissing:
            Sentence(
                fr: "Le programme ne dit pas comment s'écrivent les numéros des Pass ; ajoutez serials: [\"PN#####\"] "
                    + "sous passes: dans programme.yaml (# un chiffre, @ une lettre) et planifiez de nouveau.",
                en: "The programme does not say how the serials of passes are written; add serials: [\"PN#####\"] "
                    + "under passes: in programme.yaml (# a digit, @ a letter) and plan again.")
        case .reasonMissing:
            Sentence(fr: "Dites pourquoi.", en: "Say why.")
        case .expired(let day):
            Sentence(
                fr: "Les Pass ne valent plus rien après le \(fr.longDate(day)).",
                en: "The passes are worth nothing after \(en.longDate(day)).")
        case .notExpired(let day?):
            Sentence(
                fr: "Les Pass valent jusqu'au \(fr.longDate(day)) ; rien n'a été changé.",
                en: "The passes can be used until \(en.longDate(day)); nothing was changed.")
        case .notExpired(nil):
            Sentence(
                fr: "Le programme ne dit pas quand les Pass expirent ; ajoutez expire: sous passes: "
                    + "dans programme.yaml et planifiez de nouveau.",
                en: "The programme does not say when passes expire; add expire: under passes: in programme.yaml "
                    + "and plan again.")
        }
    }

    /// What is wrong with each serial.
    package var reasons: [(code: String, sentence: Sentence)] {
        guard case .serials(let problems) = self else { return [] }
        return problems.map { ($0.code, $0.sentence) }
    }
}

extension PassRefusal.SerialProblem {
    package var code: String {
        switch self {
        case .unreadable: "unreadable-serial"
        case .rangeBackwards: "range-backwards"
        case .rangeTooLong: "range-too-long"
        case .rangeUnlike: "range-of-unlike"
        case .claimed: "pass-claimed"
        case .repeated: "repeated-serial"
        case .used: "serial-used"
        case .ofAnother: "serial-of-another"
        case .unknown: "unknown-serial"
        case .inState: "pass-elsewhere"
        case .ofOtherClaim: "pass-of-other-claim"
        case .noPassLeft: "no-pass-left"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .unreadable(let text, let patterns):
            Sentence(
                fr: "\(fr.quoted(text)) n'est pas un numéro de Pass"
                    + (patterns.isEmpty ? "." : ", qui s'écrit \(fr.list(patterns.map(\.description)))."),
                en: "\(en.quoted(text)) is not the serial of a pass"
                    + (patterns.isEmpty ? "." : ", which is written \(en.list(patterns.map(\.description)))."))
        case .rangeBackwards(let text):
            Sentence(
                fr: "\(fr.quoted(text)) va à l'envers : écrivez le plus petit numéro d'abord.",
                en: "\(en.quoted(text)) runs backwards: write the lower serial first.")
        case .rangeTooLong(let text, let passes):
            Sentence(
                fr: "\(fr.quoted(text)) fait \(fr.grouped(passes)) Pass ; "
                    + "on en écrit \(fr.grouped(TypedSerial.longestRange)) au plus à la fois.",
                en: "\(en.quoted(text)) is \(en.grouped(passes)) passes; "
                    + "\(en.grouped(TypedSerial.longestRange)) at most are written at once.")
        case .rangeUnlike(let text):
            Sentence(
                fr:
                    "\(fr.quoted(text)) ne va pas d'un numéro à un autre : seuls les chiffres de la fin peuvent changer.",
                en: "\(en.quoted(text)) does not go from one serial to another: only the digits at the end may differ.")
        case .claimed(let serial, let claim):
            Sentence(
                fr: "\(serial) est dans la demande \(claim) ; reprenez-la d'abord.",
                en: "\(serial) is in claim \(claim); take it back first.")
        case .repeated(let serial):
            Sentence(fr: "\(serial) est donné deux fois ici.", en: "\(serial) is given twice here.")
        case .used(let serial, let person, let workshop, let day):
            Sentence(
                fr: "\(serial) a déjà été collecté le \(fr.longDate(day))"
                    + (workshop.map { ", à l'atelier \($0)" } ?? "")
                    + (person.map { ", de la personne \($0)." } ?? "."),
                en: "\(serial) was collected on \(en.longDate(day)) already"
                    + (workshop.map { ", at workshop \($0)" } ?? "") + (person.map { ", from person \($0)." } ?? "."))
        case .ofAnother(let serial, let chequebook):
            Sentence(
                fr: "\(serial) est d'un autre chéquier\(chequebook.map { " (\($0))" } ?? "").",
                en: "\(serial) is of another chequebook\(chequebook.map { " (\($0))" } ?? "").")
        case .unknown(let serial):
            Sentence(fr: "\(serial) n'a jamais été présenté ici.", en: "\(serial) was never presented here.")
        case .inState(let serial, .claimed, _):
            Sentence(
                fr: "\(serial) est dans une demande de contre-paiement.",
                en: "\(serial) is in a counter-payment claim.")
        case .inState(let serial, let state, let canUndo):
            Sentence(
                fr: "\(serial) est \(state.words.french)\(canUndo ? " ; reprenez-le d'abord" : "").",
                en: "\(serial) is \(state.words.english)\(canUndo ? "; take that back first" : "").")
        case .ofOtherClaim(let serial, let claim):
            Sentence(
                fr: "\(serial) " + (claim.map { "est de la demande \($0)." } ?? "n'est dans aucune demande."),
                en: "\(serial) " + (claim.map { "is of claim \($0)." } ?? "is in no claim."))
        case .noPassLeft(let serial, let person, let last?):
            Sentence(
                fr: "La personne \(person) n'a plus de Pass pour \(serial), et il ne s'en donne plus après le "
                    + "\(fr.longDate(last)) ; si c'est celui d'un autre commanditaire, dites-le.",
                en: "Person \(person) has no pass left for \(serial), and none are given after \(en.longDate(last)); "
                    + "if it is one of another commissioner, say so.")
        case .noPassLeft(let serial, let person, nil):
            Sentence(
                fr: "La personne \(person) n'a plus de Pass pour \(serial) ; donnez-lui un chéquier, "
                    + "ou dites que c'est celui d'un autre commanditaire.",
                en: "Person \(person) has no pass left for \(serial); give them a chequebook, "
                    + "or say that it is one of another commissioner.")
        }
    }
}

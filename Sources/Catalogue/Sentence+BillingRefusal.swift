import Answers
import Billing
import Foundation
import Workshops

extension BillingRefusal {
    package var code: String {
        switch self {
        case .unusable: "price-unusable"
        case .impossible: "price-out-of-bounds"
        case .forecastOfThePast: "forecast-of-the-past"
        case .noTerms: "no-invoicing-terms"
        case .unmarked: "workshops-unmarked"
        case .nothingToIssue: "nothing-to-issue"
        case .documentGone: "document-gone"
        case .askedFurther: "asked-further"
        case .datedBeforeWorkshop: "invoice-before-workshop"
        case .datedBeforeDocument: "invoice-before-document"
        case .unknownInvoice: "unknown-invoice"
        case .unknownLine: "unknown-line"
        case .rateUnknown: "rate-unknown"
        case .unissuable: "invoice-unissuable"
        case .agreementInvoiced: "agreement-invoiced"
        }
    }

    package var sentence: Sentence {
        switch self {
        case .unusable:
            Sentence(
                fr: "Le prix ne peut pas être calculé ; corrigez le fichier puis recommencez.",
                en: "The price cannot be computed; correct the file and try again.")
        case .impossible(.outOfRange(let quantity, let number, let range)):
            Sentence(
                fr: "Le prix ne peut pas être calculé : \(quantity.words.french) va "
                    + "de \(range.lowerBound) à \(range.upperBound) ; \(number) est en dehors.",
                en: "The price cannot be computed: \(quantity.words.english) goes "
                    + "from \(range.lowerBound) to \(range.upperBound); \(number) is outside.")
        case .impossible(.floorAboveBase(let floor, let base)):
            ProgrammeProblem.floorAboveBase(floor: floor, base: base).sentence
        case .impossible(.serialCount(let count, let serials)):
            PriceFileProblem.serialCount(count: count, serials: serials).sentence
        case .forecastOfThePast(let clock): Self.ofThePast(clock)
        case .noTerms, .unmarked, .nothingToIssue, .documentGone, .askedFurther, .datedBeforeWorkshop,
            .datedBeforeDocument, .unknownInvoice, .unknownLine, .rateUnknown, .unissuable, .agreementInvoiced:
            ofDocuments
        }
    }
}

extension BillingRefusal {
    private static func ofThePast(_ clock: ClockBehind) -> Sentence {
        let moment = { (instant: Date, language: Language) in Wording(language).moment(instant, in: clock.zone) }
        return Sentence(
            fr: "Le dernier enregistrement est du \(moment(clock.last, .french)) : le prix ne se prévoit pas comme au "
                + "\(moment(clock.now, .french)), car on sait aujourd'hui ce que l'on ne savait pas alors. Demandez la "
                + "prévision de maintenant, ou celle de ce jour-là dans une copie de ce jour-là.",
            en: "The last record is of \(moment(clock.last, .english)): the price cannot be foreseen as of "
                + "\(moment(clock.now, .english)), because what was not known then is known now. Ask what is foreseen "
                + "now, or in a copy of that day what was foreseen then.")
    }

    private var ofDocuments: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .unmarked(let workshops):
            Sentence(
                fr: "Ni tenus ni annulés : \(fr.list(workshops.map(\.description))) ; rien n'a été établi. "
                    + "Remplissez leur feuille, ou dites pourquoi facturer sans eux.",
                en: "Neither held nor called off: \(en.list(workshops.map(\.description))); nothing was issued. "
                    + "Fill in their sheets, or say why to invoice without them.")
        case .documentGone(let number):
            Sentence(
                fr: "Le document \(number) a été établi et n'est plus dans la base ; son numéro ne sert pas deux fois, "
                    + "rien n'a été émis. Reprenez la dernière copie qui l'a.",
                en: "Document \(number) was issued and is no longer in the database; its number serves once only, "
                    + "nothing was issued. Go back to the last copy that has it.")
        case .nothingToIssue(let last?):
            Sentence(
                fr: "Tout ce qui est dû est facturé jusqu'au document \(last) ; rien n'a été établi.",
                en: "All that is owed is invoiced up to document \(last); nothing was issued.")
        case .nothingToIssue(nil):
            Sentence(
                fr: "Rien n'est dû ; rien n'a été établi. Remplissez d'abord les feuilles des ateliers.",
                en: "Nothing is owed; nothing was issued. Fill in the sheets of workshops first.")
        case .askedFurther(let session, let last):
            Sentence(
                fr: "Le document \(last) va déjà plus loin que la session \(session) ; rien n'a été établi.",
                en: "Document \(last) goes further than session \(session) already; nothing was issued.")
        case .datedBeforeWorkshop(let day, let workshop, let date):
            Sentence(
                fr:
                    "L'atelier \(workshop), qui est dû, est du \(fr.longDate(date)) : un document qui le facture ne peut "
                    + "pas être daté du \(fr.longDate(day)) ; rien n'a été établi. Établissez-le ce jour-là ou après, ou "
                    + "jusqu'à une session d'avant.",
                en:
                    "Workshop \(workshop), which is owed, is of \(en.longDate(date)): a document that invoices it cannot "
                    + "be dated \(en.longDate(day)); nothing was issued. Issue it on that day or later, or up to an "
                    + "earlier session.")
        case .datedBeforeDocument(let day, let last, let date):
            Sentence(
                fr:
                    "Le document \(last), le dernier, est daté du \(fr.longDate(date)) : le suivant ne peut pas être daté "
                    + "du \(fr.longDate(day)) ; rien n'a été établi. Vérifiez quel jour on est, ou établissez-le le "
                    + "\(fr.longDate(date)) ou après.",
                en: "Document \(last), the last one, is dated \(en.longDate(date)): the next cannot be dated "
                    + "\(en.longDate(day)); nothing was issued. See which day it is, or issue it on "
                    + "\(en.longDate(date)) or later.")
        case .unknownInvoice(let text, let known):
            Sentence(
                fr: "Il n'y a pas de document \(fr.quoted(text)) ; "
                    + (known.isEmpty ? "aucun n'est établi." : "établis : \(fr.list(known.map(\.description)))."),
                en: "There is no document \(en.quoted(text)); "
                    + (known.isEmpty ? "none was issued." : "issued: \(en.list(known.map(\.description)))."))
        case .unknownLine(let line, let lines):
            Sentence(
                fr: "Le document n'a pas de ligne \(line) ; il en a \(lines).",
                en: "The document has no line \(line); it has \(lines).")
        case .rateUnknown(let rate):
            Sentence(
                fr: "Aucune facture électronique française n'a une TVA de \(rate) % ; corrigez vat dans tariff.",
                en: "No French electronic invoice has VAT at \(rate)%; correct vat in tariff.")
        case .unissuable:
            Sentence(
                fr: "Le document ne peut pas être établi ; rien n'a été enregistré.",
                en: "The document cannot be issued; nothing was stored.")
        case .agreementInvoiced(let first):
            Sentence(
                fr: "Le document \(first) a été établi selon la convention enregistrée : tarif, sessions et places ne "
                    + "changent plus. Une nouvelle convention est un autre programme (id), à partir de sa date.",
                en: "Document \(first) was issued by the agreement that is stored: tariff, sessions and seats change "
                    + "no more. A new agreement is another programme (id), from its date on.")
        case .noTerms, .unusable, .impossible, .forecastOfThePast:
            Sentence(
                fr: "Le programme ne dit pas qui facture à qui ; complétez invoicing dans programme.yaml.",
                en: "The programme does not say who invoices whom; fill in invoicing in programme.yaml.")
        }
    }
}

extension BillingQuantity {
    fileprivate var words: Sentence {
        switch self {
        case .base: Sentence(fr: "le prix de base, en centimes", en: "the base price, in cents")
        case .floor: Sentence(fr: "le prix plancher, en centimes", en: "the floor price, in cents")
        case .faceValue: Sentence(fr: "la valeur d'un Pass, en centimes", en: "the face value of a pass, in cents")
        case .sessions: Sentence(fr: "le nombre de sessions", en: "the number of sessions")
        case .workshopsPerSession:
            Sentence(fr: "le nombre d'ateliers par session", en: "the number of workshops a session")
        case .seats: Sentence(fr: "le nombre de places", en: "the number of seats")
        case .passesPerChequebook:
            Sentence(fr: "le nombre de Pass par chéquier", en: "the number of passes a chequebook")
        case .session: Sentence(fr: "le numéro de la session", en: "the number of the session")
        case .workshop: Sentence(fr: "le numéro de l'atelier", en: "the number of the workshop")
        case .passes: Sentence(fr: "le nombre de Pass", en: "the number of passes")
        case .issued: Sentence(fr: "ce qui est déjà facturé, en centimes", en: "what was invoiced before, in cents")
        }
    }
}

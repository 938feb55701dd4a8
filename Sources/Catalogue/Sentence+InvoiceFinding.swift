import Billing
import Calendars
import Workshops

extension InvoiceFinding {
    /// What keeps a document from being issued.
    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english)
        return switch self {
        case .noLines: Sentence(fr: "Le document n'a aucune ligne.", en: "The document has no line.")
        case .lineAmount(let line, let amount):
            Sentence(
                fr: "La ligne \(line) est de \(fr.money(amount)) ; il faut de 0,01 € à 999 999 999,99 €.",
                en: "Line \(line) is of \(en.money(amount)); it must be €0.01 to €999,999,999.99.")
        case .allowanceAmount(let amount):
            Sentence(
                fr: "La déduction est de \(fr.money(amount)) ; il faut de 0,01 € à 999 999 999,99 €.",
                en: "The deduction is of \(en.money(amount)); it must be €0.01 to €999,999,999.99.")
        case .total(let total, let stated, let computed):
            Sentence(
                fr:
                    "Le total (\(total.rawValue)) est de \(fr.money(stated)), et le calcul donne \(fr.money(computed)).",
                en:
                    "The total (\(total.rawValue)) is \(en.money(stated)), and computing it gives \(en.money(computed))."
            )
        case .nothingDue(let amount):
            Sentence(
                fr: "Il ne reste rien à payer (\(fr.money(amount))).",
                en: "Nothing is left to pay (\(en.money(amount))).")
        case .sellerWithoutVATNumber:
            Sentence(
                fr: "L'organisme facture la TVA et n'a pas de numéro ; ajoutez « vat number » à invoicing, seller.",
                en: "The provider charges VAT and has no number for it; add “vat number” to invoicing, seller.")
        case .tooManyAddressLines(let role):
            Sentence(
                fr: "L'adresse (\(role.rawValue)) a plus de trois lignes.",
                en: "The address (\(role.rawValue)) has more than three lines.")
        case .text(_, .empty):
            Sentence(fr: "Un texte du document est vide.", en: "A text of the document is empty.")
        case .text(_, .controlCharacter):
            Sentence(
                fr: "Un texte du document a un caractère de contrôle ; retirez-le du fichier du programme.",
                en: "A text of the document has a control character; take it out of the programme file.")
        case .dueBeforeIssue(let day):
            Sentence(
                fr: "Le \(fr.longDate(day)), dernier jour pour payer, est passé ; donnez-en un autre.",
                en: "\(en.longDate(day)), the last day to pay, is over; give another one.")
        case .precedingNotBefore(let preceding):
            Sentence(
                fr: "Le document \(preceding.number) est du \(fr.longDate(preceding.issued)), après celui-ci.",
                en: "Document \(preceding.number) is of \(en.longDate(preceding.issued)), after this one.")
        case .yearOutOfRange(let day):
            Sentence(
                fr: "Le \(fr.longDate(day)) n'est pas entre 2000 et 2099.",
                en: "\(en.longDate(day)) is not between 2000 and 2099.")
        }
    }
}

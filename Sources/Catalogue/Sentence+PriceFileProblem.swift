import Answers
import Billing
import Tables
import Workshops

extension PriceFileProblem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .unreadable: "price-unreadable"
        case .tooLarge: "price-too-large"
        case .malformed: "price-not-json"
        case .expected: "price-malformed-value"
        case .notWhole: "price-not-whole"
        case .serialCount: "price-serial-count"
        case .workshopTwice: "price-workshop-twice"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .unreadable:
            Sentence(
                fr: "Le fichier n'existe pas ou ne peut pas être lu ; vérifiez le chemin et les droits.",
                en: "The file does not exist or cannot be read; check the path and the permissions.")
        case .tooLarge(let limit):
            Sentence(
                fr:
                    "Le fichier dépasse \(fr.grouped(limit)) octets ; donnez des nombres de Pass au lieu de leurs numéros.",
                en:
                    "The file has more than \(en.grouped(limit)) octets; give counts of passes instead of their serials."
            )
        case .malformed(let fault): fault.sentence
        case .expected(let expectation, let found):
            Sentence(
                fr: "\(fr.quoted(found)) ne convient pas ; écrivez \(expectation.sentence.french).",
                en: "\(en.quoted(found)) will not do; write \(expectation.sentence.english).")
        case .notWhole(let found, let range):
            Sentence(
                fr: "\(fr.quoted(found)) ne convient pas ; écrivez un nombre entier "
                    + "de \(range.lowerBound) à \(range.upperBound).",
                en: "\(en.quoted(found)) will not do; write a whole number "
                    + "from \(range.lowerBound) to \(range.upperBound).")
        case .serialCount(let count, let serials):
            Sentence(
                fr: "Il y a \(fr.count(serials, "numéro", "numéros")) pour \(fr.count(count, "Pass", "Pass")) ; "
                    + "donnez un numéro par Pass, ou aucun.",
                en: "There are \(en.count(serials, "serial", "serials")) for \(en.count(count, "pass", "passes")); "
                    + "give a serial for each pass, or none.")
        case .workshopTwice(let number):
            Sentence(
                fr: "L'atelier \(number) est nommé deux fois ; ne gardez qu'un état.",
                en: "Workshop \(number) is named twice; keep one status.")
        }
    }
}

extension JSONFault.Kind {
    fileprivate var sentence: Sentence {
        switch self {
        case .unexpected(""):
            Sentence(
                fr: "Ce n'est pas du JSON lisible : la ligne ou le fichier s'arrête ici ; complétez-le.",
                en: "This is not readable JSON: the line or the file ends here; complete it.")
        case .unexpected(let found):
            Sentence(
                fr: "Ce n'est pas du JSON lisible, ici : \(found) ; vérifiez virgules, guillemets et accolades.",
                en: "This is not readable JSON, here: \(found); check commas, quotes and braces.")
        case .notUTF8:
            Sentence(
                fr: "Ce texte n'est pas de l'UTF-8 ; réenregistrez le fichier en UTF-8.",
                en: "This text is not UTF-8; save the file again as UTF-8.")
        case .tooDeep(let limit):
            Sentence(
                fr: "Plus de \(limit) listes ou objets l'un dans l'autre ; le fichier n'en demande que trois.",
                en: "More than \(limit) lists or objects in one another; the file needs three only.")
        case .tooManyValues(let limit):
            Sentence(
                fr: "Le fichier contient plus de \(Wording(.french).grouped(limit)) valeurs ; "
                    + "donnez des nombres de Pass au lieu de leurs numéros.",
                en: "The file has more than \(Wording(.english).grouped(limit)) values; "
                    + "give counts of passes instead of their serials.")
        }
    }
}

extension PriceFileProblem.Expectation {
    /// What to write instead, with an example.
    fileprivate var sentence: Sentence {
        switch self {
        case .object: Sentence(fr: "un objet, { \"clé\": valeur }", en: "an object, { \"key\": value }")
        case .list: Sentence(fr: "une liste, [ … ]", en: "a list, [ … ]")
        case .text: Sentence(fr: "un mot entre guillemets", en: "a word in quotes")
        case .rate: Sentence(fr: "un taux en pour cent, par exemple \"5.5\"", en: "a rate in percent, such as \"5.5\"")
        case .serial:
            Sentence(
                fr: "un numéro de Pass, de lettres sans accent et de chiffres, par exemple \"AB12345678\"",
                en: "the serial of a pass, of plain letters and digits, such as \"AB12345678\"")
        }
    }
}

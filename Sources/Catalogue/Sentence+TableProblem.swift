package import Tables
import Workshops

extension TableProblem.Kind {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .tooManyRows: "table-too-many-rows"
        case .tooManyLines: "table-too-many-lines"
        case .tooManyColumns: "table-too-many-columns"
        case .cellTooLong: "table-cell-too-long"
        case .cellCount: "table-cell-count"
        case .openQuote: "table-open-quote"
        case .strayQuote: "table-stray-quote"
        case .textAfterQuote: "table-text-after-quote"
        case .notText: "table-not-text"
        case .controlCharacter: "table-control-character"
        case .mixedEncodings: "table-mixed-encodings"
        case .workbook: "table-workbook"
        case .tooLarge: "table-too-large"
        case .unreadable: "table-unreadable"
        case .empty: "table-empty"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .tooManyRows(let limit):
            Sentence(
                fr: "Il y a plus de \(fr.grouped(limit)) lignes ; coupez le fichier en plusieurs.",
                en: "There are more than \(en.grouped(limit)) rows; split the file.")
        case .tooManyLines(let limit):
            Sentence(
                fr:
                    "Il y a plus de \(fr.grouped(limit)) lignes, vides pour la plupart ; supprimez celles qui sont vides.",
                en: "There are more than \(en.grouped(limit)) rows, most of them empty; delete the empty ones.")
        case .tooManyColumns(let limit):
            Sentence(
                fr: "La ligne a plus de \(limit) colonnes ; retirez celles qui sont de trop.",
                en: "The row has more than \(limit) columns; remove those that are too many.")
        case .cellTooLong(let limit):
            Sentence(
                fr: "La cellule fait plus de \(fr.grouped(limit)) octets ; abrégez-la, ou fermez un guillemet ouvert.",
                en: "The cell has more than \(en.grouped(limit)) octets; shorten it, or close an open quote.")
        case .cellCount(let found, let wanted):
            Sentence(
                fr: "La ligne a \(fr.count(found, "cellule", "cellules")) et l'en-tête \(wanted) ; "
                    + "vérifiez les séparateurs.",
                en: "The row has \(en.count(found, "cell", "cells")) and the header \(wanted); check the separators.")
        case .openQuote:
            Sentence(
                fr: "Un guillemet ouvert ici n'est jamais fermé ; fermez-le.",
                en: "A quote that opens here is never closed; close it.")
        case .strayQuote:
            Sentence(
                fr:
                    "Un guillemet se trouve au milieu de la cellule ; doublez-le et mettez la cellule entre guillemets.",
                en: "There is a quote in the middle of the cell; double it and put the cell in quotes.")
        case .textAfterQuote:
            Sentence(
                fr: "Il y a du texte après le guillemet fermant ; doublez les guillemets à l'intérieur.",
                en: "There is text after the closing quote; double the quotes inside.")
        case .notText:
            Sentence(
                fr: "La cellule contient des octets qui ne sont pas du texte ; réenregistrez le fichier en UTF-8.",
                en: "The cell holds octets that are no text; save the file again as UTF-8.")
        case .controlCharacter:
            Sentence(
                fr: "La cellule contient un caractère de contrôle ; retirez-le.",
                en: "The cell holds a control character; remove it.")
        case .mixedEncodings:
            Sentence(
                fr: "Le fichier n'est d'un bout à l'autre ni en UTF-8 ni en Windows-1252 ; réenregistrez-le en UTF-8.",
                en: "The file is neither UTF-8 nor Windows-1252 throughout; save it again as UTF-8.")
        case .workbook:
            Sentence(
                fr: "Le fichier est un classeur ; enregistrez la feuille au format CSV UTF-8.",
                en: "The file is a workbook; save the sheet as CSV UTF-8.")
        case .tooLarge(let limit):
            Sentence(
                fr: "Le fichier dépasse \(fr.grouped(limit)) octets ; coupez-le en plusieurs.",
                en: "The file has more than \(en.grouped(limit)) octets; split it.")
        case .unreadable:
            Sentence(
                fr: "Le fichier n'existe pas ou ne peut pas être lu ; vérifiez le chemin et les droits.",
                en: "The file does not exist or cannot be read; check the path and the permissions.")
        case .empty:
            Sentence(fr: "Le fichier ne contient rien ; vérifiez-le.", en: "There is nothing in the file; check it.")
        }
    }
}

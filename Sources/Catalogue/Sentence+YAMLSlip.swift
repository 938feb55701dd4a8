package import Tables
import Workshops

extension YAMLSlip {
    /// What is wrong with the line, and what to write instead.
    package var sentence: Sentence {
        let fr = Wording(.french), en = Wording(.english), quoted = quotation
        return switch kind {
        case .tab:
            Sentence(
                fr: "La ligne commence par une tabulation ; décalez-la avec des espaces.",
                en: "The line begins with a tab; move it in with spaces.")
        case .wideSpace:
            Sentence(
                fr: "La ligne commence par une espace insécable ; décalez-la avec des espaces ordinaires.",
                en: "The line begins with a no-break space; move it in with ordinary spaces.")
        case .indentation:
            Sentence(
                fr: "La ligne n'est pas alignée sur ses voisines ; donnez-lui autant d'espaces au début qu'à elles.",
                en: "The line is not aligned with those beside it; give it as many spaces at its beginning.")
        case .colon:
            Sentence(
                fr: "Un texte qui contient « : » se met entre guillemets ; écrivez \(quoted).",
                en: "A text with a colon in it is put in quotes; write \(quoted).")
        case .beginning(let character):
            Sentence(
                fr: "Un texte qui commence par \(fr.quoted(character)) se met entre guillemets ; écrivez \(quoted).",
                en: "A text that begins with \(en.quoted(character)) is put in quotes; write \(quoted).")
        case .unclosedQuote(let quote):
            Sentence(
                fr: "Le guillemet \(quote) n'est pas fermé ; ajoutez \(quote) à la fin du texte.",
                en: "The quote \(quote) is not closed; add \(quote) at the end of the text.")
        case .textAfter(let sign):
            Sentence(
                fr:
                    "Du texte suit \(sign), qui termine la valeur ; mettez toute la valeur entre guillemets, ou retirez "
                    + "ce qui suit.",
                en: "Text follows \(sign), which ends the value; put the whole value in quotes, or remove what follows."
            )
        case .backslash:
            Sentence(
                fr: "Entre \" et \", la barre \\ a un autre sens ; écrivez le texte entre ' et '.",
                en: "Between \" and \", a backslash \\ means something else; write the text between ' and '.")
        case .unclosedBracket(let bracket):
            Sentence(
                fr: "\(fr.quoted(bracket)) n'est pas fermé ; ajoutez \(fr.quoted(Self.closing(bracket))).",
                en: "\(en.quoted(bracket)) is not closed; add \(en.quoted(Self.closing(bracket))).")
        case .bracketTooMany(let bracket):
            Sentence(
                fr: "Il y a un \(fr.quoted(bracket)) de trop ; retirez-le.",
                en: "There is one \(en.quoted(bracket)) too many; remove it.")
        case .missingComma:
            Sentence(
                fr: "Il manque une virgule entre deux valeurs ; ajoutez-la.",
                en: "A comma between two values is missing; add it.")
        case .dashWithoutSpace:
            Sentence(
                fr: "Il manque une espace après le tiret ; écrivez « - … ».",
                en: "A space is missing after the hyphen; write “- …”.")
        case .colonWithoutSpace:
            Sentence(
                fr: "Il manque une espace après les deux-points ; écrivez « clé: valeur ».",
                en: "A space is missing after the colon; write “key: value”.")
        case .noColon:
            Sentence(
                fr: "La ligne n'est ni « clé: valeur » ni « - élément » ; ajoutez les deux-points ou le tiret.",
                en: "The line is neither “key: value” nor “- item”; add the colon or the hyphen.")
        case .secondDocument:
            Sentence(
                fr: "La ligne commence un second document ; retirez-la.",
                en: "The line begins a second document; remove it.")
        case .comment:
            Sentence(
                fr:
                    "Ce qui suit « # » est un commentaire, et la valeur manque ; mettez-la entre guillemets : \(quoted).",
                en: "What follows “#” is a comment, and the value is missing; put it in quotes: \(quoted).")
        case .encoding:
            Sentence(
                fr: "Le fichier n'est pas enregistré en UTF-8 ; enregistrez-le de nouveau, en choisissant UTF-8.",
                en: "The file is not saved as UTF-8; save it again, choosing UTF-8.")
        case .other:
            Sentence(
                fr:
                    "La ligne n'a pas la forme attendue ; comparez avec ses voisines les espaces du début, les guillemets "
                    + "et les deux-points.",
                en:
                    "The line does not have the form that is expected; compare its spaces, quotes and colons with those of "
                    + "the lines beside it.")
        }
    }

    /// The text in quotes, as it is to be written.
    private var quotation: String {
        let beginning = text.beginning
        return beginning.contains("\"") || beginning.contains("\\")
            ? "'\(beginning.replacing("'", with: "''"))'" : "\"\(beginning)\""
    }

    private static func closing(_ bracket: String) -> String { bracket == "[" ? "]" : "}" }

    /// The kebab-case name by which scripts know the slip.
    package var code: String {
        switch kind {
        case .tab: "yaml-tab"
        case .wideSpace: "yaml-wide-space"
        case .indentation: "yaml-indentation"
        case .colon: "yaml-colon"
        case .beginning: "yaml-beginning"
        case .unclosedQuote: "yaml-unclosed-quote"
        case .textAfter: "yaml-text-after"
        case .backslash: "yaml-backslash"
        case .unclosedBracket: "yaml-unclosed-bracket"
        case .bracketTooMany: "yaml-bracket-too-many"
        case .missingComma: "yaml-missing-comma"
        case .dashWithoutSpace: "yaml-dash-without-space"
        case .colonWithoutSpace: "yaml-colon-without-space"
        case .noColon: "yaml-no-colon"
        case .secondDocument: "yaml-second-document"
        case .comment: "yaml-comment"
        case .encoding: "yaml-encoding"
        case .other: "not-yaml"
        }
    }
}

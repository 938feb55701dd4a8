import Catalogue
import Workshops

extension JSON {
    /// A word by which programs know a thing, in kebab-case whatever it is written in: `left-early` for `leftEarly`.
    package static func code(_ word: String?) -> JSON {
        .text(word.map(kebab))
    }

    /// Members that are named by codes, of which there are those that apply.
    package static func byCode(_ members: some Sequence<(String, JSON)>) -> JSON {
        .object(members.map { (kebab($0), $1) })
    }

    /// A code, and what it means to a person.
    static func reason(_ code: String?, _ sentence: Sentence, in language: Language) -> JSON {
        ["code": .code(code), "message": .text(sentence[language])]
    }

    private static func kebab(_ text: String) -> String {
        var words = [""]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": words[words.count - 1].unicodeScalars.append(scalar)
            case "A"..."Z": words.append(scalar.properties.lowercaseMapping)
            default: words.append("")
            }
        }
        return words.filter { !$0.isEmpty }.joined(separator: "-")
    }
}

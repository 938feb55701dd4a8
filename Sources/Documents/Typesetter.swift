import Catalogue
import Markup
import Workshops

/// Sets texts as a language has them, on pages that stand alone: no script, nothing from outside.
struct Typesetter {
    let language: Language

    init(_ language: Language) { self.language = language }

    /// A text that stands in an attribute or a title.
    func string(_ text: String) -> String { Wording(language).typeset(text) }

    /// A text, line by line.
    func text(_ text: String) -> [Node] { Node.lines(string(text)) }

    func element(_ tag: Tag, _ content: String, class name: String? = nil) -> Element {
        Element(tag, name.map { .class($0) }) { text(content) }
    }

    func paragraph(_ content: String, class name: String? = nil) -> Element { element(.p, content, class: name) }

    /// Room for somebody to sign, under what is said of it.
    func signature(_ content: String) -> Element { paragraph(content, class: "signature") }

    /// A document to print; `style` is what no other document needs.
    func document(title: String, style: StyleSheet = "", @MarkupBuilder body: () -> [Node]) -> Document {
        Document(
            language: language.rawValue, title: string(title), style: DocumentStyle.sheet + style, body: body)
    }

    /// A page without style, for a mail.
    func page(title: String, @MarkupBuilder body: () -> [Node]) -> Document {
        Document(language: language.rawValue, title: string(title), body: body)
    }
}

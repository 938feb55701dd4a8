import Catalogue
import Workshops

/// Writes pages that stand alone, in a language: no script, nothing from outside. They are well-formed XML, too.
struct HTML {
    let language: Language

    init(_ language: Language) { self.language = language }

    /// Text as the language sets it, safe in an element and in an attribute.
    func text(_ text: String) -> String {
        Wording(language).typeset(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("\n", with: "<br/>")
    }

    func element(_ tag: String, _ content: String, class name: String? = nil) -> String {
        "<\(tag)\(name.map { " class=\"\($0)\"" } ?? "")>\(text(content))</\(tag)>"
    }

    func paragraph(_ content: String, class name: String? = nil) -> String { element("p", content, class: name) }

    /// Room for somebody to sign, under what is said of it.
    func signature(_ content: String) -> String { paragraph(content, class: "signature") }

    /// A document to print; `style` is what no other document needs.
    func document(title: String, style: String = "", body: [String]) -> String {
        page(title: title, style: DocumentStyle.sheet + style, body: body)
    }

    /// A page without style, for a mail.
    func page(title: String, style: String = "", body: [String]) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8"/>
        <title>\(text(title))</title>
        \(style.isEmpty ? "" : "<style>\n\(style)</style>\n")</head>
        <body>
        \(body.joined(separator: "\n"))
        </body>
        </html>

        """
    }
}

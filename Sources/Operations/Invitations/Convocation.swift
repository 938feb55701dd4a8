import Foundation
package import Workshops

/// What somebody without e-mail is told: a letter ready to print, and a text message.
package struct Convocation: Sendable, Equatable {
    package let name: String
    package let commune: String
    package let programme: String
    package let contact: Contact
    package let thingsToBring: [String]
    /// The day on which it is written.
    package let date: CivilDate
    /// What they are expected to come to, by date.
    package let appointments: [Notice]
    /// What they need not come to any more, by date.
    package let cancelled: [Notice]
    package let language: Language
}

extension Convocation {
    /// What a letter is made of.
    enum Block {
        case line(String)
        case heading(String)
        case list([String])
        case appointment(when: String, what: String, place: String)
    }

    /// Plain text in short lines, ready to print.
    package var text: String {
        blocks.map { block in
            switch block {
            case .line(let line): line
            case .heading(let heading): heading.uppercased()
            case .list(let items): items.map { "  – \($0)" }.joined(separator: "\n")
            case .appointment(let when, let what, let place): "  \(when.capitalizedFirst)\n  \(what)\n  \(place)"
            }
        }.joined(separator: "\n\n") + "\n"
    }

    /// The same as a page in large type, without anything from outside.
    package var html: String {
        let page = HTML(language)
        let body = blocks.map { block in
            switch block {
            case .line(let line): page.paragraph(line)
            case .heading(let heading): page.element("h1", heading)
            case .list(let items): "<ul>\(items.map { page.element("li", $0) }.joined())</ul>"
            case .appointment(let when, let what, let place):
                "<p class=\"block appointment\">\(page.element("strong", when.capitalizedFirst))<br/>"
                    + "\(page.text(what))<br/>\(page.text(place))</p>"
            }
        }
        return page.document(title: programme, style: Self.style, body: body)
    }

    private static let style = """
        body { font-size: 17pt }
        h1 { font-size: 1.4em; margin: .6em 0 .4em }
        .appointment { border-left: 3pt solid; padding-left: .6em; margin: .6em 0 }

        """
}

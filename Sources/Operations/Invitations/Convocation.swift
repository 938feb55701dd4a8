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
        let body = blocks.map { block in
            switch block {
            case .line(let line): "<p>\(HTML.escaped(line))</p>"
            case .heading(let heading): "<h2>\(HTML.escaped(heading))</h2>"
            case .list(let items): "<ul>\(items.map { "<li>\(HTML.escaped($0))</li>" }.joined())</ul>"
            case .appointment(let when, let what, let place):
                "<p class=\"appointment\"><strong>\(HTML.escaped(when.capitalizedFirst))</strong><br>"
                    + "\(HTML.escaped(what))<br>\(HTML.escaped(place))</p>"
            }
        }
        return HTML.page(title: programme, language: language, style: Self.style, body: body)
    }

    private static let style = """
        @page { size: A4; margin: 2cm } body { font: 18pt/1.4 sans-serif; max-width: 17cm; margin: auto }
        .appointment { break-inside: avoid; border-left: 3pt solid; padding-left: .6em }
        """
}

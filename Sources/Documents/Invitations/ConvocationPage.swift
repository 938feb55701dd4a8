import Answers
import Catalogue
package import Markup
import Foundation
import Workshops

extension Convocation {
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
    package var document: Document {
        let page = Typesetter(language)
        return page.document(title: programme, style: Self.style) {
            for block in blocks {
                switch block {
                case .line(let line): page.paragraph(line)
                case .heading(let heading): page.element(.h1, heading)
                case .list(let items): Element(.ul) { items.map { page.element(.li, $0) } }
                case .appointment(let when, let what, let place):
                    Element(.p, .class("block", "appointment")) {
                        page.element(.strong, when.capitalizedFirst)
                        Element(.br)
                        page.text(what)
                        Element(.br)
                        page.text(place)
                    }
                }
            }
        }
    }

    package var html: String { document.html }

    /// One text message: as much as fits.
    package var sms: String { TextMessage.fitting(shortWordings) }

    private static let style: StyleSheet = """
        body { font-size: 17pt }
        h1 { font-size: 1.4em; margin: .6em 0 .4em }
        .appointment { border-left: 3pt solid; padding-left: .6em; margin: .6em 0 }

        """
}

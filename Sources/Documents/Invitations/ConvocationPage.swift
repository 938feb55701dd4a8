import Answers
import Catalogue
package import Markup
import Foundation
import Workshops

extension Convocation {
    /// Plain text in short lines, ready to print.
    package var text: String { Self.text(of: blocks) }

    /// The same as a page in large type, without anything from outside; who it is for shows in the window of an envelope.
    ///
    /// The block is where the windows of DL (110 × 220 mm) and C5 (162 × 229 mm) are in France, for a sheet that is folded in
    /// three or in two: 102 mm from the left edge of the sheet and 50 mm from its top, at most 85 mm wide and 33 mm high.
    package var document: Document {
        let page = Typesetter(language)
        return page.document(title: subject, style: Self.style) {
            Element(.div, .class("envelope")) {
                blocks.prefix(2).map { page.envelope($0) }
            }
            blocks.dropFirst(2).map { page.element($0) }
        }
    }

    package var html: String { document.html }

    /// One text message: as much as fits.
    package var sms: String { TextMessage.fitting(shortWordings) }

    static func text(of blocks: [Block]) -> String {
        blocks.map { block in
            switch block {
            case .sender(let lines), .recipient(let lines): lines.joined(separator: "\n")
            case .date(let text), .line(let text): text
            case .mark(let text): text.uppercased()
            case .heading(let heading): heading
            case .list(let items): items.map { "  – \($0)" }.joined(separator: "\n")
            case .appointment(let when, let what, let place): "  \(when.capitalizedFirst)\n  \(what)\n  \(place)"
            }
        }.joined(separator: "\n\n") + "\n"
    }

    /// Millimetres count from the edges of the sheet, less the margins of the page (`DocumentStyle`): 20 and 18 mm.
    private static let style: StyleSheet = """
        body { font-size: 14pt; line-height: 1.45 }
        h1 { font-size: 1.25em; margin: .5em 0 }
        .envelope { position: relative; height: 72mm }
        .sender { position: absolute; left: 0; top: 0; width: 75mm; font-size: 11pt; margin: 0 }
        .recipient { position: absolute; left: 82mm; top: 32mm; width: 85mm; max-height: 33mm; font-size: 11pt;
          line-height: 5.2mm; margin: 0 }
        .mark { font-weight: bold; letter-spacing: .1em }
        .appointment { border-left: 3pt solid; padding-left: .6em; margin: .6em 0 }
        .right { text-align: right }

        """
}

extension Typesetter {
    /// Who writes, and to whom.
    fileprivate func envelope(_ block: Convocation.Block) -> Element {
        switch block {
        case .sender(let lines): paragraph(lines.joined(separator: "\n"), class: "sender")
        case .recipient(let lines): paragraph(lines.joined(separator: "\n"), class: "recipient")
        default: element(block)
        }
    }

    /// A part of a letter or of a mail.
    func element(_ block: Convocation.Block) -> Element {
        switch block {
        case .sender(let lines), .recipient(let lines): paragraph(lines.joined(separator: "\n"))
        case .date(let text): paragraph(text, class: "right")
        case .mark(let text): paragraph(text.uppercased(), class: "mark")
        case .heading(let heading): element(.h1, heading)
        case .line(let line): paragraph(line)
        case .list(let items): Element(.ul) { items.map { element(.li, $0) } }
        case .appointment(let when, let what, let place):
            Element(.p, .class("block", "appointment")) {
                element(.strong, when.capitalizedFirst)
                Element(.br)
                text(what)
                Element(.br)
                text(place)
            }
        }
    }
}

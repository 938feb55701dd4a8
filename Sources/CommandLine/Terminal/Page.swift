import Answers
import Catalogue
import Operations
import Workshops

/// What a page of text is laid out for.
struct Page {
    let language: Language
    /// Columns; nil for as many as it takes.
    let width: Int?
    let hasColour: Bool
    /// How a command says of which programme; nothing in the programme's own folder.
    var place: [String] = []

    var wording: Wording { Wording(language) }

    /// How a piece of text stands out.
    enum Style: String {
        case plain = ""
        case bold = "1"
        case green = "32"
        case yellow = "33"
        case red = "31"
    }

    /// A command for each remedy, a line each.
    func lines(for remedies: [Remedy]) -> [String] {
        remedies.map { "  → \($0.command(in: language, at: place))" }
    }

    func styled(_ text: String, _ style: Style) -> String {
        hasColour && style != .plain ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

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

        /// Those that begin a style or end it.
        static let codes = ["0", "1", "32", "33", "31"]
    }

    /// A command for each remedy, a line each.
    func lines(for remedies: [Remedy]) -> [String] {
        remedies.map { "  → \($0.command(in: language, at: place).shown())" }
    }

    /// A piece of a line, whose hidden characters are shown; what the terminal obeys is put in when it is written.
    func styled(_ text: String, _ style: Style) -> String {
        let text = text.shown()
        return hasColour && style != .plain ? Terminal.styled(text, style.rawValue) : text
    }
}

import Answers
import Catalogue
import Workshops

/// All about one command, for who types it.
struct HelpPage {
    let command: CommandSummary

    func text(_ page: Page) -> String {
        let language = page.language, width = page.width ?? Self.width
        let heading = { (sentence: Sentence) in sentence[language].uppercased() + page.colon }
        let operands = command.arguments.filter { $0.kind == .operand }
        let options = command.arguments.filter { $0.kind != .operand }
        let sections: [(Sentence, [(String, String)])] = [
            (.operandsHeading, operands.map { ($0.written(in: language), $0.explained(in: language)) }),
            (.optionsHeading, options.map { ($0.label(in: language), $0.explained(in: language)) }),
            (.commandsHeading, command.commands.map { ($0.words.last ?? "", $0.abstract) }),
        ]
        let told = sections.filter { !$0.1.isEmpty }.map { title, rows in
            ([heading(title)] + rows.map { Self.row($0, $1, width) }).joined(separator: "\n")
        }
        let abstract = command.abstract.wrapped(to: width).map { page.styled($0, .bold) }
        let usage = "\(heading(.usageHeading)) \(command.usage(in: language))"
        let more = command.commands.isEmpty ? [] : [Sentence.helpPointer(command.line)[language]]
        return ([abstract.joined(separator: "\n"), usage] + told + more).joined(separator: "\n\n")
    }

    /// A name, and beside it what it means, in lines that are as long as the page is wide.
    static func row(_ name: String, _ meaning: String, _ width: Int) -> String {
        let label = "  \(name)"
        let lines = meaning.wrapped(to: max(20, width - column))
        let indent = String(repeating: " ", count: column)
        guard label.count < column else { return ([label] + lines.map { indent + $0 }).joined(separator: "\n") }
        let first = label + String(repeating: " ", count: column - label.count) + (lines.first ?? "")
        return ([first] + lines.dropFirst().map { indent + $0 }).joined(separator: "\n")
    }

    /// Where nobody says how wide the page is.
    static let width = 80
    /// Where the meanings begin.
    private static let column = 26
}

extension CommandArgument {
    /// With all its names: `-h, --help`.
    fileprivate func label(in language: Language) -> String {
        (names.filter { $0 != name } + [written(in: language)]).joined(separator: ", ")
    }
}

extension Page {
    /// The colon, and the space before it where a language has one.
    var colon: String { language == .french ? " :" : ":" }
}

extension String {
    /// In lines of so many characters at most, where a word allows it.
    func wrapped(to width: Int) -> [String] {
        split(separator: " ").reduce(into: []) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}

import Answers
import Catalogue
import Workshops

extension Remedy {
    /// The command that carries it out, as one types it to a shell; `…` stands for what was typed before.
    func command(in language: Language, at place: [String] = []) -> String {
        words(filling: { $0.word[language] }, at: place).map(\.quoted).joined(separator: " ")
    }

    /// The words of the command; `place` says of which programme, where it is not that of the folder one is in.
    func words(filling blank: (Blank) -> String, at place: [String]) -> [String] {
        let words = arguments.flatMap { argument -> [String] in
            let name = isOperand(argument) ? [] : ["--\(argument.name)"]
            return switch argument.value {
            case .yes: name
            case .number(let number): name + ["\(number)"]
            case .text(let text): name + [text]
            case .blank(let what): name + [blank(what)]
            }
        }
        guard operation != .again else { return ["ateliers", "…"] + words }
        return ["ateliers"] + commandWords + words + place
    }

    /// `pass give`; a command of its own may have a hyphen.
    private var commandWords: [String] {
        operation == .walkIn ? [operation.rawValue] : operation.rawValue.split(separator: "-").map(String.init)
    }

    /// Whether a command takes it by its place, and not by its name.
    private func isOperand(_ argument: Argument) -> Bool {
        switch (operation, argument.name) {
        case (.attend, "person"), (.walkIn, "person"), (.personAdd, "commune"): false
        case (.theme, "session"): true
        default: Self.operands.contains(argument.name)
        }
    }

    private static let operands: Set = [
        "claim", "commune", "file", "marks", "month", "people", "person", "serials", "theme", "workshop",
    ]
}

extension String {
    /// As a shell reads it back.
    var quoted: String {
        let isPlain = !isEmpty && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || Self.plain.contains($0) }
        guard !isPlain else { return self }
        guard unicodeScalars.contains(where: Self.special.contains) else { return "\"\(self)\"" }
        return "'\(replacing("'", with: "'\\''"))'"
    }

    private static let plain = Set("0123456789-_.,:/+@%=…".unicodeScalars)
    /// What has a meaning between double quotes.
    private static let special = Set("\"$`\\!".unicodeScalars)
}

import Answers

extension UsageFault {
    /// What the argument parser says of a line that calls a command; it says so in English only, in these words.
    init(_ message: String, of command: CommandSummary) {
        let said = Said(message)
        let fault =
            Self.ofOptions(said, command) ?? Self.ofValues(said, command) ?? Self.ofTheRest(said, command)
        // What is left are the sentences of our own commands.
        self = fault ?? .rule(message)
    }

    private static func ofOptions(_ said: Said, _ command: CommandSummary) -> UsageFault? {
        let unknown = "Unknown option '"
        if let (name, _) = said.between(unknown, "'. Did you mean '") ?? said.between(unknown, "'") {
            // Of letters behind one hyphen, the parser gives each a chance.
            return .unknownOption(Said(name).between("", "'\n   or: ")?.inside ?? name)
        }
        if let (name, _) = said.between("Missing value for '", "'") {
            return command.argument(spoken: name).map(UsageFault.missingValue) ?? .notUnderstood
        }
        if let (flag, after) = said.between("The option '", "' does not take any value, but '") {
            return .unexpectedValue(Said(after).between("", "' was specified.")?.inside ?? after, flag: flag)
        }
        return nil
    }

    private static func ofValues(_ said: Said, _ command: CommandSummary) -> UsageFault? {
        if let (word, _) = said.between("Unexpected argument '", "'") { return .unexpectedWords([word]) }
        if let (_, after) = said.between("", " unexpected arguments: '"), let (words, _) = Said(after).between("", "'")
        {
            return .unexpectedWords(Said(words).parts(between: "', '"))
        }
        for start in ["Missing expected argument '", "Missing one of: '"] {
            guard let (inside, _) = said.between(start, "'") else { continue }
            let first = Said(inside).parts(between: "', '")[0]
            return command.argument(spoken: first).map(UsageFault.missing) ?? .notUnderstood
        }
        guard let (value, after) = said.between("The value '", "' is invalid for '") else { return nil }
        let parts = Said(after).parts(between: "'")
        guard let argument = command.argument(spoken: parts[0]) else { return .notUnderstood }
        let rule = Said(after).between(parts[0] + "': ", "")?.after
        return .unfit(value, argument, rule: rule)
    }

    private static func ofTheRest(_ said: Said, _ command: CommandSummary) -> UsageFault? {
        guard !said.text.starts(with: "Missing required subcommand.".unicodeScalars) else {
            return .missingCommand(command.words)
        }
        if let (shell, _) = said.between("Can't generate completion scripts for '", "'.\n") {
            return .unknownShell(shell)
        }
        if let (one, after) = said.between("Value to be set with flag '", "' had already been set with flag '") {
            return .exclusive(Said(after).between("", "'")?.inside ?? after, one)
        }
        let others = [
            "Can't autodetect a supported shell.", "Invalid option: ", "Internal error. ", "Value to be set with ",
            "No value set for non-argument var ", "Command '", "The value '",
        ]
        return others.contains { said.text.starts(with: $0.unicodeScalars) } ? .notUnderstood : nil
    }
}

extension CommandSummary {
    /// The argument that the parser calls `<person>`, `--session <session>` or `--dry-run`.
    fileprivate func argument(spoken text: String) -> CommandArgument? {
        let word = text.split(separator: " ").first.map(String.init) ?? text
        return arguments.first { $0.names.contains(word) || ($0.kind == .operand && "<\($0.value)>" == word) }
    }
}

/// A sentence with something typed in it.
///
/// By scalars: a mark that was typed joins the quote before it.
private struct Said {
    let text: String.UnicodeScalarView

    init(_ text: String) { self.text = text.unicodeScalars }

    /// What is between a beginning and the last place where an end is, and what comes after that.
    func between(_ start: String, _ end: String) -> (inside: String, after: String)? {
        let start = start.unicodeScalars, end = Array(end.unicodeScalars)
        guard text.starts(with: start) else { return nil }
        let rest = Array(text.dropFirst(start.count))
        guard !end.isEmpty else { return ("", Self.string(rest[...])) }
        guard rest.count >= end.count,
            let place = (0...(rest.count - end.count)).last(where: { rest[$0...].starts(with: end) })
        else { return nil }
        return (Self.string(rest[..<place]), Self.string(rest[(place + end.count)...]))
    }

    /// The parts that a separator divides; one at least.
    func parts(between separator: String) -> [String] {
        let all = Array(text), separator = Array(separator.unicodeScalars)
        var parts: [[Unicode.Scalar]] = [[]], index = 0
        while index < all.count {
            if all[index...].starts(with: separator) {
                parts.append([])
                index += separator.count
            } else {
                parts[parts.count - 1].append(all[index])
                index += 1
            }
        }
        return parts.map { Self.string($0[...]) }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

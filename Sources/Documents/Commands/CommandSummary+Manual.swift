package import Answers
import Catalogue
package import Workshops

extension CommandSummary {
    /// The page of the manual, for `man`: all commands and all that they take, from the descriptions that help shows, too.
    ///
    /// It is in the macros of man(7) and in ASCII, so that every formatter shows the same: groff and mandoc, whatever the
    /// locale. What most commands take is told once, at the end.
    package func manual(version: String, in language: Language) -> String {
        let parts = everyCommand.dropFirst(), common = commonArguments
        let say = { (sentence: Sentence) in Self.escaped(sentence[language]) }
        let heading = { (sentence: Sentence) in ".SH " + Self.escaped(sentence[language].uppercased()) }
        let head = [
            ".TH ATELIERS 1 \"\" \"Ateliers \(version)\" \"Ateliers\"",
            heading(.manualName), "\(line) \\- \(Self.escaped(abstract))",
            ".SH SYNOPSIS", ".B \(line)", ".I \(say(.commandWord))", "[...]",
            heading(.optionsHeading),
        ]
        let commands = parts.flatMap { $0.section(common: common, in: language) }
        let codes = Sentence.exitCodes.enumerated().flatMap { code, meaning in [".TP", ".B \(code)", say(meaning)] }
        let body =
            arguments.flatMap { $0.entry(in: language) } + [heading(.commandsHeading)] + commands
            + [heading(.manualCommonOptions)] + common.flatMap { $0.entry(in: language) }
            + [heading(.manualExitCodes)] + codes
        return (head + body).joined(separator: "\n")
    }

    /// What more than half of the commands take, word for word the same.
    private var commonArguments: [CommandArgument] {
        let leaves = everyCommand.filter(\.commands.isEmpty)
        return leaves.flatMap(\.arguments).reduce(into: []) { common, argument in
            guard !common.contains(argument) else { return }
            let count = leaves.count { $0.arguments.contains(argument) }
            if count > leaves.count / 2 { common.append(argument) }
        }
    }

    /// One command: how it is written, what it does, what it alone takes, and the names of what others take, too.
    private func section(common: [CommandArgument], in language: Language) -> [String] {
        let own = arguments.filter { !common.contains($0) }
        let others = arguments.filter { common.contains($0) && $0.kind != .operand }.compactMap(\.name)
        let also = Sentence.manualAlso(others)[language]
        return [".SS \"\(Self.escaped(usage(in: language)))\"", Self.escaped(abstract)]
            + (commands.isEmpty ? own.flatMap { $0.entry(in: language) } : [])
            + (commands.isEmpty && !others.isEmpty ? [".PP", Self.escaped(also)] : [])
    }

    /// As roff reads it back: nothing that it would take for a request or an escape, and nothing beyond ASCII.
    static func escaped(_ text: String) -> String {
        let escaped = text.shown().unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\\": "\\e"
            case "-": "\\-"
            case "'": "\\(aq"
            case "`": "\\(ga"
            case "^": "\\(ha"
            case "~": "\\(ti"
            case "\"": "\\(dq"
            case "\u{A0}", "\u{202F}": "\\~"
            case _ where scalar.isASCII: String(scalar)
            default: "\\[u\(String(scalar.value, radix: 16, uppercase: true).leftPadded)]"
            }
        }.joined()
        return escaped.utf8.first == UInt8(ascii: ".") ? "\\&" + escaped : escaped
    }
}

extension CommandArgument {
    /// The names and the value, and what it means.
    fileprivate func entry(in language: Language) -> [String] {
        let names = (names.filter { $0 != name } + [written(in: language)]).joined(separator: ", ")
        return [".TP", ".B \"\(CommandSummary.escaped(names))\"", CommandSummary.escaped(explained(in: language))]
    }
}

extension String {
    /// To four digits at least, as roff wants them.
    fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - utf8.count)) + self }
}

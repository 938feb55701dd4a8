import Answers
import ArgumentParser
import Catalogue
import Foundation

extension CommandSummary {
    /// All that can be typed after `ateliers`, as the argument parser knows it, in the language of help.
    static func ateliers() -> CommandSummary {
        let dump = try? JSONDecoder().decode(ParserDump.self, from: Data(Ateliers._dumpHelp().utf8))
        return dump.map { CommandSummary($0.command, of: []) } ?? CommandSummary(words: ["ateliers"], abstract: "")
    }

    /// A command of the dump; what helps is no command of ours.
    private init(_ command: ParserDump.Command, of parents: [String]) {
        let words = parents + [command.commandName]
        let parts = (command.subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
        self.init(
            words: words, abstract: command.abstract ?? "",
            arguments: (command.arguments ?? []).filter { $0.shouldDisplay != false }.map(CommandArgument.init),
            commands: parts.map { CommandSummary($0, of: words) })
    }
}

extension CommandArgument {
    fileprivate init(_ argument: ParserDump.Argument) {
        let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
        let kind: Kind =
            switch argument.kind {
            case "positional": .operand
            case "flag": .flag
            default: .option
            }
        // These two are the parser's own, and so are their sentences.
        let own = ["--help": Sentence.helpOptionHelp, "--version": Sentence.versionOptionHelp]
        let abstract = names.compactMap { own[$0] }.first.map(Terminal.help) ?? argument.abstract ?? ""
        self.init(
            kind, names: names, value: argument.valueName ?? "", abstract: abstract,
            choices: argument.allValues ?? [], preset: argument.defaultValue, isOptional: argument.isOptional,
            isRepeating: argument.isRepeating)
    }
}

/// What the argument parser says of itself to programs: `--experimental-dump-help`.
private struct ParserDump: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let shouldDisplay: Bool?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let allValues: [String]?
        let defaultValue: String?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool?
    }
}

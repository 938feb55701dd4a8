import Answers
import ArgumentParser
import Catalogue
import Foundation
import Testing
import Workshops

@testable import CommandLine

/// The argument parser speaks English only: none of its sentences reaches a French reader, whatever the command.
struct ParserEnglishTests {
    /// What it says, or would say.
    private static let english = [
        "OVERVIEW", "USAGE:", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "subcommand", "Show help", "Show the version",
        "default:", "values:", "Usage:", "See '", "for more information", "for detailed help", "Error:", "Help:",
        "Unknown option", "Did you mean", "Unexpected", "unexpected arguments", "Missing", "is invalid",
        "Please provide",
        "does not take any value", "already been set", "Can't ", "Internal error", "Invalid option",
    ]

    private static let all = CommandSummary.ateliers()
    private static let page = Page(language: .french, width: nil, hasColour: false)

    private func expectFrench(_ text: String, _ words: [String]) {
        for phrase in Self.english { #expect(!text.contains(phrase), "\(words): \(phrase)") }
    }

    @Test(arguments: all.everyCommand) func noHelpOfACommandSpeaksEnglish(command: CommandSummary) {
        expectFrench(HelpPage(command: command).text(Self.page), command.words)
    }

    /// What is said of each command when its line is wrong in each of the ways.
    @Test(arguments: all.everyCommand) func noFaultOfACommandSpeaksEnglish(command: CommandSummary) {
        let words = Array(command.words.dropFirst())
        guard command.commands.isEmpty else {
            return expectFrenchFaults([words + ["--xyzzy"], words + ["-x"], words + ["xyzzy"]], atLeast: 3)
        }
        let count = command.operands.count
        var lines = [words + ["--xyzzy"], words + command.operands + ["x", "y", "z"]]
        lines.append(words + Array(repeating: "?", count: count))
        for given in 0..<count { lines.append(words + command.operands.prefix(given)) }
        expectFrenchFaults(lines, atLeast: 2)
    }

    /// And of each option, at the first command that has it.
    @Test(arguments: options) func noFaultOfAnOptionSpeaksEnglish(command: CommandSummary, option: CommandArgument) {
        let whole = Array(command.words.dropFirst()) + command.operands
        let name = option.name ?? ""
        var lines = [whole + ["\(name)=?"]]
        if option.kind == .option { lines += [whole + [name], whole + [name, "1", name, "2"]] }
        expectFrenchFaults(lines, atLeast: 1)
    }

    private static let options: [(CommandSummary, CommandArgument)] = {
        var known: Set<String> = []
        return all.everyCommand.flatMap { command in
            // What the parser answers by itself, whatever the value.
            let others = command.arguments.filter { !["--help", "--version"].contains($0.name) }
            return others.filter { $0.name != nil && known.insert($0.written(in: .french)).inserted }
                .map { (command, $0) }
        }
    }()

    private func expectFrenchFaults(_ lines: [[String]], atLeast least: Int) {
        var told = 0
        for words in lines {
            let line = TypedLine(words: words, all: Self.all)
            guard let fault = line.fault() else { continue }
            told += 1
            #expect(fault != .notUnderstood, "\(words)")
            let page = UsagePage(fault: fault, command: line.called.command, correction: Correction(of: line))
            expectFrench(page.text(Self.page), words)
        }
        #expect(told >= least, "\(lines)")
    }

    /// The page that the parser would write, in place of which ours is shown.
    @Test(arguments: all.everyCommand) func helpIsKnownByItsBeginning(command: CommandSummary) throws {
        let error = #expect(throws: (any Error).self) {
            var help = try Ateliers.parseAsRoot(command.words.dropFirst() + ["--help"])
            try help.run()
        }
        let message = Ateliers.fullMessage(for: try #require(error))
        #expect(message.hasPrefix("OVERVIEW: "), "\(command.line)")
    }

    /// A value that is called by a word of the code would be English.
    @Test(arguments: all.everyCommand) func everyValueHasAWord(command: CommandSummary) {
        for argument in command.arguments where argument.kind != .flag {
            let isShown = argument.written(in: .french).contains("<")
            #expect(!isShown || Sentence.valueWords[argument.value] != nil, "\(command.line): \(argument.value)")
        }
    }

    @Test func noWordIsKeptForAValueThatIsGone() {
        let values = Set(Self.all.everyCommand.flatMap(\.arguments).map(\.value))
        #expect(Set(Sentence.valueWords.keys).subtracting(values) == [])
    }

    /// What shells show beside what they complete.
    @Test(arguments: ["bash", "zsh", "fish"]) func whatShellsCompleteSpeaksFrench(shell: String) throws {
        let outcome = try Program.run(["--generate-completion-script", shell], ["LANG": "fr_FR.UTF-8"])
        #expect(outcome.code == 0 && outcome.errors.isEmpty)
        for phrase in ["Show help", "Show the version", "Show subcommand"] {
            #expect(!outcome.output.contains(phrase), "\(phrase)")
        }
        for word in ["statistics", "give", "half-day", "json", "cancelled-late"] {
            #expect(outcome.output.contains(word), "\(word)")
        }
    }

    /// The pages as they are printed, with a few words that both languages would have.
    @Test(arguments: [
        (["seats", "--jsno"], "« --jsno »", "→ ateliers seats --format json"),
        (["stattistics"], "« ateliers stattistics »", "→ ateliers statistics"),
        (["person", "show"], "Il manque <personne>.", "Le numéro de la personne."),
        (["person", "show", "abc"], "« abc » ne convient pas pour <personne>.", "ateliers person show --help"),
        (["pass", "give", "1", "2", "3"], "« 3 » est de trop.", "Usage : ateliers pass give <personnes> [<dossier>]"),
        (["seats", "--format"], "Il manque une valeur après « --format ».", "--format text|json"),
    ])
    func aFaultIsToldInFrench(words: [String], fault: String, more: String) throws {
        let outcome = try Program.run(words, ["LANG": "fr_FR.UTF-8"])
        let said = outcome.errors.replacing("\u{A0}", with: " ")
        #expect(outcome.code == 2 && outcome.output.isEmpty)
        #expect(said.hasPrefix("Commande incomprise. ") && said.contains(fault) && said.contains(more), "\(said)")
        let english = try Program.run(words, ["LANG": "en_GB.UTF-8"])
        #expect(english.code == 2 && english.errors.hasPrefix("The command was not understood. "), "\(english.errors)")
    }
}

extension CommandSummary {
    /// One word for each operand, of which some commands understand a number.
    fileprivate var operands: [String] { Array(repeating: "1", count: arguments.count { $0.kind == .operand }) }
}

import Answers
import Testing

@testable import CommandLine

struct TypedLineTests {
    private static let all = CommandSummary.ateliers()

    private func fault(_ words: [String]) -> UsageFault? { TypedLine(words: words, all: Self.all).fault() }

    private func argument(_ name: String, of line: [String]) throws -> CommandArgument {
        let command = Self.all.called(by: line).command
        return try #require(command.arguments.first { $0.names.contains(name) || $0.value == name })
    }

    @Test func whatIsWrongIsNamed() throws {
        let show = ["person", "show"], person = try argument("person", of: show)
        let format = try argument("--format", of: ["seats"])
        let expected: [([String], UsageFault)] = [
            (["stattistics"], .unknownCommand(["ateliers", "stattistics"])),
            (["stattistics", "mine", "--format", "json"], .unknownCommand(["ateliers", "stattistics"])),
            (["person", "shwo"], .unknownCommand(["ateliers", "person", "shwo"])),
            (["help", "person", "shwo"], .unknownCommand(["ateliers", "person", "shwo"])),
            (["seats", "--jsno"], .unknownOption("--jsno")), (["seats", "-x"], .unknownOption("-x")),
            (["person", "add", "--nmae", "A"], .unknownOption("--nmae")),
            (show, .missing(person)), (show + ["abc"], .unfit("abc", person, rule: nil)),
            (show + ["1", "2", "3"], .unexpectedWords(["3"])),
            (show + ["1", "2", "3", "4"], .unexpectedWords(["3", "4"])),
            (show + ["1", "2", "it's", "', '"], .unexpectedWords(["it's", "", ""])),
            (["seats", "--format"], .missingValue(format)), (["seats", "--format="], .missingValue(format)),
            (["seats", "--format", "xml"], .unfit("xml", format, rule: nil)),
            (["seats", "--format", "x' is invalid for '"], .unfit("x' is invalid for '", format, rule: nil)),
            (["invite", "--dry-run=yes"], .unexpectedValue("yes", flag: "--dry-run")),
            (["seats", "--format", "json", "--format", "text"], .repeated(format, values: ["json", "text"])),
            (["seats", "--format=json", "--format", "text"], .repeated(format, values: ["json", "text"])),
            (["--generate-completion-script", "tcsh"], .unknownShell("tcsh")),
            (["claim", "show", "2", "--letter", "--csv"], .exclusive("--letter", "--csv")),
        ]
        for (words, fault) in expected { #expect(self.fault(words) == fault, "\(words)") }
    }

    @Test(arguments: [
        ["seats"], ["person", "show", "3", "mine"], ["person"], ["help"], ["help", "person"], ["seats", "--help"],
        ["plan", "--pin", "1: monday", "--pin", "2: monday"], ["seats", "--format", "json", "--format", "json"],
        ["plan", "--", "--format"], ["invite", "--dry-run", "--dry-run"], ["--version"], [],
    ])
    func whatIsACommandHasNoFault(words: [String]) { #expect(fault(words) == nil) }

    /// The rule that a command has for its line is told in its own sentence.
    @Test func aRuleOfTheCommandIsItsOwn() throws {
        guard case .rule(let text) = fault(["confirm"]) else { Issue.record("no rule"); return }
        #expect(text.contains("--venue") && text.contains("--session"))
        guard case .unfit("yesterday", _, let rule) = fault(["plan", "--now", "yesterday"]) else {
            Issue.record("not unfit")
            return
        }
        #expect(rule?.contains("2021-01-26T09:00:00+01:00") == true)
    }

    /// A mark that joins the quote before it, as in a name typed in another script, hides nothing.
    @Test func aMarkThatJoinsAQuoteIsRead() {
        #expect(fault(["seats", "--\u{301}x"]) == .unknownOption("--\u{301}x"))
        #expect(fault(["person", "show", "1", "2", "\u{301}x"]) == .unexpectedWords(["\u{301}x"]))
    }
}

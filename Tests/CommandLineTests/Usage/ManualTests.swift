import Answers
import Catalogue
import Documents
import Foundation
import Testing
import Workshops

@testable import CommandLine

/// The page of the manual: whole, and clean roff.
struct ManualTests {
    private static let all = CommandSummary.ateliers()

    @Test(arguments: Language.allCases) func everyCommandAndOptionIsInIt(language: Language) throws {
        let page = Self.all.manual(version: "1", in: language)
        let plain = page.replacing("\\-", with: "-").replacing("\\(aq", with: "'")
        let sections = plain.components(separatedBy: "\n.SS \"")
        for command in Self.all.everyCommand.dropFirst() {
            let own = try #require(
                sections.first { $0.hasPrefix("\(command.line) ") || $0.hasPrefix("\(command.line)\"") },
                "\(command.line)")
            // With parts, a command does nothing by itself.
            guard command.commands.isEmpty else { continue }
            for name in command.arguments.compactMap(\.name) { #expect(own.contains(name), "\(command.line) \(name)") }
            for argument in command.arguments where argument.kind == .operand && language == .english {
                #expect(own.contains(argument.written(in: language)), "\(command.line) \(argument.value)")
            }
        }
        #expect(sections.count == Self.all.everyCommand.count)
        let own = Self.all.arguments.compactMap(\.name)
        #expect(own.contains("--manual") && own.allSatisfy(sections[0].contains))
    }

    @Test(arguments: Language.allCases) func itIsRoffThatAnyFormatterReads(language: Language) throws {
        let page = Self.all.manual(version: "1", in: language)
        #expect(page.utf8.allSatisfy { $0 < 0x80 })
        let requests: Set = [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I"]
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(!line.isEmpty)
            guard line.first == "." else { continue }
            #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
            #expect(line.filter { $0 == "\"" }.count.isMultiple(of: 2), "\(line)")
        }
    }

    /// As groff, which Debian has for `man`, and mandoc, if somebody has it, judge it.
    @Test(arguments: ["fr_FR.UTF-8", "en_GB.UTF-8"]) func formattersHaveNothingToSay(locale: String) throws {
        let judges = [
            "command -v groff >/dev/null || exit 0; \"$0\" --manual | groff -man -Tutf8 -ww 2>&1 >/dev/null",
            "command -v mandoc >/dev/null || exit 0; \"$0\" --manual | mandoc -Tlint -Wwarning | grep -v 'missing date'; :",
        ]
        for judge in judges {
            let outcome = try Program.run(["-c", judge], ["LANG": locale], throughShell: true)
            #expect(outcome.code == 0 && outcome.output.isEmpty, "\(judge): \(outcome.output)\(outcome.errors)")
        }
    }

    @Test func whatLooksLikeARequestIsText() {
        let command = CommandSummary(
            words: ["ateliers"], abstract: ".so /etc/passwd",
            commands: [CommandSummary(words: ["ateliers", "a"], abstract: ".sy \\n'\"«é»\u{A0}!\u{1F600}\n.sy rm")])
        let page = command.manual(version: "1", in: .english)
        #expect(page.contains("ateliers \\- \\&.so /etc/passwd"))
        #expect(page.contains("\n\\&.sy \\en\\(aq\\(dq\\[u00AB]\\[u00E9]\\[u00BB]\\~!\\[u1F600]"))
        #expect(!page.contains("\n.sy") && !page.contains("\n.so"))
    }

    /// Each shell reads its script; those that are not there cannot.
    @Test(arguments: [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")])
    func shellsReadWhatTheyComplete(shell: String, flag: String) throws {
        let line = """
            command -v \(shell) >/dev/null || exit 0
            script=$(mktemp) && "$0" --generate-completion-script \(shell) >"$script" && \(shell) \(flag) "$script"
            code=$?; rm -f "$script"; exit $code
            """
        let outcome = try Program.run(["-c", line], ["LANG": "fr_FR.UTF-8"], throughShell: true)
        #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome)")
    }

    /// As bash asks what may follow.
    @Test(arguments: [
        (["ateliers", "sta"], "statistics"), (["ateliers", "pass", "gi"], "give"),
        (["ateliers", "seats", "--for"], "--format"), (["ateliers", "seats", "--format", "j"], "json"),
        (["ateliers", "attend", "1.1", "--as", ""], "D"),
        (["ateliers", "postpone", "1.1", "--half-day", "af"], "afternoon"),
    ])
    func bashCompletesCommandsOptionsAndValues(words: [String], completion: String) throws {
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let line = """
            command -v bash >/dev/null || exit 0
            script=$(mktemp) && "$0" --generate-completion-script bash >"$script"
            bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
                _ateliers ateliers "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                printf "%s\\n" "${COMPREPLY[@]}"' bash "$script" \(quoted)
            code=$?; rm -f "$script"; exit $code
            """
        let outcome = try Program.run(["-c", line], throughShell: true)
        let offered = outcome.output.split(separator: "\n").map { $0.split(separator: " ").joined() }
        #expect(offered.contains(completion), "\(outcome)")
    }
}

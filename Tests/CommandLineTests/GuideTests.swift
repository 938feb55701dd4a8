import Foundation
import Testing

/// The guide is true: its commands, run in order, answer what it says.
///
/// Comments in the guide say on which day a command runs and in which language; a block `csv NAME` is a file; a line
/// `[…]` stands for any lines.
struct GuideTests {
    @Test func everyCommandAnswersAsTheGuideSays() throws {
        let guide = try String(contentsOf: Program.root.appending(path: "docs/guide.md"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appending(path: "ateliers-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for copy in ["2021", "2021-en"] {
            let programme = folder.appending(path: copy)
            try FileManager.default.createDirectory(at: programme, withIntermediateDirectories: true)
            for item in ["programme.yaml", "closures", "venues"] {
                try FileManager.default.copyItem(
                    at: Program.root.appending(path: "calendars/gresivaudan-2021").appending(path: item),
                    to: programme.appending(path: item))
            }
        }
        var settings = Settings(), count = 0
        var lines = guide.components(separatedBy: "\n")[...]
        while let line = lines.popFirst() {
            settings.read(line)
            if line.hasPrefix("```csv ") {
                let text = Self.block(&lines).joined(separator: "\n") + "\n"
                try Data(text.utf8).write(to: folder.appending(path: line.dropFirst("```csv ".count)))
            } else if line == "```console" {
                for (command, answer) in Self.commands(Self.block(&lines)) {
                    let outcome = try Program.run(
                        settings.arguments(command), ["LANG": settings.locale], in: folder)
                    let said = (outcome.errors + outcome.output).components(separatedBy: .newlines)
                    #expect(Self.matches(said[...], answer[...]), "\(command)\n\(said.joined(separator: "\n"))")
                    count += 1
                }
            }
        }
        #expect(count > 30)
    }

    private struct Settings {
        private var moment = ""
        private(set) var locale = "fr_FR.UTF-8"

        mutating func read(_ line: String) {
            guard line.hasPrefix("<!-- "), line.hasSuffix(" -->") else { return }
            let parts = line.dropFirst(5).dropLast(4).components(separatedBy: ": ")
            if parts.first == "moment" { moment = parts.last ?? "" }
            if parts.last == "en" { locale = "en_GB.UTF-8" }
        }

        /// The words of a command, with who acts and when where something is written.
        func arguments(_ command: String) -> [String] {
            var words: [String] = [], isQuoted = false, word = ""
            for character in command {
                switch character {
                case "\"": isQuoted.toggle()
                case " " where !isQuoted:
                    words.append(word)
                    word = ""
                default: word.append(character)
                }
            }
            words = (words + [word]).dropFirst().map(\.self)
            let looking = [
                "check", "communes", "people", "seats", "history", "doctor", "audit", "backup", "sheet", "passes",
                "assessments", "progress", "statistics", "rehearse", "price", "explain",
            ]
            let lookingInto = [["claim", "list"], ["claim", "show"], ["invoice", "list"], ["invoice", "draft"]]
            guard let verb = words.first, !looking.contains(verb), !lookingInto.contains(where: words.starts(with:))
            else { return words }
            // They look as of a moment.
            if ["forecast", "reconcile"].contains(verb) { return words + ["--now", moment] }
            let seed = command.unicodeScalars.reduce(0) { $0 + Int($1.value) }
            return words + ["--now", moment, "--seed", "\(seed)", "--by", "Camille"]
        }
    }

    /// The lines up to the end of a block.
    static func block(_ lines: inout ArraySlice<String>) -> [String] {
        var block: [String] = []
        while let line = lines.popFirst(), line != "```" { block.append(line) }
        return block
    }

    static func commands(_ block: [String]) -> [(command: String, answer: [String])] {
        var commands: [(command: String, answer: [String])] = []
        for line in block {
            if line.hasPrefix("$ ") {
                commands.append((String(line.dropFirst(2)), []))
            } else if !commands.isEmpty {
                commands[commands.count - 1].answer.append(line)
            }
        }
        return commands
    }

    /// Whether lines are as expected; empty ones at the end do not count.
    static func matches(_ said: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let line = expected.first else { return said.allSatisfy(\.isEmpty) }
        if line == "[…]" {
            return said.indices.contains { matches(said[$0...], expected.dropFirst()) }
                || expected.dropFirst().allSatisfy(\.isEmpty)
        }
        guard let first = said.first else { return expected.allSatisfy(\.isEmpty) }
        return first == line && matches(said.dropFirst(), expected.dropFirst())
    }
}

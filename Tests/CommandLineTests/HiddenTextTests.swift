import Foundation
import Testing
import Workshops

/// What somebody typed or named to be more than text: refused on the way in, shown as what it is on the way out.
struct HiddenTextTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]
    private static let hostile = [
        "\u{1B}[2J", "\u{85}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{E0041}",
    ]

    private func expectPlain(_ outcome: Program.Outcome, _ comment: String) {
        for text in [outcome.output, outcome.errors] {
            let isPlain = text.split(separator: "\n").allSatisfy { HiddenCharacter(firstIn: String($0)) == nil }
            #expect(isPlain, "\(comment)")
        }
    }

    @Test func noTextOfAPersonTakesOne() throws {
        try Program.withProgramme { folder in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            #expect(
                try Program.run(
                    ["person", "add", folder.path, "--name", "Dupont", "--commune", "Crolles"] + frozen
                ).code == 0)
            for text in Self.hostile {
                let ways = [
                    ["person", "add", folder.path, "--name", "A\(text)B", "--commune", "Crolles"] + frozen,
                    ["withdraw", "1", folder.path, "--reason", text] + frozen,
                    ["cancel", "1.1", folder.path, "--because", text] + frozen,
                    ["enrol", "1", "--session", "1", folder.path] + frozen.dropLast() + ["a\(text)"],
                    ["enrol", "1", "--session", "1", folder.path, "--request", text] + frozen,
                    ["commune", "Crolles", folder.path, "--ask", "1", "--because", text] + frozen,
                ]
                for way in ways {
                    let outcome = try Program.run(way)
                    #expect(outcome.code == 2, "\(way): \(outcome.errors)")
                    expectPlain(outcome, way[0])
                }
            }
        }
    }

    @Test(arguments: [["nonsense"], ["--nonsense"], ["show", "--by"], ["check"], ["price"], ["people", "--database"]])
    func whatIsRepeatedIsShown(words: [String]) throws {
        for text in Self.hostile + ["a\nb"] {
            let outcome = try Program.run(words.dropLast() + [words[words.count - 1] + text])
            #expect(outcome.code != 0)
            expectPlain(outcome, text.shown())
            let named = try Program.run(words + [text])
            expectPlain(named, text.shown())
            #expect(!named.errors.contains("a\nb"))
        }
    }

    @Test func anEndlessStandardInputIsRefused() throws {
        try Program.withProgramme { folder in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let arguments = ["pass", "collect", "1.1", "1", "-", folder.path] + frozen
            for endless in ["yes ''", "yes A1", "cat /dev/zero"] {
                let line = "\(endless) | \"$0\" \"$@\""
                let outcome = try Program.run(["-c", line] + arguments, throughShell: true)
                #expect(outcome.code == 2)
                #expect(outcome.errors.contains("262"))
            }
        }
    }
}

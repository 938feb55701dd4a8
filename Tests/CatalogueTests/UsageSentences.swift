import Answers
import Workshops

@testable import Catalogue

/// One sentence of every kind about lines that are no commands; a rule of a command is said in its own words.
enum UsageSentences {
    static let all: [SampleSentences.Sample] =
        faults.map { .init(code: "usage", sentence: $0.sentence) }
        + [["statistics"], ["passes", "pass"]].map { .init(code: "usage", sentence: .meant($0)) }
        + [Sentence.usageLead, .meantLead, .moreLead].map { .init(code: "usage", sentence: $0) }
        + Sentence.exitCodes.map { .init(code: "exit-code", sentence: $0) }

    private static let person = CommandArgument(.operand, value: "person", abstract: "…", isOptional: false)
    private static let session = CommandArgument(.option, names: ["-s"], value: "session", abstract: "…")
    private static let format = CommandArgument(
        .option, names: ["-f"], value: "format", abstract: "…", choices: ["text", "json"], preset: "text")

    private static let faults: [UsageFault] = [
        .unknownCommand(["ateliers", "…"]), .missingCommand(["ateliers"]), .unknownOption("-x"),
        .missingValue(session), .unexpectedValue("yes", flag: "-n"), .unexpectedWords(["3"]),
        .unexpectedWords(["3", "4\u{202E}"]), .missing(person), .missing(session), .missing(format),
        .unfit("abc", person, rule: nil), .unfit("xml", format, rule: "…?"),
        .repeated(format, values: ["json", "text"]), .exclusive("-l", "-t"), .unknownShell("tcsh"), .notUnderstood,
    ]
}

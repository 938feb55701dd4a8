import Answers
import Tables
import Workshops

@testable import Catalogue

/// One sentence of every kind about tables of people.
enum PeopleTableSentences {
    private typealias Sample = SampleSentences.Sample

    static let all: [SampleSentences.Sample] =
        table.map { Sample(code: $0.code, sentence: $0.sentence) }
        + people.map { Sample(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) }
        + [Sample(code: Refusal.fileExists(path: "people.csv").code, sentence: exists)]
        + reports.map { Sample(code: "imported", sentence: .imported($0)) }
        + [Sample(code: "exported", sentence: .exported(1_230, to: "people.csv"))]

    private static let exists = Refusal.fileExists(path: "people.csv").sentence

    private static let table: [TableProblem.Kind] = [
        .tooManyRows(limit: 50_000), .tooManyLines(limit: 1_048_576), .tooManyColumns(limit: 100),
        .cellTooLong(limit: 10_240),
        .cellCount(found: 1, wanted: 2), .openQuote, .strayQuote, .textAfterQuote, .notText(.windows1252),
        .controlCharacter, .mixedEncodings, .workbook, .tooLarge(limit: 67_108_864), .unreadable, .empty,
    ]

    private static let people: [PeopleTableProblem] = [
        .unknownColumn("Téléfone", nearest: .field(.telephone)), .unknownColumn("Xyzzy", nearest: nil),
        .unknownColumn("", nearest: nil), .missingColumn(.commune), .columnTwice(.field(.email), first: 2),
        .sameAsLine(3), .alreadyRegistered(12), .shared(.email, with: .line(3)), .shared(.telephone, with: .person(12)),
        .aloneInParty("les voisins"),
    ]

    private static let reports: [ImportReport] = [
        report(.stored, 12, 5...16, leftOut: 2), report(.stored, 1, 5...5), report(.stored, 0, nil, leftOut: 1),
        report(.trial, 12, nil, leftOut: 2), report(.repeated, 12, 5...16),
    ]

    private static func report(
        _ state: ImportReport.State, _ registered: Int, _ numbers: ClosedRange<Int>?, leftOut: Int = 0
    ) -> ImportReport {
        ImportReport(state: state, registered: registered, numbers: numbers, leftOut: leftOut, findings: [])
    }
}

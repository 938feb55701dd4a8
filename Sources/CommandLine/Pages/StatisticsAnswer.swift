import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What the council is told.
struct StatisticsAnswer: Answer {
    let overview: StatisticsOverview
    /// Whether to answer a table (CSV) and not a page.
    let isTable: Bool

    func text(_ page: Page) -> String {
        // The terminal ends the last line, which ends with CRLF.
        guard !isTable else {
            return String(decoding: overview.octets(in: page.language).dropLast(), as: UTF8.self)
        }
        let table = overview.table(in: page.language)
        let rows = table.enumerated().map { index, row in
            row.map { Table.Cell($0, index == 0 || index == table.count - 1 ? .bold : .plain) }
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page) + [""]
            + Sentence.statistics(overview).map { $0[page.language] }).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable { StatisticsDocument(overview) }
}

struct StatisticsDocument: Encodable {
    private let by: String
    private let groups: [Counts]
    private let total: Counts
    private let seats: Int
    private let workshops: [String: Int]
    private let heldWithNobody: Int

    init(_ overview: StatisticsOverview) {
        by = overview.grouping.rawValue
        groups = overview.rows.map { Counts($0.group, $0.statistics) }
        total = Counts(nil, overview.total)
        seats = overview.seats
        workshops = Dictionary(uniqueKeysWithValues: overview.workshops.map { ($0.key.rawValue, $0.value) })
        heldWithNobody = overview.heldWithNobody
    }

    private struct Counts: Encodable {
        let group: String?
        let seats: Int
        let expected: Int
        let attended: Int
        let presences: [String: Int]
        let passes: Int
        let compared: Int
        let progressed: Int

        init(_ group: String?, _ statistics: Statistics) {
            self.group = group
            (seats, expected, attended) = (statistics.seats, statistics.expected, statistics.attended)
            presences = Dictionary(uniqueKeysWithValues: statistics.presences.map { ($0.key.rawValue, $0.value) })
            (passes, compared, progressed) = (statistics.passes, statistics.compared, statistics.progressed)
        }
    }
}

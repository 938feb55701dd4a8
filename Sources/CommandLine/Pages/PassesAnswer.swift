import Answers
import Catalogue
import Operations
import Workshops

/// How many passes are where.
struct PassesAnswer: Answer {
    let overview: PassesOverview

    func remarks(_ page: Page) -> String { Self.warning(overview, page) }

    func text(_ page: Page) -> String {
        let rows = { (counts: [PassLedger.Account: Int]) in
            PassLedger.Account.allCases.compactMap { account -> [Table.Cell]? in
                guard let count = counts[account], count > 0 else { return nil }
                return [
                    Table.Cell(page.wording.grouped(count)), Table.Cell(Sentence.account(account)[page.language]),
                ]
            }
        }
        let others = rows(overview.ledger.others)
        return
            (Table(indent: 2, rows: rows(overview.ledger.counts)).lines(on: page)
            + (others.isEmpty ? [] : ["", Sentence.otherPasses[page.language]])
            + Table(indent: 2, rows: others).lines(on: page)
            + ["", Sentence.passesInAll(overview)[page.language]]).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable { PassesDocument(overview) }

    static func warning(_ overview: PassesOverview, _ page: Page) -> String {
        let warning = overview.expiry.flatMap(Sentence.expiry).map { page.styled($0[page.language], .yellow) }
        return ([warning].compactMap(\.self) + page.lines(for: overview.expiry?.remedies ?? [])).joined(separator: "\n")
    }
}

/// What moving passes did.
struct PassAnswer: Answer {
    let report: PassReport

    func remarks(_ page: Page) -> String { PassesAnswer.warning(report.overview, page) }

    func text(_ page: Page) -> String {
        let lead = report.changed ? [] : [Sentence.nothingChanged]
        return (lead + [.passesMoved(report)]).map { $0[page.language] }.joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            changed: report.changed, moved: report.moved, person: report.person,
            left: report.person.map { _ in report.left }, chequebook: report.chequebook,
            passes: PassesDocument(report.overview))
    }

    private struct Document: Encodable {
        let changed: Bool
        let moved: Int
        let person: Int?
        let left: Int?
        let chequebook: Int?
        let passes: PassesDocument
    }
}

struct PassesDocument: Encodable {
    private let total: Int
    private let counts: [String: Int]
    private let others: [String: Int]
    private let collectedValue: String
    private let lastDay: String?
    private let daysLeft: Int?

    init(_ overview: PassesOverview) {
        let named = { (counts: [PassLedger.Account: Int]) in
            Dictionary(uniqueKeysWithValues: counts.map { ("\($0.key)", $0.value) })
        }
        total = overview.ledger.total
        counts = named(overview.ledger.counts)
        others = named(overview.ledger.others)
        collectedValue = "\(overview.collected)"
        lastDay = overview.expiry?.lastDay.description
        daysLeft = overview.expiry?.daysLeft
    }
}

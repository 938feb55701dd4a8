import Answers
import Catalogue
import Documents
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
                    Table.Cell(page.wording.grouped(count)),
                    Table.Cell(Sentence.account(account, of: count)[page.language]),
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

    func json(in language: Language) -> JSON { overview.json }

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

    func json(in language: Language) -> JSON { report.json }
}

/// What giving chequebooks to several people did, one after the other; one refusal stops nobody else.
struct PassGivenAnswer: Answer {
    private var reports: [PassReport] = []
    private var refusals: [Refusal] = []

    /// One person, whose refusal is that of the command.
    init(_ report: PassReport) { reports = [report] }

    init(_ people: [Int], _ verb: (Int) throws(Refusal) -> PassReport) {
        for person in people {
            do throws(Refusal) { reports.append(try verb(person)) } catch { refusals.append(error) }
        }
    }

    func remarks(_ page: Page) -> String {
        let warning = reports.last.map { PassesAnswer.warning($0.overview, page) } ?? ""
        return (refusals.map { RefusalAnswer(refusal: $0).remarks(page) } + (warning.isEmpty ? [] : [warning]))
            .joined(separator: "\n")
    }

    func text(_ page: Page) -> String { reports.map { PassAnswer(report: $0).text(page) }.joined(separator: "\n") }

    func json(in language: Language) -> JSON { reports.json(refused: refusals, in: language) }

    var exitCode: Int32 { refusals.isEmpty ? 0 : 1 }
}

import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// All claims, and what is outstanding.
struct ClaimsAnswer: Answer {
    let overview: ClaimsOverview

    func text(_ page: Page) -> String {
        let header = Sentence.claimColumns.map { Table.Cell($0[page.language], .bold) }
        let rows = overview.claims.map { standing -> [Table.Cell] in
            let claim = standing.claim
            return [
                Table.Cell("\(claim.number)"), Table.Cell(page.wording.month(claim.month)),
                Table.Cell(claim.when[page.language]), Table.Cell(page.wording.grouped(claim.passes)),
            ] + amounts(standing.balance, page)
        }
        let total = [Table.Cell(""), Table.Cell(""), Table.Cell(""), Table.Cell("")] + amounts(overview.total, page)
        return
            ((rows.isEmpty ? [] : Table(indent: 0, rows: [header] + rows + [total]).lines(on: page) + [""])
            + Sentence.claims(overview).map { $0[page.language] } + page.lines(for: overview.remedies))
            .joined(separator: "\n")
    }

    private func amounts(_ balance: ClaimBalance, _ page: Page) -> [Table.Cell] {
        [balance.claimed, balance.paid, balance.rejected, balance.outstanding].map {
            Table.Cell(page.wording.money($0.amount))
        }
    }

    func json(in language: Language) -> JSON { overview.json }
}

/// A claim with its passes.
struct ClaimAnswer: Answer {
    let claim: ClaimOverview

    func text(_ page: Page) -> String {
        let lead = Sentence.claim(ClaimStanding(claim: claim.claim, balance: claim.balance))[page.language]
        let rows = claim.passes.map { claimed in
            [
                Table.Cell(claimed.pass.serial?.description ?? ""), Table.Cell("\(claimed.workshop)"),
                Table.Cell(page.wording.longDate(claimed.date)),
                Table.Cell(
                    Sentence.outcome(of: claimed)[page.language], claimed.pass.state == .rejected ? .red : .plain),
            ]
        }
        return ([lead] + page.lines(for: claim.remedies) + Table(indent: 2, rows: rows).lines(on: page))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { claim.json }
}

/// What was done about a claim.
struct ClaimReportAnswer: Answer {
    let report: ClaimReport

    func remarks(_ page: Page) -> String {
        let unscanned = Sentence.unscanned(report.overview).map { page.styled($0[page.language], .yellow) }
        return ([unscanned].compactMap(\.self) + page.lines(for: report.overview.remediesOfUnscanned))
            .joined(separator: "\n")
    }

    func text(_ page: Page) -> String {
        let lead = report.changed ? [] : [Sentence.nothingChanged]
        return ((lead + [.claimed(report)]).map { $0[page.language] } + page.lines(for: report.claim?.remedies ?? []))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { report.json }
}

/// The letter of a claim or the table of its passes, or where it was written.
struct ClaimLetterAnswer: Answer {
    let letter: ClaimLetter
    let form: ClaimLetter.Form
    /// The file; nil for the letter itself.
    let path: String?

    func text(_ page: Page) -> String {
        if let path { return Sentence.claimWritten(letter.claim.claim.number, to: path)[page.language] }
        // The terminal ends the last line.
        return String(decoding: letter.octets(form).dropLast(), as: UTF8.self)
    }

    var isDocument: Bool { path == nil && form != .letter }

    func json(in language: Language) -> JSON { letter.claim.json.with(["file": .text(path)]) }
}

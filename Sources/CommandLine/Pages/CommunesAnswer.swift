import Answers
import Catalogue
import Operations
import Workshops

/// How the communes stand, and where the chequebooks are.
struct CommunesAnswer: Answer {
    let overview: CommunesOverview

    func remarks(_ page: Page) -> String {
        overview.appeal.flatMap(Sentence.appeal).map { page.styled($0[page.language], .yellow) } ?? ""
    }

    func text(_ page: Page) -> String {
        let rows = overview.communes.map { standing in
            [
                Table.Cell(standing.commune),
                Table.Cell(
                    Sentence.answer(of: standing)[page.language], standing.answer == .confirmed ? .green : .plain),
                Table.Cell(Sentence.chequebooks(of: standing)[page.language]),
                Table.Cell(Sentence.mandate(of: standing)[page.language]),
            ]
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page)
            + ["", Sentence.chequebooks(of: overview)[page.language]]).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            communes: overview.communes.map(CommuneDocument.init), reserve: overview.reserve,
            chequebooks: overview.chequebooks, appealEnds: overview.appeal?.lastDay.description,
            workshopsBeforeAppealEnds: overview.appeal?.workshops)
    }

    private struct Document: Encodable {
        let communes: [CommuneDocument]
        let reserve: Int
        let chequebooks: Int
        let appealEnds: String?
        let workshopsBeforeAppealEnds: Int?
    }
}

/// What recording something of a commune did.
struct CommuneAnswer: Answer {
    let report: AllocationReport

    func text(_ page: Page) -> String {
        let standing = Sentence.standing(of: report.standing, reserve: report.reserve)
        let lead = report.changed ? [] : [Sentence.nothingChanged]
        return (lead + [standing]).map { $0[page.language] }.joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(changed: report.changed, commune: CommuneDocument(report.standing), reserve: report.reserve)
    }

    private struct Document: Encodable {
        let changed: Bool
        let commune: CommuneDocument
        let reserve: Int
    }
}

private struct CommuneDocument: Encodable {
    let name: String
    let answer: String
    let answeredOn: String?
    let mandateOn: String?
    let imprestAccount: String
    let allotted: Int
    let chequebooks: [Int]

    init(_ standing: CommuneStanding) {
        name = standing.commune
        answer = standing.answer.rawValue
        answeredOn = standing.answered?.description
        mandateOn = standing.mandate?.description
        imprestAccount = standing.imprestAccount.rawValue
        allotted = standing.allotted
        chequebooks = standing.chequebooks
    }
}

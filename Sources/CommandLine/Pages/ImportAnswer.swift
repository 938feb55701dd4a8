import Answers
import Catalogue
import Operations
import Workshops

/// What importing a table of people did.
struct ImportAnswer: Answer {
    let report: ImportReport

    func remarks(_ page: Page) -> String { report.findings.lines(page).joined(separator: "\n") }

    func text(_ page: Page) -> String { Sentence.imported(report)[page.language] }

    func document(in language: Language) -> any Encodable {
        Document(
            state: report.state.rawValue, registered: report.registered, first: report.numbers?.lowerBound,
            last: report.numbers?.upperBound, leftOut: report.leftOut,
            findings: report.findings.map { FindingDocument($0, in: language) })
    }

    private struct Document: Encodable {
        let state: String
        let registered: Int
        let first: Int?
        let last: Int?
        let leftOut: Int
        let findings: [FindingDocument]
    }
}

import Answers
import Catalogue
import Operations
import Workshops

/// A finding as JSON.
struct FindingDocument: Encodable {
    let severity: String
    let code: String
    let file: String
    let line: Int?
    let column: Int?
    let path: String?
    let message: String

    init(_ finding: Finding, in language: Language) {
        severity = finding.severity.rawValue
        code = finding.problem.code
        file = finding.place.file
        line = finding.place.line
        column = finding.place.column
        path = finding.place.path
        message = finding.problem.sentence[language]
    }
}

extension Finding {
    /// The finding as a line of text, its place in bold.
    func line(_ page: Page) -> String {
        page.styled(sentence[page.language], severity == .error ? .red : .yellow)
    }
}

extension [Finding] {
    /// A line each, and what can be done about them.
    func lines(_ page: Page) -> [String] { map { $0.line(page) } + page.lines(for: remedies) }
}

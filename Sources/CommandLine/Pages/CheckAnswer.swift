import Answers
import Catalogue
import Operations
import Workshops

/// What is right and wrong with a programme.
struct CheckAnswer: Answer {
    let reading: ProgrammeReading

    func text(_ page: Page) -> String {
        let verdict: Sentence =
            if let programme = reading.programme {
                .checked(programme.name, warnings: count(.warning))
            } else {
                .unusable(errors: count(.error))
            }
        return (reading.findings.lines(page) + [page.styled(verdict[page.language], .bold)])
            .joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            usable: reading.programme != nil, findings: reading.findings.map { FindingDocument($0, in: language) })
    }

    var exitCode: Int32 { reading.programme == nil ? 2 : 0 }

    private func count(_ severity: Finding.Severity) -> Int {
        reading.findings.filter { $0.severity == severity }.count
    }

    private struct Document: Encodable {
        let usable: Bool
        let findings: [FindingDocument]
    }
}

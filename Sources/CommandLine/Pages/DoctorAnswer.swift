import Answers
import Catalogue
import Operations
import Workshops

/// The health of the database.
struct DoctorAnswer: Answer {
    let problems: [DatabaseProblem]

    func text(_ page: Page) -> String {
        guard !problems.isEmpty else { return page.styled(Sentence.healthy[page.language], .green) }
        return problems.flatMap { [page.styled($0.sentence[page.language], .red)] + page.lines(for: $0.remedies) }
            .joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            healthy: problems.isEmpty,
            problems: problems.map { ReasonDocument(code: $0.code, $0.sentence, in: language) })
    }

    var exitCode: Int32 { problems.isEmpty ? 0 : 3 }

    private struct Document: Encodable {
        let healthy: Bool
        let problems: [ReasonDocument]
    }
}

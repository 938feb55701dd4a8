import Answers
import Catalogue
import Documents
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

    func json(in language: Language) -> JSON { problems.json(in: language) }

    var exitCode: Int32 { problems.isEmpty ? 0 : 3 }
}

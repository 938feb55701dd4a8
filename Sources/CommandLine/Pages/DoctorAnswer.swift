import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// The health of the database, and of a sound one whom its sessions do not suit any more.
struct DoctorAnswer: Answer {
    let problems: [DatabaseProblem]
    var misfits: [Misfit] = []

    func text(_ page: Page) -> String {
        guard !problems.isEmpty else {
            let lines = misfits.flatMap { misfit in
                [page.styled(Sentence.misfit(misfit)[page.language], .yellow)] + page.lines(for: misfit.remedies)
            }
            return ([page.styled(Sentence.healthy[page.language], .green)] + lines).joined(separator: "\n")
        }
        return problems.flatMap { [page.styled($0.sentence[page.language], .red)] + page.lines(for: $0.remedies) }
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { problems.json(misfits, in: language) }

    var exitCode: Int32 { problems.isEmpty ? 0 : 3 }
}

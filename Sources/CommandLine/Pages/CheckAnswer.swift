import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What is right and wrong with a programme.
struct CheckAnswer: Answer {
    let reading: ProgrammeReading

    func text(_ page: Page) -> String {
        let verdict: Sentence =
            if let refusal = reading.refusal {
                refusal.sentence
            } else if let programme = reading.programme {
                .checked(programme.name, warnings: count(.warning))
            } else {
                .unusable(errors: count(.error))
            }
        let differs = reading.differsFromPlan && reading.refusal == nil
        return
            (reading.findings.lines(page) + [page.styled(verdict[page.language], .bold)]
            + page.lines(for: reading.refusal?.remedies ?? [])
            + (differs ? [Sentence.differsFromPlan[page.language]] + page.lines(for: [.plan]) : []))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { reading.json(in: language) }

    var exitCode: Int32 { reading.programme == nil ? 2 : reading.refusal == nil ? 0 : 1 }

    private func count(_ severity: Finding.Severity) -> Int {
        reading.findings.filter { $0.severity == severity }.count
    }
}

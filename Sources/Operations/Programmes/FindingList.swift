import Yams

/// The findings of one file, collected while it is read.
final class FindingList {
    let file: String
    private(set) var findings: [Finding] = []

    init(file: String) { self.file = file }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    func add(_ problem: ProgrammeProblem, at mark: Mark?, _ severity: Finding.Severity = .error) {
        let place = Finding.Place(file: file, line: mark?.line, column: mark?.column)
        findings.append(Finding(severity: severity, place: place, problem: .programme(problem)))
    }
}

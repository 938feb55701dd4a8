import Answers
import Yams

/// The findings of one file, collected while it is read; those past the hundredth are only counted.
final class FindingList {
    let file: String
    /// The folder in which files that are named must be; nil to leave them unseen.
    let folder: ProgrammeFolder?
    private var kept: [Finding] = []
    private var dropped = 0
    private(set) var hasErrors = false

    init(file: String, folder: ProgrammeFolder? = nil) {
        self.file = file
        self.folder = folder
    }

    var isFull: Bool { kept.count >= Self.limit }

    /// In the order of the lines.
    var findings: [Finding] {
        let sorted = kept.sorted {
            ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
        }
        guard dropped > 0 else { return sorted }
        let more = Finding.Problem.programme(.moreFindings(dropped))
        return sorted + [Finding(severity: .error, place: Finding.Place(file: file), problem: more)]
    }

    func add(_ problem: ProgrammeProblem, at mark: Mark?, _ severity: Finding.Severity = .error) {
        add(problem, line: mark?.line, column: mark?.column, severity)
    }

    func add(_ problem: ProgrammeProblem, line: Int?, column: Int?, _ severity: Finding.Severity = .error) {
        let place = Finding.Place(file: file, line: line, column: column)
        add(Finding(severity: severity, place: place, problem: .programme(problem)))
    }

    func add(_ finding: Finding) {
        if finding.severity == .error { hasErrors = true }
        guard !isFull else {
            dropped += 1
            return
        }
        kept.append(finding)
    }

    private static let limit = 100
}

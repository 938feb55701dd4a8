import Answers

/// The findings of one table, collected while it is read; those past the limit are only counted, warnings first.
struct FindingTally {
    static let limit = 200

    let file: String
    private var errors: [Finding] = []
    private var warnings: [Finding] = []
    private var errorCount = 0
    private var warningCount = 0

    init(file: String) { self.file = file }

    /// Whether another error would only be counted.
    var isFull: Bool { errors.count == Self.limit }
    var hasErrors: Bool { errorCount > 0 }

    mutating func add(_ severity: Finding.Severity, _ problem: Finding.Problem, line: Int?, column: Int? = nil) {
        let place = Finding.Place(file: file, line: line, column: column)
        let finding = Finding(severity: severity, place: place, problem: problem)
        switch severity {
        case .error:
            errorCount += 1
            if errors.count < Self.limit { errors.append(finding) }
        case .warning:
            warningCount += 1
            if warnings.count < Self.limit { warnings.append(finding) }
        }
    }

    /// In the order of the lines; at the end, how many more there are.
    var findings: [Finding] {
        let kept = errors + warnings.prefix(Self.limit - errors.count)
        let sorted = kept.sorted {
            ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
        }
        let dropped = errorCount + warningCount - kept.count
        guard dropped > 0 else { return sorted }
        return sorted + [
            Finding(
                severity: hasErrors ? .error : .warning, place: Finding.Place(file: file),
                problem: .programme(.moreFindings(dropped)))
        ]
    }
}

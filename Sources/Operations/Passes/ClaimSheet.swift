import Answers
import Catalogue
import Tables
import Workshops

/// A table of the issuer as read: what it says of each pass, and all that is wrong with it.
struct ClaimSheet {
    struct Row {
        let line: Int
        let serial: PassSerial
        let verdict: ClaimVerdict
    }

    /// Those that say something.
    private(set) var rows: [Row] = []
    private(set) var tally: FindingTally
    private var columns: [ClaimColumn: Int] = [:]
    private var lines: [PassSerial: Int] = [:]

    var serialColumn: Int? { columns[.serial] }

    /// Reads a file; fault and reason hold where a row does not say them.
    init(_ file: GivenFile, fault: Pass.Fault?, reason: String) throws {
        tally = FindingTally(file: file.name)
        do {
            var table = try file.table()
            readHeader(table.header)
            while let row = try table.next() { read(row, fault, reason) }
        } catch let problem as TableProblem {
            tally.add(.error, file.problem(problem), line: problem.line, column: problem.column)
        }
    }

    private mutating func readHeader(_ header: TableRow) {
        for problem in header.problems { add(problem) }
        for (number, cell) in zip(1..., header.cells) {
            guard let column = ClaimColumn(cell) else {
                if !cell.isEmpty { add(.warning, .unknownColumn(cell.beginning), header.line, number) }
                continue
            }
            if let first = columns[column] {
                add(.error, .columnTwice(column, first: first), header.line, number)
            } else {
                columns[column] = number
            }
        }
        for column in [ClaimColumn.serial, .outcome] where columns[column] == nil {
            add(.error, .missingColumn(column), header.line, nil)
        }
    }

    private mutating func read(_ row: TableRow, _ fault: Pass.Fault?, _ reason: String) {
        for problem in row.problems { add(problem) }
        // Without these every row would be wrong.
        guard !row.cells.isEmpty, columns[.serial] != nil, columns[.outcome] != nil else { return }
        // What cannot be read is told once.
        guard Set(row.problems.compactMap(\.column)).isDisjoint(with: columns.values) else { return }
        let serial = serial(row), verdict = verdict(row, fault, reason)
        if let serial, let verdict { rows.append(Row(line: row.line, serial: serial, verdict: verdict)) }
    }

    private mutating func serial(_ row: TableRow) -> PassSerial? {
        let text = text(.serial, row)
        guard let serial = PassSerial(text) else {
            let shown = text.beginning
            add(.error, text.isEmpty ? .serialMissing : .serial(.unreadable(shown, [])), row.line, columns[.serial])
            return nil
        }
        guard let first = lines[serial] else {
            lines[serial] = row.line
            return serial
        }
        add(.error, .sameAsLine(serial, first), row.line, columns[.serial])
        return nil
    }

    /// Nil when the row says nothing yet, or nothing that can be understood.
    private mutating func verdict(_ row: TableRow, _ fault: Pass.Fault?, _ reason: String) -> ClaimVerdict? {
        let word = text(.outcome, row)
        switch ClaimWord(word) {
        case .pending: return nil
        case .paid: return .paid
        case .rejected: return rejection(row, fault, reason)
        case nil:
            add(.error, .unknownOutcome(word.beginning), row.line, columns[.outcome])
            return nil
        }
    }

    private mutating func rejection(_ row: TableRow, _ fault: Pass.Fault?, _ reason: String) -> ClaimVerdict? {
        let word = text(.fault, row), said = text(.reason, row)
        let reason = said.isEmpty ? reason : said, named = Pass.Fault(word: word)
        if !word.isEmpty, named == nil {
            add(.error, .unknownFault(word.beginning), row.line, columns[.fault])
            return nil
        }
        guard let fault = named ?? fault else {
            add(.error, .faultMissing, row.line, columns[.fault])
            return nil
        }
        guard !reason.isEmpty else {
            add(.error, .reasonMissing, row.line, columns[.reason])
            return nil
        }
        if let fault = GivenText.reason.fault(of: reason) {
            add(.error, .reasonUnfit(fault), row.line, columns[.reason])
            return nil
        }
        return .rejected(fault, reason: reason)
    }

    private func text(_ column: ClaimColumn, _ row: TableRow) -> String {
        guard let number = columns[column], row.cells.indices.contains(number - 1) else { return "" }
        return FormulaGuard.plain(row.cells[number - 1]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func add(
        _ severity: Finding.Severity, _ problem: ClaimTableProblem, _ line: Int, _ column: Int?
    ) {
        tally.add(severity, .claimTable(problem), line: line, column: column)
    }

    private mutating func add(_ problem: TableProblem) {
        var severity = Finding.Severity.error
        // Excel leaves out empty cells at the end of a row.
        if case .cellCount(let found, let wanted) = problem.kind, found < wanted { severity = .warning }
        tally.add(severity, .table(problem.kind), line: problem.line, column: problem.column)
    }
}

/// What issuers write of a pass.
private enum ClaimWord: CaseIterable {
    /// It has not answered.
    case pending
    case paid, rejected

    init?(_ text: String) {
        guard let word = Self.byText[FoldedText(text)] else { return nil }
        self = word
    }

    private static let byText = Dictionary(
        allCases.flatMap { word in word.texts.map { (FoldedText($0), word) } }, uniquingKeysWith: { first, _ in first })

    private var texts: [String] {
        switch self {
        case .pending:
            ["", "en attente", "pending"]
                + [Pass.State.scanned, .claimed].flatMap { [$0.words.french, $0.words.english, $0.rawValue] }
        case .paid:
            [
                "payé", "payée", "paid", "réglé", "remboursé", Pass.State.paid.words.french,
                Pass.State.paid.words.english,
            ]
        case .rejected: ["rejetée", "refusé", "refused", "rejected", Pass.State.rejected.words.french]
        }
    }
}

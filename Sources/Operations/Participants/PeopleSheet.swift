import Answers
import Foundation
import Tables
import Workshops

/// A table of people as read: who is in it, and all that is wrong with it.
struct PeopleSheet {
    struct Row {
        let line: Int
        /// Without a number and an identity, which they get when they are registered.
        let participant: Participant
        /// What they have in common with those who come with them.
        let party: String?
    }

    private(set) var rows: [Row] = []
    /// Rows in which something was written, whether or not it can be used.
    private(set) var rowCount = 0
    /// What those have in common with others whose rows cannot be used.
    private(set) var partiesOfFaulty: Set<String> = []
    var tally: FindingTally
    /// Of a table that is too long, nobody is held in memory.
    private var keepsRows = true
    private var columns: [Int: PersonField] = [:]
    private var numbers: [PersonField: Int] = [:]

    /// Reads a file; `registered` is when its people are.
    init(_ file: GivenFile, _ reader: PersonReader, registered: Date) throws {
        tally = FindingTally(file: file.name)
        do {
            keepsRows = try !Self.isTooLong(file)
            var table = try file.table()
            readHeader(table.header)
            let blank = Participant(number: 0, id: "", person: nil, commune: "", registered: registered)
            while let row = try table.next() { read(row, reader, blank) }
        } catch let problem as TableProblem {
            tally.add(.error, file.problem(problem), line: problem.line, column: problem.column)
        }
    }

    /// Whether there are more rows than are read.
    private static func isTooLong(_ file: GivenFile) throws -> Bool {
        var table = try file.table()
        while let row = try table.next() {
            for problem in row.problems { if problem.kind.endsTheTable { return true } }
        }
        return false
    }

    /// The number of the column of a field; nil when there is none.
    func column(of field: PersonField) -> Int? { numbers[field] }

    private mutating func readHeader(_ header: TableRow) {
        var first: [PeopleColumn: Int] = [:]
        for problem in header.problems { add(problem) }
        for (number, cell) in zip(1..., header.cells) {
            let title = cell.trimmingCharacters(in: .whitespacesAndNewlines)
            guard let column = PeopleColumn(title) else {
                let nearest = PeopleColumn.nearest(to: title)
                add(.warning, .unknownColumn(title.beginning, nearest: nearest), line: header.line, column: number)
                continue
            }
            if let first = first[column] {
                add(.error, .columnTwice(column, first: first), line: header.line, column: number)
                continue
            }
            first[column] = number
            if case .field(let field) = column { (columns[number], numbers[field]) = (field, number) }
        }
        for field in PeopleColumn.required where numbers[field] == nil {
            add(.error, .missingColumn(field), line: header.line, column: nil)
        }
    }

    private mutating func read(_ row: TableRow, _ reader: PersonReader, _ blank: Participant) {
        let bad = Set(row.problems.compactMap(\.column))
        for problem in row.problems { add(problem) }
        guard !row.cells.isEmpty else { return }
        rowCount += 1
        // Without these every row would be wrong.
        guard PeopleColumn.required.allSatisfy({ numbers[$0] != nil }) else { return }
        var texts: [PersonField: String] = [:]
        for (number, cell) in zip(1..., row.cells) where !cell.isEmpty {
            if let field = columns[number] { texts[field] = FormulaGuard.plain(cell) }
        }
        var reader = reader
        reader.suggests = !tally.isFull
        let (participant, problems) = reader.read(texts, into: blank)
        let news = problems.filter { problem in numbers[problem.field].map { !bad.contains($0) } ?? true }
        for (field, problem) in news { tally.add(.error, .person(problem), line: row.line, column: numbers[field]) }
        let party = texts[.party].map { FoldedText($0).text }
        guard problems.isEmpty else {
            if let party { partiesOfFaulty.insert(party) }
            return
        }
        if keepsRows {
            rows.append(Row(line: row.line, participant: participant, party: party?.isEmpty == true ? nil : party))
        }
    }

    private mutating func add(_ severity: Finding.Severity, _ problem: PeopleTableProblem, line: Int, column: Int?) {
        tally.add(severity, .people(problem), line: line, column: column)
    }

    private mutating func add(_ problem: TableProblem) {
        var severity = Finding.Severity.error
        // Excel leaves out empty cells at the end of a row.
        if case .cellCount(let found, let wanted) = problem.kind, found < wanted { severity = .warning }
        tally.add(severity, .table(problem.kind), line: problem.line, column: problem.column)
    }
}

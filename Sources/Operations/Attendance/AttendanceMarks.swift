import Answers
package import Workshops

/// What a sheet of paper says, as somebody types it.
package enum AttendanceMarks: Sendable, Equatable {
    /// A letter for each person in the order of the seats, or for each seat with `_` where nobody sits.
    case letters(String)
    /// Nobody came.
    case nobody
    /// One person, on a sheet that is filled in.
    case one(Int, Presence)
}

extension AttendanceMarks {
    /// The presence of everybody on a sheet.
    func presences(
        on sheet: AttendanceSheet, of rows: [SheetOverview.Row], seats: Int, _ number: WorkshopNumber
    ) throws(AttendanceRefusal) -> [Int: Presence] {
        switch self {
        case .nobody: return Dictionary(uniqueKeysWithValues: rows.map { ($0.person, .absent) })
        case .one(let person, let presence):
            guard sheet.closing != nil else { throw .open(number) }
            guard rows.contains(where: { $0.person == person }) else { throw .notOnSheet(person: person, number) }
            return sheet.presences.merging([person: presence]) { $1 }
        case .letters(let text):
            let marks = Array(text.filter { !$0.isWhitespace })
            if marks.count == rows.count, !marks.contains(where: Self.isEmptySeat) {
                return try presences(zip(rows, marks).map { ($0.person, $1) })
            }
            return try presences(bySeat: marks, rows, seats: seats)
        }
    }

    private func presences(
        bySeat marks: [Character], _ rows: [SheetOverview.Row], seats: Int
    ) throws(AttendanceRefusal) -> [Int: Presence] {
        guard marks.count == seats, Set(rows.map(\.seat)).count == rows.count else {
            throw .marksDoNotFit(given: marks.count, people: rows.count, seats: seats)
        }
        var pairs: [(Int, Character)] = []
        for (seat, mark) in zip(1..., marks) {
            switch (rows.first { $0.seat == seat }, Self.isEmptySeat(mark)) {
            case (nil, true): continue
            case (nil, false): throw .markWithoutPerson(seat: seat)
            case (let row?, true): throw .seatWithoutMark(seat, person: row.person)
            case (let row?, false): pairs.append((row.person, mark))
            }
        }
        return try presences(pairs)
    }

    /// A hyphen, too, which cannot be typed first in a terminal.
    private static func isEmptySeat(_ mark: Character) -> Bool { mark == "_" || mark == "-" }

    private func presences(_ marks: [(Int, Character)]) throws(AttendanceRefusal) -> [Int: Presence] {
        var presences: [Int: Presence] = [:]
        for (person, mark) in marks {
            guard let presence = Presence(letter: mark) else { throw .unknownMark(String(mark)) }
            presences[person] = presence
        }
        return presences
    }
}

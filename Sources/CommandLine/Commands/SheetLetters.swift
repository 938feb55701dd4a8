import Answers
import Workshops

/// The letters of a sheet of paper, as somebody types them: one for each person in the order of the seats, or one for each
/// seat with `_` where nobody sits.
struct SheetLetters {
    let text: String

    /// The presence of everybody on the sheet.
    func presences(on sheet: SheetOverview) throws(AttendanceRefusal) -> [Int: Presence] {
        let marks = Array(text.filter { !$0.isWhitespace }), rows = sheet.rows
        if marks.count == rows.count, !marks.contains(where: Self.isEmptySeat) {
            return try presences(zip(rows, marks).map { ($0.person, $1) })
        }
        return try presences(bySeat: marks, rows, seats: sheet.seats)
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

import Answers
import Workshops

/// The letters of a sheet of paper, as somebody types them: one for each person in the order of the sheet, or one for each
/// seat with `_` where nobody sits.
///
/// After L and D may follow the minutes for which they were there. Of whom something is noted already, no letter has to be
/// typed: what is noted holds.
struct SheetLetters {
    let text: String

    /// A letter, and the minutes behind it.
    private struct Mark {
        let letter: Character
        var minutes: Int?

        /// A hyphen, too, which cannot be typed first in a terminal.
        var isEmptySeat: Bool { letter == "_" || letter == "-" }
    }

    /// The marks of everybody on the sheet.
    func marks(on sheet: SheetOverview) throws(AttendanceRefusal) -> (presences: [Int: Presence], minutes: [Int: Int]) {
        let marks = try self.marks, rows = sheet.rows
        if marks.count == rows.count, !marks.contains(where: \.isEmptySeat) {
            return try read(zip(rows, marks).map { ($0.person, $1) })
        }
        let unknown = rows.filter { $0.note == nil }
        if marks.count == unknown.count, unknown.count < rows.count, !marks.contains(where: \.isEmptySeat) {
            return try read(zip(unknown, marks).map { ($0.person, $1) }, noted: rows)
        }
        return try read(bySeat: marks, rows, seats: sheet.seats)
    }

    /// Minutes stand behind the letter to which they belong.
    private var marks: [Mark] {
        get throws(AttendanceRefusal) {
            var marks: [Mark] = []
            for character in text where !character.isWhitespace {
                guard let digit = character.isASCII ? character.wholeNumberValue : nil else {
                    marks.append(Mark(letter: character))
                    continue
                }
                guard let last = marks.indices.last, (marks[last].minutes ?? 0) < 1_000 else {
                    throw .unknownMark(String(character))
                }
                marks[last].minutes = (marks[last].minutes ?? 0) * 10 + digit
            }
            return marks
        }
    }

    private func read(
        bySeat marks: [Mark], _ rows: [SheetOverview.Row], seats: Int
    ) throws(AttendanceRefusal) -> (presences: [Int: Presence], minutes: [Int: Int]) {
        let seated = rows.filter { $0.seat != nil }, guests = rows.filter { $0.seat == nil }
        let isWhole = [seats, seats + guests.count].contains(marks.count)
        guard isWhole, Set(seated.map(\.seat)).count == seated.count,
            marks.count > seats || guests.allSatisfy({ $0.note != nil })
        else { throw .marksDoNotFit(given: marks.count, people: rows.count, seats: seats) }
        var pairs = zip(guests, marks.dropFirst(seats)).map { ($0.person, $1) }
        for (seat, mark) in zip(1...max(1, seats), marks) {
            switch (seated.first { $0.seat == seat }, mark.isEmptySeat) {
            case (nil, true): continue
            case (nil, false): throw .markWithoutPerson(seat: seat)
            case (let row?, true):
                guard row.note != nil else { throw .seatWithoutMark(seat, person: row.person) }
            case (let row?, false): pairs.append((row.person, mark))
            }
        }
        return try read(pairs, noted: rows)
    }

    /// What the letters say of people, and what is noted of the others.
    private func read(
        _ marks: [(Int, Mark)], noted rows: [SheetOverview.Row] = []
    ) throws(AttendanceRefusal) -> (presences: [Int: Presence], minutes: [Int: Int]) {
        var presences = Dictionary(
            rows.compactMap { row in row.note.map { (row.person, $0.presence) } }, uniquingKeysWith: { $1 })
        var minutes: [Int: Int] = [:]
        for (person, mark) in marks {
            guard let presence = Presence(letter: mark.letter) else { throw .unknownMark(String(mark.letter)) }
            presences[person] = presence
            minutes[person] = mark.minutes
        }
        return (presences, minutes)
    }
}

import Answers
import Catalogue
import Workshops

extension Rehearsal {
    /// Somebody says that they will not come; what befalls their chair is seen on the day.
    func sayAbsence(at number: WorkshopNumber) throws(Refusal) {
        let sheet = try office.sheet(of: number, now: request().now)
        guard let person = sheet.rows.randomElement(using: &dice)?.person else { return }
        let marks = AttendanceMarks(presences: [person: .excused], seen: sheet.version)
        _ = try office.attend(number, marks, request())
        walkIns.insert(number)
        note(.workshop(number, .absenceSaid(person: person)))
    }

    /// Somebody comes whom nobody expected, from the commune of another who has a seat.
    func welcome(at number: WorkshopNumber) throws(Refusal) {
        guard let commune = try office.sheet(of: number, now: request().now).rows.first?.commune else { return }
        let person = MadeUpPerson(
            rank: try office.people(now: request().now).count + 1, of: commune, writtenTo: nil, kept: nil,
            in: programme.language)
        let report = try office.welcome(.new(person.texts), at: number, request())
        for case .registered(let person) in report.facts {
            note(.workshop(number, .cameUnexpected(person: person)))
        }
    }

    /// The sheet of another workshop of the day is filled in instead, with a pass or two, and emptied once that is seen;
    /// where there is no other, it is its own, before anybody has come.
    func mistakeSheet(of number: WorkshopNumber) throws(Refusal) {
        let others = try workshops().filter { $0.workshop.date == today && $0.workshop.state.isAhead }
            .map { WorkshopNumber(session: $0.session.number, order: $0.workshop.order) }
        let wrong = others.first { $0 != number } ?? number
        let sheet = try office.sheet(of: wrong, now: request().now)
        guard let first = sheet.rows.first else { return }
        try collect(first.passesDue, from: first.person, at: wrong)
        let presences = sheet.rows.map { ($0.person, $0.note?.presence ?? .present) }
        let marks = AttendanceMarks(
            presences: Dictionary(presences, uniquingKeysWith: { $1 }), seen: sheet.version)
        _ = try office.attend(wrong, marks, request())
        let reason = Sentence.reasonToEmpty[programme.language]
        let back = try office.emptySheet(of: wrong, reason: reason, request()).passesBack
        chequebooks[first.person]?.presented -= back
        note(.workshop(wrong, .sheetEmptied(meant: number)))
    }
}

package import Answers
package import Storage
package import Workshops

extension SQLConnection {
    /// What is wrong with the attendance sheets of a programme; one session after the other, however many there are.
    package func sheetProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        var problems: [DatabaseProblem] = []
        for session in try sessions(of: programme) {
            let enrolments = try enrolments(ofSession: session.id, of: programme)
            for workshop in session.workshops {
                let number = WorkshopNumber(session: session.number, order: workshop.order)
                let sheet = try attendanceSheet(of: workshop.id, in: programme)
                guard (workshop.state == .held) == (sheet.closing != nil) else {
                    problems.append(.sheetDiffers(number))
                    continue
                }
                guard sheet.closing != nil else { continue }
                let expected = Set(sheet.seats(at: workshop.order, among: enrolments).map(\.participant))
                problems += expected.union(sheet.guests).filter { sheet.presences[$0] == nil }.sorted()
                    .map { .presenceMissing(number, person: $0) }
            }
        }
        return problems
    }
}

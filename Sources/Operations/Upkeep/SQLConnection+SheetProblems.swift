import Storage
import Workshops

extension SQLConnection {
    /// What is wrong with the attendance sheets of a programme.
    func sheetProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        let sheets = Dictionary(
            try attendanceSheets(of: programme).map { ($0.workshop, $0) }, uniquingKeysWith: { first, _ in first })
        var problems: [DatabaseProblem] = []
        for session in try sessions(of: programme) {
            for workshop in session.workshops {
                let number = WorkshopNumber(session: session.number, order: workshop.order)
                let sheet = sheets[workshop.id]
                guard (workshop.state == .held) == (sheet != nil) else {
                    problems.append(.sheetDiffers(number))
                    continue
                }
                guard let sheet else { continue }
                problems += try sheetRows(of: workshop, in: session, sheet, programme)
                    .filter { $0.presence == nil }.map { .presenceMissing(number, person: $0.person) }
            }
        }
        return problems
    }
}

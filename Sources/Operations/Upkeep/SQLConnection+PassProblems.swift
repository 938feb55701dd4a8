import Storage
import Workshops

extension SQLConnection {
    /// What is wrong with the passes of a programme: each is somewhere, and came there step by step.
    func passProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        try passCountProblems(of: programme) + passStepProblems(of: programme)
    }

    /// Whether the passes are as many as the chequebooks have.
    func passCountProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        guard let record = try self.programme(programme) else { return [] }
        let chequebooks = record.communes.reduce(record.reserve) { $0 + $1.chequebooks }
        let (stored, wanted) = (try passLedger(of: programme).total, chequebooks * record.passesPerChequebook)
        return stored == wanted ? [] : [.passesDiffer(stored: stored, wanted: wanted)]
    }

    private func passStepProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        let steps = Dictionary(grouping: try passMovements(of: programme), by: \.pass)
        let passes = try Pass.State.allCases.flatMap { try self.passes(in: $0, of: programme) }
        return passes.sorted { $0.number < $1.number }.compactMap { pass in
            let first: Pass.State = pass.chequebook == nil ? .presented : .received
            var state = first
            for step in steps[pass.number] ?? [] {
                guard step.before == state, step.before.next.contains(step.after) else {
                    return .passOutOfStep(pass.number)
                }
                state = step.after
            }
            return state == pass.state ? nil : .passOutOfStep(pass.number)
        }
    }
}

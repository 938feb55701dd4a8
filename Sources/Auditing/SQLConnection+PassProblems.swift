package import Answers
package import Storage
package import Workshops

extension SQLConnection {
    /// What is wrong with the passes of a programme: each is somewhere, and came there step by step.
    package func passProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        try passCountProblems(of: programme, passLedger(of: programme)) + passStepProblems(of: programme)
    }

    /// Whether the passes are as many as the chequebooks have.
    package func passCountProblems(of programme: Identifier, _ ledger: PassLedger) throws -> [DatabaseProblem] {
        guard let record = try self.programme(programme) else { return [] }
        let chequebooks = record.communes.reduce(record.reserve) { $0 + $1.chequebooks }
        let (stored, wanted) = (ledger.total, chequebooks * record.passesPerChequebook)
        return stored == wanted ? [] : [.passesDiffer(stored: stored, wanted: wanted)]
    }

    private func passStepProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        var problems: [DatabaseProblem] = []
        try eachPassTrail(of: programme) { trail in
            if !trail.leadsToState { problems.append(.passOutOfStep(trail.pass)) }
        }
        return problems
    }
}

extension PassTrail {
    /// Whether each step begins where the one before ended, and the last ends where the pass is.
    fileprivate var leadsToState: Bool {
        var reached: Pass.State = isOther ? .presented : .received
        for step in steps {
            guard step.before == reached, step.before.next.contains(step.after) else { return false }
            reached = step.after
        }
        return reached == state
    }
}

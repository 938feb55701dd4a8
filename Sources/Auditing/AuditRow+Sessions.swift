import Answers
package import Storage
package import Workshops

extension AuditRow {
    /// Sessions as they were before the row, which says what it changed of them; those that it made are left out.
    package func sessionsBefore(_ sessions: [Session]) -> [Session] {
        let made = Self.sessions(factsAfter).subtracting(Self.sessions(factsBefore))
        return sessionsAfter(sessions).filter { !made.contains($0.number) }.taking(factsBefore)
    }

    /// Sessions as they were after the row, whatever has become of them since.
    package func sessionsAfter(_ sessions: [Session]) -> [Session] { sessions.taking(factsAfter) }

    /// Whether the row says that a session was called off.
    package func callsOff(session number: Int) -> Bool {
        let isCalledOff = { (facts: [AuditFact]) -> Bool? in
            for case .plan(.session(number, let state, _)) in facts { return state == .cancelled }
            return nil
        }
        return isCalledOff(factsBefore) == false && isCalledOff(factsAfter) == true
    }

    /// The workshops of a session that were called off in the row, by order, in the state that they had before.
    package func workshopsCalledOff(ofSession number: Int) -> [Int: Workshop.State] {
        let states = { (facts: [AuditFact]) in
            var states: [Int: Workshop.State] = [:]
            for case .plan(.workshop(number, let order, _, _, _, let state, _, _)) in facts { states[order] = state }
            return states
        }
        let after = states(factsAfter)
        return states(factsBefore).filter { !$0.value.isCancelled && after[$0.key]?.isCancelled == true }
    }

    /// Those who waited for a session alone before the row.
    package func peopleWaiting(forSession number: Int) -> [Int] {
        factsBefore.compactMap { if case .record(.waiting(let who, number)) = $0 { who } else { nil } }
    }

    /// Those who have a seat in a session by the row, as it names them.
    package func peopleSeated(inSession number: Int) -> [Int] {
        facts.compactMap { if case .seated(let who, number, _, _) = $0 { who } else { nil } }
    }

    private static func sessions(_ facts: [AuditFact]) -> Set<Int> {
        Set(facts.compactMap { if case .plan(.session(let number, _, _)) = $0 { number } else { nil } })
    }
}

extension [Session] {
    /// The same with what facts say of them.
    fileprivate func taking(_ facts: [AuditFact]) -> [Session] {
        var sessions = self
        for fact in facts {
            switch fact {
            case .plan(.session(let number, let state, let venue)):
                guard let index = sessions.firstIndex(where: { $0.number == number }) else { continue }
                sessions[index].state = state
                sessions[index].venue = venue
            case .plan(
                .workshop(
                    let number, let order, let date, let span, let trainer, let state, let sequence, let modified)):
                guard let index = sessions.firstIndex(where: { $0.number == number }),
                    let workshop = sessions[index].workshops.firstIndex(where: { $0.order == order })
                else { continue }
                var taken = sessions[index].workshops[workshop]
                (taken.date, taken.span, taken.trainer, taken.state) = (date, span, trainer, state)
                taken.revision = Revision(sequence: sequence, created: taken.revision.created, modified: modified)
                sessions[index].workshops[workshop] = taken
            case .plan, .record: continue
            }
        }
        return sessions
    }
}

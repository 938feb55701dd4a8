import Answers
import Storage
import Workshops

extension AuditRow {
    /// Sessions as they were before the row, which says what it changed of them; those that it made are left out.
    func sessionsBefore(_ sessions: [Session]) -> [Session] {
        let made = Self.sessions(entry.after).subtracting(Self.sessions(entry.before))
        return sessionsAfter(sessions).filter { !made.contains($0.number) }.taking(entry.before)
    }

    /// Sessions as they were after the row, whatever has become of them since.
    func sessionsAfter(_ sessions: [Session]) -> [Session] { sessions.taking(entry.after) }

    private static func sessions(_ text: String?) -> Set<Int> {
        Set(PlanFact.all(in: text).compactMap { if case .session(let number, _, _) = $0 { number } else { nil } })
    }
}

extension [Session] {
    /// The same with what facts say of them.
    fileprivate func taking(_ text: String?) -> [Session] {
        var sessions = self
        for fact in PlanFact.all(in: text) {
            switch fact {
            case .session(let number, let state, let venue):
                guard let index = sessions.firstIndex(where: { $0.number == number }) else { continue }
                sessions[index].state = state
                sessions[index].venue = venue
            case .workshop(
                let number, let order, let date, let span, let trainer, let state, let sequence, let modified):
                guard let index = sessions.firstIndex(where: { $0.number == number }),
                    let workshop = sessions[index].workshops.firstIndex(where: { $0.order == order })
                else { continue }
                var taken = sessions[index].workshops[workshop]
                (taken.date, taken.span, taken.trainer, taken.state) = (date, span, trainer, state)
                taken.revision = Revision(sequence: sequence, created: taken.revision.created, modified: modified)
                sessions[index].workshops[workshop] = taken
            case .trainer, .setting, .restored: continue
            }
        }
        return sessions
    }
}

extension PlanFact {
    fileprivate static func all(in text: String?) -> [PlanFact] {
        (text ?? "").split(separator: "\n").compactMap { PlanFact(String($0)) }
    }
}

package import Answers
import Workshops

extension Office {
    /// Records that a session is not held: its workshops become CANCELLED in the calendars, one SEQUENCE later.
    ///
    /// Its people have no seat any more and come first on the waiting list, in the order of registration.
    package func cancel(session number: Int, _ request: Request) throws(Refusal) -> ConfirmReport {
        try changePlan(request.asking("cancel session \(number)")) { _, sessions throws(Refusal) in
            guard let index = sessions.firstIndex(where: { $0.number == number }) else {
                throw .unknownSession(number, known: sessions.map(\.number))
            }
            sessions[index].state = .cancelled
        }
    }
}

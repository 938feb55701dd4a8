package import Answers
package import Workshops

extension Office {
    /// Records that a session is not held: its workshops become CANCELLED in the calendars, one SEQUENCE later.
    ///
    /// The cause is that of the workshops that were still to be held, in time when none is said. Its people have no seat any
    /// more and come first on the waiting list, in the order of registration.
    package func cancel(
        session number: Int, for cause: Workshop.State? = nil, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> ConfirmReport {
        let given = cause == nil && reason == nil ? [] : [cause?.rawValue, reason]
        return try changePlan(request.saying(.reason, reason).asking("cancel session \(number)", given)) {
            _, sessions throws(Refusal) in
            guard let index = sessions.firstIndex(where: { $0.number == number }) else {
                throw .unknownSession(number, known: sessions.map(\.number))
            }
            sessions[index] = sessions[index].calledOff(for: cause, reason: reason)
        }
    }
}

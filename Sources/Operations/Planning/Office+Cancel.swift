package import Answers
package import Workshops

extension Office {
    /// Records that a session is not held: its workshops become CANCELLED in the calendars, one SEQUENCE later.
    ///
    /// The cause is that of the workshops that were still to be held, in time when none is said. Its people have no seat any
    /// more and come first on the waiting list, in the order of registration. Of a session that is called off already,
    /// another cause takes the place of the first.
    /// - Throws: ``Refusal/nothingAhead(_:)`` when what was not called off has been held.
    package func cancel(
        session number: Int, for cause: Workshop.State? = nil, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> ConfirmReport {
        let given = cause == nil && reason == nil ? [] : [cause?.rawValue, reason]
        let programme = try programmeIdentifier()
        return try changePlan(request.saying(.reason, reason).asking("cancel session \(number)", given)) {
            connection, _, sessions in
            guard let index = sessions.firstIndex(where: { $0.number == number }) else {
                throw Refusal.unknownSession(number, known: sessions.map(\.number))
            }
            let session = sessions[index], states = session.workshops.map(\.state)
            guard session.state == .cancelled || states.contains(where: \.isAhead) || !states.contains(.held) else {
                throw Refusal.nothingAhead(number)
            }
            let others = try connection.statesBeforeCalledOff(session, of: programme)
            sessions[index] = session.calledOff(for: cause, reason: reason, with: Set(others.keys))
        }
    }
}

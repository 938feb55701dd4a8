package import Answers
package import Workshops

extension ProgrammeOverview {
    /// What everybody is to know of each workshop that is still to begin: who has a seat from their first workshop on, a
    /// guest of it alone, and a trainer where they lead; guests by the identity of the workshop.
    package func expectedNotices(
        seats: [Enrolment], guests: [String: [Int]], _ participants: [Int: Participant], after now: CivilTime
    ) -> [Invitation.Key: ExpectedNotice] {
        var expected: [Invitation.Key: ExpectedNotice] = [:]
        let seated = Dictionary(grouping: seats, by: \.session)
        for session in sessions where session.state != .cancelled {
            for workshop in session.workshops
            where !workshop.state.isCancelled && CivilTime(workshop.date, workshop.span.start) > now {
                let notice = notice(of: workshop, in: session, for: .participant)
                let seats = seated[session.id, default: []].filter { $0.firstWorkshop <= workshop.order }
                let own = seats.map { ($0.participant, false) }
                for (number, isGuest) in guests[workshop.id, default: []].map({ ($0, true) }) + own {
                    guard let person = participants[number]?.person else { continue }
                    let key = Invitation.Key(recipient: .participant(number), workshop: workshop.id)
                    expected[key] = ExpectedNotice(notice, email: person.email, isGuest: isGuest)
                }
                let key = Invitation.Key(recipient: .trainer(workshop.trainer.identifier), workshop: workshop.id)
                expected[key] = ExpectedNotice(
                    self.notice(of: workshop, in: session, for: .trainer), email: workshop.trainer.email)
            }
        }
        return expected
    }

    /// The workshops still to begin of the session in which a seat is kept for somebody, or for which alone they wait, by
    /// date; none for who stands otherwise.
    package func workshops(of standing: SeatStanding, after now: CivilTime) -> [Notice] {
        guard let id = standing.session, let session = sessions.first(where: { $0.id == id }) else { return [] }
        return session.workshops.filter { !$0.state.isCancelled }
            .map { notice(of: $0, in: session, for: .participant) }.filter { $0.isAhead(of: now) }
            .sorted { CivilTime($0.date, $0.span.start) < CivilTime($1.date, $1.span.start) }
    }
}

package import Answers
import Auditing
import Storage
import Workshops

extension Office {
    /// Records that a venue agrees to host its workshops.
    ///
    /// Every workshop there becomes CONFIRMED in the calendars, one SEQUENCE later. Sessions there may still be planned
    /// again; a workshop that moves since is to be confirmed again.
    package func confirm(venue name: String, _ request: Request) throws(Refusal) -> ConfirmReport {
        let venue = try venue(named: name, now: request.now)
        return try changePlan(request.asking("confirm venue \(venue)")) { _, record, sessions throws(Refusal) in
            guard let index = record.venues.firstIndex(where: { $0.identifier == venue }) else {
                throw .unknownVenue(name, known: record.venues.map(\.identifier))
            }
            record.venues[index].state = .confirmed
            sessions.agree { $0.venue == venue }
        }
    }

    /// Records that the dates of a session are agreed: it no longer moves.
    ///
    /// Its workshops become CONFIRMED in the calendars, even while the venue is tentative for others.
    /// A session that no longer keeps a rule is not confirmed.
    package func confirm(session number: Int, _ request: Request) throws(Refusal) -> ConfirmReport {
        let (programme, reading) = try usableProgramme()
        return try changePlan(request.asking("confirm session \(number)")) { _, record, sessions throws(Refusal) in
            guard let index = sessions.firstIndex(where: { $0.number == number }) else {
                throw .unknownSession(number, known: sessions.map(\.number))
            }
            guard sessions[index].state != .cancelled else { throw .sessionCancelled(number) }
            let planning = SessionPlanning(
                programme: programme, reading: reading, stored: sessions, today: request.today(in: programme))
            let breaches = planning.breaches(of: [sessions[index]])
            guard breaches.isEmpty else { throw .storedPlanBreaksRules(breaches, PlanNames(planning.programme)) }
            sessions[index].state = .confirmed
            sessions.agree { $0.number == number }
        }
    }

    /// Records which theme the participants of a session have chosen, where a workshop leaves it to them.
    ///
    /// The title of that workshop changes, its SEQUENCE does not.
    package func choose(theme: String, forSession number: Int, _ request: Request) throws(Refusal) -> ConfirmReport {
        try changePlan(request.asking("choose theme of session \(number)", theme)) {
            _, record, sessions throws(Refusal) in
            guard let index = sessions.firstIndex(where: { $0.number == number }) else {
                throw .unknownSession(number, known: sessions.map(\.number))
            }
            let options = record.themes.flatMap(\.options)
            guard options.contains(theme) else { throw .unknownTheme(theme, known: options) }
            sessions[index].chosenTheme = theme
        }
    }

    /// Changes what is stored of the plan, with one row of audit.
    func changePlan(
        _ request: Request, _ change: (SQLConnection, inout ProgrammeRecord, inout [Session]) throws -> Void
    ) throws(Refusal) -> ConfirmReport {
        let identifier = try programmeIdentifier()
        return try write(request, isProposal: { $0.state == .proposed }) { connection in
            guard var record = try connection.programme(identifier) else { throw Refusal.nothingPlanned }
            var sessions = try connection.sessions(of: identifier)
            let state: ChangeState, consequences: PlanConsequences?
            if let earlier = try request.earlier(on: identifier, in: connection) {
                state = ChangeState(isStored: earlier.hasFacts)
                consequences = try connection.consequences(of: earlier, sessions, programme: identifier, request)
            } else {
                try change(connection, &record, &sessions)
                (state, consequences) = try connection.revise(identifier, to: record, sessions, request)
            }
            return ConfirmReport(
                overview: try connection.overview(of: identifier), state: state, consequences: consequences)
        }
    }
}

extension [Session] {
    /// All workshops of some are agreed on the days that they have.
    fileprivate mutating func agree(_ isMeant: (Session) -> Bool) {
        for index in indices where isMeant(self[index]) {
            for workshop in self[index].workshops.indices { self[index].workshops[workshop].isAgreed = true }
        }
    }
}

package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// Where the vote of a session stands.
    package func votes(ofSession number: Int, now: Date) throws(Refusal) -> VoteOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            try SeatBook(programme, in: connection, now: now).voteOverview(ofSession: number)
        }
    }

    /// Somebody approves one or more themes, by their numbers in the order of the programme, instead of those before.
    ///
    /// They vote in the session in which they have a seat, until the workshop ends with which the vote closes.
    package func vote(_ themes: [String], by person: Int, _ request: Request) throws(Refusal) -> VoteOverview {
        let programme = try programmeIdentifier(), request = request.asking("vote \(person)", themes)
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            _ = try book.participant(person)
            guard let live = try book.liveEnrolment(of: person), live.state == .seated else {
                throw Refusal.enrolment(.notEnrolled(person))
            }
            let session = try book.session(id: live.session)
            if !book.isRepeated {
                let overview = try book.voteOverview(ofSession: session.number)
                if let chosen = overview.chosen {
                    throw Refusal.vote(.applied(session: session.number, theme: chosen))
                }
                guard !overview.isClosed else {
                    throw Refusal.vote(
                        .closed(session: session.number, overview.closesWith, overview.closesOn))
                }
                let approved = Set(try book.themes(themes))
                let before = try connection.themeVotes(ofSession: session.id, in: programme)[person]
                if before != approved, before != nil || !approved.isEmpty {
                    try connection.vote(
                        approved, by: person, inSession: session.id, at: book.now, of: programme)
                    book.note(
                        .voted(person, session: session.number),
                        insteadOf: before.map { _ in
                            .voted(person, session: session.number)
                        })
                }
                try book.record()
            }
            var overview = try book.voteOverview(ofSession: session.number)
            overview.changed = !book.after.isEmpty
            return overview
        }
    }

    /// Applies the result of the vote to a session: the title of its workshop changes, its SEQUENCE does not.
    ///
    /// Once the vote is closed, or everybody has voted.
    package func closeVote(ofSession number: Int, _ request: Request) throws(Refusal) -> ConfirmReport {
        let overview = try votes(ofSession: number, now: request.now)
        guard overview.isClosed || overview.missing.isEmpty else {
            throw .vote(.open(session: number, until: overview.closesWith, overview.closesOn))
        }
        guard let winner = overview.tally.winner else { throw .vote(.nobodyVoted(session: number)) }
        return try choose(theme: winner, forSession: number, request)
    }
}

extension SeatBook {
    fileprivate func voteOverview(ofSession number: Int) throws -> VoteOverview {
        let session = try session(number)
        guard let record = try connection.programme(programme), let after = record.voteClosesAfter,
            let last = session.workshops.first(where: { $0.order == after }), !themes(of: record).isEmpty
        else { throw Refusal.vote(.nothingToChoose) }
        let votes = try connection.themeVotes(ofSession: session.id, in: programme)
        let seated = try connection.liveEnrolments(inSession: session.id, of: programme)
            .filter { $0.state == .seated }.map(\.participant)
        // Who has left has no voice any more.
        let counted = votes.filter { seated.contains($0.key) }
        let end = CivilTime(last.date, last.span.end)
        return VoteOverview(
            session: number, tally: ThemeTally(counted, among: themes(of: record), voices: seated.count),
            closesWith: WorkshopNumber(session: number, order: after), closesOn: last.date,
            isClosed: end <= CivilTime(at: now, in: zone) || last.state == .held,
            missing: seated.filter { counted[$0] == nil }.sorted(), chosen: session.chosenTheme)
    }

    private func themes(of record: ProgrammeRecord) -> [String] {
        record.themes.first { !$0.options.isEmpty }?.options ?? []
    }

    /// Themes by their numbers or titles, which may have commas in them.
    fileprivate func themes(_ texts: [String]) throws -> [String] {
        let known = try connection.programme(programme).map(themes) ?? []
        var rest = texts[...], found: [String] = []
        while let first = rest.first {
            let counts = (1...rest.count).reversed()
            guard let count = counts.first(where: { known.theme(rest.prefix($0).joined(separator: ", ")) != nil }),
                let theme = known.theme(rest.prefix(count).joined(separator: ", "))
            else { throw Refusal.vote(.unknownTheme(first, known: known)) }
            found.append(theme)
            rest = rest.dropFirst(count)
        }
        return found
    }
}

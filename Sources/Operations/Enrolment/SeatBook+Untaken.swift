import Answers
import Storage
import Workshops

extension SeatBook {
    /// The offers that people who wait did not take, of seats that are free and would suit them: nobody asks them again
    /// on their own. In the order of their turns.
    func untakenOffers() throws -> [UntakenOffer] {
        let turns = try isAnybodyWaiting() ? connection.waitingTurns(of: programme) : []
        guard !turns.isEmpty else { return [] }
        let declined = Dictionary(grouping: try connection.enrolments(of: programme), by: \.participant)
        return try turns.flatMap { turn -> [UntakenOffer] in
            let past = declined[turn.participant] ?? []
            guard !past.contains(where: \.state.isLive),
                let participant = try connection.participant(turn.participant, of: programme)
            else { return [] }
            return try untakenOffers(to: participant, past, waitingFor: turn.session)
        }
    }

    /// Those of one person, by session; of the session that they wait for alone, where there is one.
    func untakenOffers(
        to participant: Participant, _ past: [Enrolment], waitingFor wanted: String? = nil
    ) throws -> [UntakenOffer] {
        let last = Dictionary(
            past.filter(\.state.isDeclined).map { ($0.session, $0) },
            uniquingKeysWith: { $1 })
        return try last.values.compactMap { offer -> UntakenOffer? in
            let session = try session(id: offer.session)
            guard wanted == nil || wanted == offer.session, try !freeSeats(in: session).isEmpty,
                try obstacles(for: participant, in: session).isEmpty
            else { return nil }
            return UntakenOffer(
                person: participant, session: session.number, end: offer.state == .expired ? .lapsed : .refused,
                at: offer.ended ?? now)
        }.sorted { $0.session < $1.session }
    }
}

import Answers
import Foundation
import Storage
import Workshops

extension SeatBook {
    func overview(of participant: Participant) throws -> PersonOverview {
        let live = try liveEnrolment(of: participant.number)
        let turn = try live == nil ? waitingTurn(of: participant.number) : nil
        return try overview(
            of: participant, live: live, turn: turn.map { ($0, try position(of: $0)) },
            hasWithdrawn: live == nil && connection.hasWithdrawn(participant.number, of: programme))
    }

    /// Everybody, in the order of registration.
    func people() throws -> [PersonOverview] {
        let live = Dictionary(
            try connection.liveEnrolments(of: programme).map { ($0.participant, $0) }, uniquingKeysWith: { $1 })
        var turns: [Int: (WaitingTurn, Int)] = [:]
        // Who waits for a session is behind those who wait for any.
        var ahead: [String: Int] = [:], any = 0, all = 0
        for turn in try connection.waitingTurns(of: programme) {
            all += 1
            if let session = turn.session { ahead[session, default: 0] += 1 } else { any += 1 }
            turns[turn.participant] = (turn, turn.session.map { ahead[$0, default: 0] + any } ?? all)
        }
        let withdrawn = try connection.withdrawn(of: programme)
        return try connection.participants(of: programme).map {
            try overview(
                of: $0, live: live[$0.number], turn: turns[$0.number], hasWithdrawn: withdrawn.contains($0.number))
        }
    }

    private func overview(
        of participant: Participant, live: Enrolment?, turn: (turn: WaitingTurn, position: Int)?, hasWithdrawn: Bool
    ) throws -> PersonOverview {
        let nearest = try ways(from: participant.commune).min { ($0.value, $0.key) < ($1.value, $1.key) }
        let standing: PersonOverview.Standing =
            if participant.person == nil {
                .erased
            } else if let live {
                try standing(live)
            } else if let turn {
                .waiting(
                    session: try turn.turn.session.map { try session(id: $0).number }, position: turn.position)
            } else {
                hasWithdrawn ? .withdrawn : .registered
            }
        return PersonOverview(
            participant: participant, nearest: nearest.map { .init(venue: $0.key, minutes: $0.value) },
            standing: standing)
    }

    private func standing(_ live: Enrolment) throws -> PersonOverview.Standing {
        let session = try session(id: live.session).number
        guard live.state == .offered else {
            return .seated(session: session, seat: live.seat, from: live.firstWorkshop)
        }
        return .offered(session: session, seat: live.seat, until: live.expires ?? now)
    }
}

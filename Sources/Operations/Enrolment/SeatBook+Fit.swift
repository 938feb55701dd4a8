import Answers
import Foundation
import Storage
import Workshops

extension SeatBook {
    /// Gives those who sit above the seats of a changed programme a lower number, as long as there are enough for all.
    ///
    /// - Throws: ``EnrolmentRefusal/tooManyPeople(_:)``.
    func fit(to rules: SessionRules) throws {
        let crowds = try crowds(for: rules)
        guard crowds.isEmpty else { throw Refusal.enrolment(.tooManyPeople(crowds)) }
        for (session, live, fit) in try fits(to: rules) {
            // Some may change places: all leave theirs before anybody takes one.
            let moving = Set(fit.moved.map(\.number))
            for old in live where moving.contains(old.number) {
                var leaving = old
                (leaving.state, leaving.ended, leaving.lastWorkshop, leaving.expires) = (.moved, now, 0, nil)
                try save(leaving)
            }
            for enrolment in fit.moved {
                guard let old = live.first(where: { $0.number == enrolment.number }) else { continue }
                try save(enrolment)
                note(enrolment.liveFact(inSession: session.number), insteadOf: old.liveFact(inSession: session.number))
            }
        }
    }

    /// The sessions in which there are more people than a changed programme has seats for.
    func crowds(for rules: SessionRules) throws -> [Crowd] {
        try fits(to: rules).compactMap { session, live, fit in
            guard !fit.above.isEmpty else { return nil }
            return Crowd(
                session: session.number, people: live.count, seats: rules.seats, above: fit.above.map(\.participant),
                offered: fit.above.filter(\.isKept).map(\.participant))
        }
    }

    private func fits(to rules: SessionRules) throws -> [(session: Session, live: [Enrolment], fit: SeatFit)] {
        let live = Dictionary(grouping: try connection.liveEnrolments(of: programme), by: \.session)
        return try allSessions().filter { $0.state != .cancelled }.compactMap { session in
            live[session.id].map {
                (session, $0, SeatFit($0, seats: rules.seats, overbooking: rules.overbooking))
            }
        }
    }
}

extension SQLConnection {
    /// - Throws: ``EnrolmentRefusal/tooManyPeople(_:)``.
    func refuseCrowds(in programme: Programme, now: Date) throws {
        let crowds = try crowds(for: programme, now: now)
        guard crowds.isEmpty else { throw Refusal.enrolment(.tooManyPeople(crowds)) }
    }

    /// The sessions in which there are more people than a programme has seats for, as its file says now; none where
    /// nothing is planned.
    func crowds(for programme: Programme, now: Date) throws -> [Crowd] {
        guard try !sessions(of: programme.identifier).isEmpty else { return [] }
        return try SeatBook(programme.identifier, in: self, now: now).crowds(for: programme.sessions)
    }
}

extension Enrolment {
    fileprivate func liveFact(inSession session: Int) -> RecordedFact {
        state == .offered
            ? .offered(participant, session: session, seat: seat)
            : .seated(participant, session: session, seat: seat, from: firstWorkshop)
    }
}

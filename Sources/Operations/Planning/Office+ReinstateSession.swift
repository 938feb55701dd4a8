package import Answers
import Auditing
import Foundation
import Storage
import Workshops

extension Office {
    /// Takes a session that was called off into the programme again, on its days, with those of its people who are free.
    ///
    /// Free is who has no seat elsewhere, nor an offer of one, has not withdrawn, and can still come. Its dates may move
    /// again, as those of a session that is not agreed.
    package func reinstate(session number: Int, _ request: Request) throws(Refusal) -> ReinstatementReport {
        let (programme, reading) = try usableProgramme()
        let identifier = programme.identifier, request = request.asking("reinstate session \(number)")
        return try write(request, isProposal: { $0.confirmation.state == .proposed }) { connection in
            let book = try SeatBook(identifier, in: connection, now: request.now)
            let session = try book.session(number)
            if let earlier = try request.earlier(on: identifier, in: connection) {
                return try book.reinstatement(of: session, ChangeState(isStored: earlier.hasFacts), nil)
            }
            guard session.state == .cancelled else { throw Refusal.attendance(.sessionNotCancelled(number)) }
            var again = session
            again.state = .planned
            try Self.refuse(again, among: connection.sessions(of: identifier), programme, reading, request)
            try book.settle()
            guard let record = try connection.programme(identifier) else { throw Refusal.nothingPlanned }
            let sessions = try connection.sessions(of: identifier).map { $0.id == again.id ? again : $0 }
            let (state, consequences) = try connection.revise(identifier, to: record, sessions, request, seats: book) {
                book in
                for person in try book.formerPeople(of: again) where try book.isFree(person, for: again) {
                    let seats = try book.freeSeats(book.rules.seats, in: again)
                    guard let seat = seats.first(where: { $0 == person.seat }) ?? seats.first else { continue }
                    try book.give(seat, of: again, to: person.participant)
                }
            }
            return try book.reinstatement(of: again, state, consequences)
        }
    }

    /// Refuses a session with which there would be too many, or which breaks a rule on its days.
    private static func refuse(
        _ session: Session, among stored: [Session], _ programme: Programme, _ reading: ProgrammeReading,
        _ request: Request
    ) throws(Refusal) {
        let running = stored.filter { $0.state != .cancelled }, wanted = programme.sessions.count
        guard running.count < wanted else { throw .tooManySessions(stored: running.count + 1, wanted: wanted) }
        let planning = SessionPlanning(
            programme: programme, reading: reading, stored: stored, today: request.today(in: programme))
        let before = planning.breaches(of: running)
        let broken = planning.breaches(of: running + [session]).filter { !before.contains($0) }
        guard broken.isEmpty else { throw .dayBreaksRules(broken, PlanNames(programme)) }
    }
}

extension SeatBook {
    /// The seats that people had in a session when it was called off, by seat; of each the last.
    fileprivate func formerPeople(of session: Session) throws -> [Enrolment] {
        let left = try connection.enrolments(ofSession: session.id, of: programme).filter { $0.state == .cancelled }
        let last = Dictionary(left.map { ($0.participant, $0) }, uniquingKeysWith: { $1 })
        return last.values.sorted { ($0.seat, $0.participant) < ($1.seat, $1.participant) }
    }

    /// Whether somebody can have their seat again.
    fileprivate func isFree(_ former: Enrolment, for session: Session) throws -> Bool {
        guard let participant = try connection.participant(former.participant, of: programme),
            participant.person != nil, try liveEnrolment(of: former.participant) == nil,
            try !connection.hasWithdrawn(former.participant, of: programme)
        else { return false }
        return try obstacles(for: participant, in: session).isEmpty
    }

    fileprivate func reinstatement(
        of session: Session, _ state: ChangeState, _ consequences: PlanConsequences?
    ) throws -> ReinstatementReport {
        let people = try formerPeople(of: session).compactMap { former in
            try connection.participant(former.participant, of: programme).map(overview)
        }
        let isBack = { (person: PersonOverview) in person.standing.liveSeat?.session == session.number }
        return ReinstatementReport(
            confirmation: ConfirmReport(
                overview: try connection.overview(of: programme), state: state, consequences: consequences),
            seated: people.filter(isBack), others: people.filter { !isBack($0) })
    }
}

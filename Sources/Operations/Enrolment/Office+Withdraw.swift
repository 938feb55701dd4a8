package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Somebody gives up a seat, an offer of one, or a turn on the waiting list; the seat is offered to the next. Who has
    /// nothing of that withdraws, too: until they ask again, nobody gives them a seat.
    ///
    /// Whoever withdraws is no guest any more, either.
    /// A seat that was had to the end of the session cannot be given up any more, and is counted for good.
    /// The reason is kept with the seat and erased with the person; the audit only says that there was a withdrawal. One
    /// that is given once more is not kept, and the answer says so.
    package func withdraw(_ person: Int, reason: String, _ request: Request) throws(Refusal) -> EnrolmentReport {
        var report = try change(request.saying(.reason, reason).asking("withdraw \(person)", reason), of: person) {
            book in
            let participant = try book.participant(person)
            try book.endVisits(of: person) { $1.state != .held }
            guard let live = try book.liveEnrolment(of: person) else {
                try book.withdraw(person, reason: reason)
                return [participant]
            }
            let session = try book.session(id: live.session)
            guard live.state == .offered || !session.ahead(on: book.today).isEmpty else {
                throw Refusal.enrolment(.sessionDone(person, session: session.number))
            }
            try book.stopWaiting(person)
            try book.end(live, live.state == .offered ? .refused : .withdrawn, reason: reason)
            if live.state == .offered { try book.withdraw(person, reason: reason) }
            try book.offerSeats(in: [session])
            return [participant]
        }
        if !report.changed, !reason.isEmpty { report.unkeptReason = .withdrawnBefore }
        return report
    }

    /// Somebody changes to another session, where a seat must be free; theirs is offered to the next.
    package func move(_ person: Int, to number: Int, _ request: Request) throws(Refusal) -> EnrolmentReport {
        try change(request.asking("move \(person)", "session \(number)"), of: person) { book in
            let participant = try book.participant(person)
            let session = try book.session(number)
            guard let live = try book.liveEnrolment(of: person), live.state == .seated
            else { throw Refusal.enrolment(.notEnrolled(person)) }
            guard live.session != session.id else { return [participant] }
            let obstacles = try book.obstacles(for: participant, in: session)
            guard obstacles.isEmpty else {
                throw Refusal.enrolment(.kept(from: number, [.init(person: person, obstacles: obstacles)]))
            }
            try book.offerSeats(in: [session])
            guard let seat = try book.freeSeats(in: session).first else {
                throw Refusal.enrolment(.sessionFull(number, seats: book.rules.seats))
            }
            try book.end(live, .moved)
            try book.give(seat, of: session, to: person)
            try book.offerSeats(in: [book.session(id: live.session)])
            return [participant]
        }
    }
}

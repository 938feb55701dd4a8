package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Somebody takes the seat that is kept for them, with those who come with them.
    package func accept(_ person: Int, _ request: Request) throws(Refusal) -> EnrolmentReport {
        try change(request.asking("accept \(person)"), of: person) { book in
            let offers = try book.offers(to: person)
            for offer in offers { try book.accept(offer.seat) }
            return offers.map(\.person)
        }
    }

    /// Somebody does not take the seat that is kept for them; it is offered to the next.
    ///
    /// Those who wait for any session keep their turn, and are not asked again about this one.
    package func refuse(_ person: Int, _ request: Request) throws(Refusal) -> EnrolmentReport {
        try change(request.asking("refuse \(person)"), of: person) { book in
            let offers = try book.offers(to: person)
            for offer in offers { try book.end(offer.seat, .refused) }
            try book.offerSeats(in: offers.map { try book.session(id: $0.seat.session) })
            return offers.map(\.person)
        }
    }

    /// Ends the offers that nobody answered in time and offers every free seat to those who wait; `again`, after them to
    /// those who let an offer of it end.
    package func offerSeats(again: Bool = false, _ request: Request) throws(Refusal) -> EnrolmentReport {
        var untaken: [UntakenOffer] = []
        var report = try change(request.asking("offer seats", again ? "again" : nil)) { book in
            // A request that is carried out once more is answered without them: they may have changed since.
            try book.offerSeats(in: book.allSessions(), again: again)
            untaken = try book.untakenOffers()
            return []
        }
        report.untaken = untaken
        return report
    }
}

extension SeatBook {
    /// The seats that are kept for somebody and for those who come with them, in the same session.
    func offers(to person: Int) throws -> [(person: Participant, seat: Enrolment)] {
        let participant = try participant(person)
        guard let own = try liveEnrolment(of: person), own.state == .offered else {
            let past = try connection.enrolments(ofParticipant: person, of: programme).last
            // It may have ended a moment ago, in this very transaction.
            if let past, past.state == .expired {
                throw Refusal.enrolment(
                    .offerLapsed(person, session: try session(id: past.session).number, at: past.ended ?? now))
            }
            throw Refusal.enrolment(.noOffer(person))
        }
        return try party(of: participant).compactMap { member in
            let live = try liveEnrolment(of: member.number)
            return live.flatMap { $0.state == .offered && $0.session == own.session ? (member, $0) : nil }
        }
    }
}

import Answers
import Catalogue
import Workshops

extension Rehearsal {
    /// For a few days, while people register, each session has a seat less: a machine is being mended.
    func changeSeats() throws(Refusal) {
        let seats = programme.sessions.seats
        if today == days.dropFirst(4).first, seats > 1 {
            try lowerSeats(to: seats - 1)
        } else if hasFewerSeats, today == days.dropFirst(7).first {
            hasFewerSeats = false
            _ = try home.write(seats: nil)
            _ = try peopleAbove()
            note(.seatsChanged(to: seats))
            _ = try office.offerSeats(request())
        }
    }

    /// Whoever sits above changes to another session; where somebody cannot, all seats stay.
    private func lowerSeats(to seats: Int) throws(Refusal) {
        guard try home.write(seats: seats) else { return }
        while let person = try peopleAbove().first {
            guard try changeSession(of: person) else {
                _ = try home.write(seats: nil)
                return
            }
        }
        hasFewerSeats = true
        note(.seatsChanged(to: seats))
    }

    /// Takes over how many seats the programme file says there are; those who sit above, where it is refused for them.
    private func peopleAbove() throws(Refusal) -> [Int] {
        do {
            _ = try office.plan(again: false, request())
            return []
        } catch .enrolment(.tooManyPeople(let crowds)) {
            return crowds.flatMap(\.above)
        }
    }

    /// To the session that suits and has most free seats; false where none has two, of which one will go.
    private func changeSession(of person: Int) throws(Refusal) -> Bool {
        let choices = try office.propose(for: person, now: request().now).sessions.filter { $0.freeSeats > 1 }
        guard let choice = choices.max(by: { $0.freeSeats < $1.freeSeats }) else { return false }
        _ = try office.move(person, to: choice.session.number, request())
        note(.person(person, .changedSession(to: choice.session.number)))
        return true
    }

    /// A week before it begins a session is called off, for want of a trainer; the next day there is one.
    func changeSession() throws(Refusal) {
        guard let (session, first) = uncertain else { return }
        if let calledOff {
            guard calledOff < today else { return }
            uncertain = nil
            do {
                let report = try office.reinstate(session: session, request())
                note(.session(session, .reinstated(people: report.seated.count)))
            } catch .dayBreaksRules {
                // What was put off meanwhile is in its way: it stays called off.
            }
        } else if today == openDay(7, before: first) {
            let people = try seated(in: session).count, reason = Sentence.reasonToCallOffSession[programme.language]
            _ = try office.cancel(session: session, for: .cancelledByProvider, reason: reason, request())
            calledOff = today
            note(.session(session, .calledOff(people: people)))
        }
    }
}

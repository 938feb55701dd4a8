import Answers
import Workshops

extension Rehearsal {
    /// The communes answer as they had on the day that the programme tells of; chance says which.
    func answerForCommunes() throws(Refusal) {
        let answers = programme.passes.answers
        let communes = programme.communes.map(\.name).shuffled(using: &dice)
        let declining = communes.dropFirst(answers.confirmed).prefix(answers.declined)
        for commune in communes.prefix(answers.confirmed) {
            _ = try office.allocate(commune, .init(answer: .confirmed, answered: answers.date), request())
        }
        for commune in declining {
            _ = try office.allocate(commune, .init(answer: .declined, answered: answers.date), request())
        }
        note(
            .communesAnswered(
                confirmed: answers.confirmed, declined: answers.declined,
                silent: communes.count - answers.confirmed - declining.count))
    }

    /// A tenth of the people register each day, and ask for the nearest seat.
    ///
    /// A commune that sends somebody takes part: it confirms when it had kept silent, and signs its mandate agreement.
    func registerSome() throws(Refusal) {
        let count = programme.sessions.count * programme.sessions.seats / 8
        let parties = newcomers.prefix(max(1, count))
        guard !parties.isEmpty else { return }
        newcomers.removeFirst(parties.count)
        var standings: [PersonOverview.Standing] = []
        for party in parties {
            try takePart(party[0].commune)
            var numbers: [Int] = []
            for person in party {
                numbers.append(
                    try office.register(person.texts, with: numbers.first, request()).person.participant.number)
            }
            do {
                standings += try office.enrol(numbers[0], in: .nearest, request()).people.map(\.standing)
            } catch .enrolment(.noSessionSuits) {
                standings += numbers.map { _ in .registered }
            }
        }
        let number = { (isSo: (PersonOverview.Standing) -> Bool) in standings.filter(isSo).count }
        note(
            .registered(
                people: standings.count, seated: number { if case .seated = $0 { true } else { false } },
                waiting: number { if case .waiting = $0 { true } else { false } },
                unsuited: number { $0 == .registered }))
    }

    private func takePart(_ commune: String) throws(Refusal) {
        let standings = try office.communes(now: request().now).communes
        guard let standing = standings.first(where: { $0.commune == commune }), standing.mandate == nil else { return }
        switch standing.answer {
        case .confirmed: _ = try office.allocate(commune, .init(mandate: today), request())
        case .silent: _ = try office.allocate(commune, .init(answer: .confirmed, mandate: today), request())
        case .declined: return
        }
    }

    /// Whoever has a seat and no chequebook is given one, where their commune has signed its agreement.
    func giveChequebooks() throws(Refusal) {
        let mandated = Set(
            try office.communes(now: request().now).communes.filter { $0.mandate != nil }.map(\.commune))
        var given = 0
        for person in try office.people(now: request().now) {
            let number = person.participant.number
            guard case .seated = person.standing, chequebooks[number] == nil,
                mandated.contains(person.participant.commune)
            else { continue }
            let report = try office.distribute(to: number, request())
            chequebooks[number] = report.chequebook.map { ($0, 0) }
            given += 1
        }
        if given > 0 { note(.chequebooksGiven(given)) }
    }

    /// Those to whom a seat is offered take it the same day, but for one in five; it is offered to the next then.
    func answerOffers() throws(Refusal) {
        while let (person, session) = try openOffer() {
            if happens(onceIn: 5) {
                _ = try office.refuse(person, request())
                note(.person(person, .refusedOffer(session: session)))
            } else {
                let report = try office.accept(person, request())
                for case .seated(let session, _, let first) in report.people.map(\.standing) {
                    note(.person(person, .tookOver(session: session, from: first)))
                }
            }
        }
    }

    private func openOffer() throws(Refusal) -> (person: Int, session: Int)? {
        for person in try office.people(now: request().now) {
            if case .offered(let session, _, _) = person.standing { return (person.participant.number, session) }
        }
        return nil
    }
}

import Answers
import Catalogue
import Workshops

extension Rehearsal {
    /// What the office learns of today, some days before the workshops that it befalls.
    func meetIncidents() throws(Refusal) {
        for (session, workshop) in try workshops() {
            let number = WorkshopNumber(session: session.number, order: workshop.order)
            guard let incident = incidents[number], incident.notice > 0,
                openDay(incident.notice, before: workshop.date) == today
            else { continue }
            incidents[number] = nil
            switch incident {
            case .putOff: try putOff(number, of: workshop)
            case .calledOffLate: try callOff(number)
            case .seatGivenUp: try giveUpSeat(in: session.number)
            case .walkIn: try sayAbsence(at: number)
            case .chequebookLost: try loseChequebook(in: session.number)
            case .nobodyComes, .sheetMistaken, .passUsedTwice, .passTorn, .passOfAnother, .passWithoutPresence,
                .arrivalCorrected:
                continue
            }
        }
    }

    /// Puts a workshop off to the first half-day after it that keeps every rule; it stays where there is none.
    private func putOff(_ number: WorkshopNumber, of workshop: WorkshopOverview) throws(Refusal) {
        let reason = Sentence.reasonToPutOff[programme.language]
        for day in (1...programme.rhythm.longestGap).map(workshop.date.advanced) {
            for half in HalfDay.allCases {
                do {
                    _ = try office.postpone(workshop: number, to: day, half: half, reason: reason, request())
                    return note(.workshop(number, .putOff(to: day)))
                } catch .dayBreaksRules {
                    continue
                }
            }
        }
    }

    private func callOff(_ number: WorkshopNumber) throws(Refusal) {
        let reason = Sentence.reasonToCallOff[programme.language]
        _ = try office.cancel(workshop: number, .cancelledLate, reason: reason, request())
        note(.workshop(number, .calledOff(.cancelledLate)))
    }

    private func giveUpSeat(in session: Int) throws(Refusal) {
        guard let person = try seated(in: session).randomElement(using: &dice) else { return }
        _ = try office.withdraw(person, reason: Sentence.reasonToWithdraw[programme.language], request())
        note(.person(person, .gaveUpSeat(session: session)))
    }

    /// Somebody loses their chequebook; their commune asks the reserve for another one.
    private func loseChequebook(in session: Int) throws(Refusal) {
        let holders = try seated(in: session).filter { chequebooks[$0] != nil }
        guard let person = holders.randomElement(using: &dice), let chequebook = chequebooks[person]?.number else {
            return
        }
        let reason = Sentence.reasonOfLoss[programme.language]
        _ = try office.lose(.chequebook(chequebook), reason: reason, request())
        chequebooks[person] = nil
        note(.person(person, .lostChequebook(chequebook)))
        let commune = try office.person(person, now: request().now).person.participant.commune
        _ = try office.allocate(commune, .init(asked: 1, reason: reason), request())
    }

    /// Those who have a seat of a session, by number.
    func seated(in session: Int) throws(Refusal) -> [Int] {
        try office.people(now: request().now).compactMap { person in
            if case .seated(session, _, _) = person.standing { person.participant.number } else { nil }
        }
    }
}

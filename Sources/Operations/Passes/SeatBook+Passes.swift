import Answers
import Auditing
import Catalogue
import Storage
import Workshops

/// Why, of whom and where passes move.
struct PassOccasion {
    var author: String
    var day: CivilDate
    var reason = ""
    var participant: Int?
    /// The workshop's number and its identity.
    var workshop: (number: WorkshopNumber, id: String)?
}

extension SeatBook {
    /// Moves a pass through states, one after the other.
    func move(_ pass: Pass, to states: [Pass.State], _ occasion: PassOccasion) throws {
        var state = pass.state
        for next in states {
            try connection.move(
                PassMovement(
                    pass: pass.number, from: state, to: next, date: occasion.day, author: occasion.author,
                    reason: occasion.reason, participant: occasion.participant, workshop: occasion.workshop?.id),
                of: programme)
            state = next
        }
        guard let last = states.last else { return }
        let fact = { (state: Pass.State) in
            RecordedFact.pass(
                pass.number, chequebook: pass.chequebook, state, participant: occasion.participant,
                workshop: occasion.workshop?.number)
        }
        note(fact(last), insteadOf: pass.state == .received ? nil : fact(pass.state))
    }

    /// Writes the row of audit of a verb about passes, once it is known that none was lost.
    func recordPasses(_ ledger: PassLedger) throws {
        try checkPasses(ledger)
        try record()
    }

    /// Whether all passes are somewhere and what was claimed adds up.
    func checkPasses(_ ledger: PassLedger) throws {
        let problems =
            try connection.passCountProblems(of: programme, ledger) + connection.claimProblems(of: programme, ledger)
        guard problems.isEmpty else {
            throw Refusal.databaseUnusable(.other(problems.map { $0.sentence.english }.joined(separator: " ")))
        }
    }

    /// The passes of somebody's chequebooks, and the others that they presented.
    func passes(of person: Int) throws -> PersonPasses {
        let chequebooks = try connection.chequebooks(givenTo: person, of: programme)
        let own = try chequebooks.flatMap { try connection.passes(ofChequebook: $0, in: programme) }
        return try PersonPasses(
            chequebooks: chequebooks, own + connection.otherPasses(presentedBy: person, of: programme),
            faceValue: connection.programme(programme)?.tariff.faceValue ?? .zero)
    }

    /// The passes that somebody has and can present, chequebook after chequebook.
    func passesLeft(of person: Int) throws -> [Pass] {
        try connection.chequebooks(givenTo: person, of: programme).flatMap {
            try connection.passes(ofChequebook: $0, in: programme)
        }.filter { $0.state == .distributed }
    }

    /// The last day of the passes; refused when it is over.
    func refuseExpiredPasses(on day: CivilDate) throws {
        guard let last = try connection.programme(programme)?.passesExpire, day > last else { return }
        throw Refusal.passes(.expired(last))
    }
}

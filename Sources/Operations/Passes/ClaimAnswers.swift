import Answers
import Storage
import Workshops

/// What the issuer says of a pass.
enum ClaimVerdict: Equatable {
    case paid
    case rejected(Pass.Fault, reason: String)
}

/// What the issuer answers about one claim, held against where its passes are.
struct ClaimAnswers {
    private let book: SeatBook
    private let claim: Claim
    private let passes: [ClaimedPass]
    private let bySerial: [PassSerial: ClaimedPass]
    /// What is to be recorded; a pass that was answered so before is left out.
    private(set) var verdicts: [(ClaimedPass, ClaimVerdict)] = []

    init(about claim: Claim, in book: SeatBook) throws {
        self.book = book
        self.claim = claim
        passes = try book.connection.passes(ofClaim: claim.number, in: book.programme)
        bySerial = Dictionary(
            passes.compactMap { claimed in claimed.pass.serial.map { ($0, claimed) } }, uniquingKeysWith: { $1 })
    }

    /// Reads what somebody typed.
    /// - Throws: ``PassRefusal/serials(_:)`` with all that do not fit.
    mutating func read(_ settlement: ClaimSettlement) throws {
        let rejected = try settlement.rejected.isEmpty ? nil : Self.rejection(settlement)
        let given =
            settlement.paid.map { ($0, ClaimVerdict.paid) }
            + settlement.rejected.compactMap { text in rejected.map { (text, $0) } }
        guard !given.isEmpty || settlement.paysRest else { throw Refusal.claims(.nothingGiven) }
        let patterns = try book.connection.programme(book.programme)?.serials ?? []
        var seen: Set<PassSerial> = [], problems: [PassRefusal.SerialProblem] = []
        for (text, verdict) in given {
            let (serials, faults) = TypedSerial.taken([text], patterns: patterns, orAny: true)
            problems += faults
            for serial in serials {
                let isNew = seen.insert(serial).inserted
                if let problem = try isNew ? add(verdict, of: serial) : .repeated(serial) { problems.append(problem) }
            }
        }
        guard problems.isEmpty else { throw Refusal.passes(.serials(problems)) }
        guard settlement.paysRest else { return }
        for claimed in passes
        where claimed.pass.state == .claimed && !seen.contains(where: { $0 == claimed.pass.serial }) {
            verdicts.append((claimed, .paid))
        }
    }

    /// Reads a table.
    /// - Throws: ``ClaimRefusal/unusable(_:)`` with all that is wrong with it.
    mutating func read(_ sheet: ClaimSheet) throws {
        var tally = sheet.tally
        for row in sheet.rows {
            guard let problem = try add(row.verdict, of: row.serial) else { continue }
            tally.add(.error, .claimTable(.serial(problem)), line: row.line, column: sheet.serialColumn)
        }
        guard !tally.hasErrors else { throw Refusal.claims(.unusable(tally.findings)) }
    }

    private static func rejection(_ settlement: ClaimSettlement) throws -> ClaimVerdict {
        guard let fault = settlement.fault else { throw Refusal.claims(.faultMissing) }
        guard !settlement.reason.isEmpty else { throw Refusal.claims(.reasonMissing) }
        return .rejected(fault, reason: settlement.reason)
    }

    /// Takes an answer, or says why it does not fit.
    private mutating func add(_ verdict: ClaimVerdict, of serial: PassSerial) throws -> PassRefusal.SerialProblem? {
        guard let claimed = bySerial[serial] else {
            guard let known = try book.connection.pass(serial, of: book.programme) else { return .unknown(serial) }
            return .ofOtherClaim(serial, try book.connection.claim(ofPass: known.number, in: book.programme))
        }
        switch (claimed.pass.state, verdict) {
        case (.claimed, _): verdicts.append((claimed, verdict))
        case (.paid, .paid): break
        case (.rejected, .rejected(let fault, let reason)):
            if claimed.fault != fault || claimed.reason != reason { verdicts.append((claimed, verdict)) }
        default: return .inState(serial, claimed.pass.state)
        }
        return nil
    }
}

package import Answers
package import Foundation
import Storage
package import Workshops

/// What a commune answers, signs, gives back or asks for.
package struct AllocationChange: Sendable, Equatable {
    package var answer: CommuneStanding.Answer?
    /// The day of the answer; today when it is not said.
    package var answered: CivilDate?
    /// How many chequebooks it confirms, when not all that are allotted.
    package var confirmed: Int?
    /// The day on which it signed the mandate agreement.
    package var mandate: CivilDate?
    package var imprestAccount: CommuneStanding.ImprestAccount?
    /// Chequebooks that it gives back.
    package var returned: Int?
    /// Chequebooks that it asks for from the reserve, and why.
    package var asked: Int?
    package var reason: String?

    package init(
        answer: CommuneStanding.Answer? = nil, answered: CivilDate? = nil, confirmed: Int? = nil,
        mandate: CivilDate? = nil, imprestAccount: CommuneStanding.ImprestAccount? = nil, returned: Int? = nil,
        asked: Int? = nil, reason: String? = nil
    ) {
        self.answer = answer
        self.answered = answered
        self.confirmed = confirmed
        self.mandate = mandate
        self.imprestAccount = imprestAccount
        self.returned = returned
        self.asked = asked
        self.reason = reason
    }

    /// What is said of each, in the order above.
    fileprivate var texts: [String?] {
        [
            answer?.rawValue, answered?.description, confirmed.map(String.init), mandate?.description,
            imprestAccount?.rawValue, returned.map(String.init), asked.map(String.init), reason,
        ]
    }
}

extension Office {
    /// The communes, their answers and their chequebooks.
    package func communes(now: Date) throws(Refusal) -> CommunesOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { try $0.communesOverview(of: programme) }
    }

    /// Records what a commune answers, signs, gives back or asks for.
    ///
    /// What it does not confirm goes to the reserve, the highest numbers first; what it gets comes from there, the
    /// lowest first. No chequebook is ever made or lost.
    package func allocate(
        _ commune: String, _ change: AllocationChange, _ request: Request
    ) throws(Refusal) -> AllocationReport {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            let commune = try connection.commune(commune, of: programme)
            let request = try request.saying(.reason, change.reason).asking("allocate \(commune)", change.texts)
            let book = try SeatBook(programme, in: connection, request)
            var allocation = try Allocation(of: commune, in: book)
            if !book.isRepeated {
                try allocation.apply(change)
                try book.record()
            }
            return AllocationReport(
                standing: allocation.standing, reserve: try connection.reserveChequebooks(of: programme).count,
                changed: !book.after.isEmpty)
        }
    }
}

extension SQLConnection {
    /// The commune that somebody means.
    fileprivate func commune(_ text: String, of programme: Identifier) throws -> String {
        let communes = CommuneNames(try communes(of: programme)), found = communes.find(text)
        guard found.count == 1 else {
            throw Refusal.allocation(.unknownCommune(text, nearest: communes.nearest(to: text)))
        }
        return found[0]
    }
}

/// The chequebooks of one commune, within a transaction.
private struct Allocation {
    private let book: SeatBook
    private(set) var standing: CommuneStanding

    init(of commune: String, in book: SeatBook) throws {
        self.book = book
        guard let standing = try book.connection.communeStanding(commune, of: book.programme) else {
            throw Refusal.allocation(.unknownCommune(commune, nearest: nil))
        }
        self.standing = standing
    }

    mutating func apply(_ change: AllocationChange) throws {
        guard change != AllocationChange() else { throw Refusal.allocation(.nothingGiven) }
        try answer(change)
        try sign(change)
        if let returned = change.returned {
            try give(back: returned, change.reason ?? "returned")
        }
        if let asked = change.asked {
            guard standing.answer == .confirmed else {
                throw Refusal.allocation(.notConfirmed(commune: standing.commune))
            }
            guard let reason = change.reason, !reason.isEmpty else { throw Refusal.allocation(.reasonMissing) }
            try take(asked, reason)
        }
    }

    private mutating func answer(_ change: AllocationChange) throws {
        let old = standing
        if let answer = change.answer {
            standing.answer = answer
            let isSame = answer == old.answer && change.answered == nil
            standing.answered = answer == .silent ? nil : isSame ? old.answered : change.answered ?? book.today
        }
        if let day = standing.answered, day > book.today { throw Refusal.allocation(.dayAhead(day)) }
        if standing != old {
            try book.connection.save(standing, of: book.programme)
            let isKnown = old.answer != .silent
            book.note(
                .answered(commune: standing.commune, standing.answer),
                insteadOf: isKnown ? .answered(commune: standing.commune, old.answer) : nil)
        }
        switch standing.answer {
        case .silent: return
        case .declined: if change.answer != nil { try give(back: standing.chequebooks.count, "declined") }
        case .confirmed:
            // Who comes back from a refusal has what was allotted.
            guard let wanted = change.confirmed ?? (old.answer == .declined ? standing.allotted : nil) else { return }
            guard wanted <= standing.allotted else {
                throw Refusal.allocation(.moreThanAllotted(commune: standing.commune, allotted: standing.allotted))
            }
            let held = standing.chequebooks.count
            try wanted < held ? give(back: held - wanted, "not confirmed") : take(wanted - held, "confirmed")
        }
    }

    private mutating func sign(_ change: AllocationChange) throws {
        let old = standing
        if let day = change.mandate, day > book.today { throw Refusal.allocation(.dayAhead(day)) }
        standing.mandate = change.mandate ?? standing.mandate
        standing.imprestAccount = change.imprestAccount ?? standing.imprestAccount
        guard standing != old else { return }
        try book.connection.save(standing, of: book.programme)
        if let day = standing.mandate, day != old.mandate {
            book.note(
                .mandated(commune: standing.commune, day),
                insteadOf: old.mandate.map { .mandated(commune: standing.commune, $0) })
        }
        if standing.imprestAccount != old.imprestAccount {
            book.note(
                .imprest(commune: standing.commune, standing.imprestAccount),
                insteadOf: .imprest(commune: standing.commune, old.imprestAccount))
        }
    }

    /// Gives back the highest numbers among those that nobody was given.
    private mutating func give(back count: Int, _ reason: String) throws {
        let left = try book.connection.chequebooksToGive(by: standing.commune, of: book.programme)
        guard count <= left.count else {
            throw Refusal.allocation(
                .tooFewToReturn(commune: standing.commune, asked: count, held: left.count))
        }
        let numbers = left.suffix(count)
        standing.chequebooks.removeAll(where: numbers.contains)
        try move(Array(numbers), isReturn: true, reason)
    }

    private mutating func take(_ count: Int, _ reason: String) throws {
        let reserve = try book.connection.reserveChequebooks(of: book.programme)
        guard count <= reserve.count else {
            throw Refusal.allocation(.reserveTooSmall(asked: count, left: reserve.count))
        }
        let numbers = Array(reserve.prefix(count))
        standing.chequebooks = (standing.chequebooks + numbers).sorted()
        try move(numbers, isReturn: false, reason)
    }

    private func move(_ numbers: [Int], isReturn: Bool, _ reason: String) throws {
        guard !numbers.isEmpty else { return }
        try book.connection.move(
            ChequebookMovement(
                commune: standing.commune, numbers: numbers, isReturn: isReturn, date: book.today, reason: reason),
            of: book.programme)
        for number in numbers {
            let (with, without) = (
                RecordedFact.chequebook(number, commune: standing.commune),
                RecordedFact.chequebook(number, commune: nil)
            )
            book.note(isReturn ? without : with, insteadOf: isReturn ? with : without)
        }
    }
}

package import Answers
import Storage
import Workshops

extension Office {
    /// Records that collected passes were entered with their issuer.
    package func scan(_ selection: PassSelection, _ request: Request) throws(Refusal) -> PassReport {
        try move(
            selection, from: .collected, to: .scanned, reason: "", request.asking("scan passes", selection.description))
    }

    /// Takes back the last step of passes, one step at a time: what was scanned is collected again, what was collected or
    /// refused goes back to whoever presented it, and what was lost to where it was. Of a chequebook, what was lost.
    package func giveBack(_ selection: PassSelection, reason: String, _ request: Request) throws(Refusal) -> PassReport
    {
        let asked =
            if case .serials(let serials) = selection { serials } else { [selection.description] }
        return try movePasses(request.saying(.reason, reason).asking("give passes back", [reason] + asked)) {
            book, author in
            guard !reason.isEmpty else { throw Refusal.passes(.reasonMissing) }
            let states: Set<Pass.State> =
                if case .serials = selection { [.collected, .scanned, .refused, .lost] } else { [.lost] }
            let passes = try book.passes(selection) { states.contains($0.state) }
            try book.refuseClaimed(passes)
            for pass in passes where pass.state == .scanned {
                try book.move(pass, to: [.collected], PassOccasion(author: author, day: book.today, reason: reason))
            }
            for pass in passes where pass.state == .lost {
                let holder = try pass.chequebook.flatMap { try book.connection.chequebook($0, of: book.programme) }
                let isGiven = pass.chequebook == nil || holder?.participant != nil
                try book.move(
                    pass, to: isGiven ? [.distributed] : [.distributed, .received],
                    PassOccasion(author: author, day: book.today, reason: reason, participant: holder?.participant))
            }
            for pass in passes where pass.state == .collected || pass.state == .refused {
                // Taken back where it was presented, so that it no longer counts there.
                let use = try book.connection.movements(ofPass: pass.number, in: book.programme)
                    .last { $0.isCollection || $0.after == .refused }
                var occasion = PassOccasion(
                    author: author, day: book.today, reason: reason, participant: use?.participant)
                if let id = use?.workshop, let number = try book.number(ofWorkshop: id) {
                    occasion.workshop = (number, id)
                }
                try book.move(pass, to: [.distributed], occasion)
            }
            return nil
        }
    }

    /// Records that passes are lost; those of the reserve and of communes, too.
    package func lose(_ selection: PassSelection, reason: String, _ request: Request) throws(Refusal) -> PassReport {
        try move(
            selection, from: nil, to: .lost, reason: reason,
            request.saying(.reason, reason).asking("lose passes", reason, selection.description))
    }

    /// Records that everything that was not used by the last day of the passes is worth nothing any more.
    package func expire(_ request: Request) throws(Refusal) -> PassReport {
        try movePasses(request.asking("expire passes")) { book, author in
            let last = try book.connection.programme(book.programme)?.passesExpire
            guard let last, last < book.today else { throw Refusal.passes(.notExpired(until: last)) }
            let occasion = PassOccasion(author: author, day: book.today)
            for state in Pass.State.allCases where state.next.contains(.expired) {
                for pass in try book.connection.passes(in: state, of: book.programme) where pass.chequebook != nil {
                    try book.move(pass, to: [.expired], occasion)
                }
            }
            return nil
        }
    }

    /// Moves passes one step; without a state from which, from any that has the step.
    private func move(
        _ selection: PassSelection, from start: Pass.State?, to end: Pass.State, reason: String, _ request: Request
    ) throws(Refusal) -> PassReport {
        try movePasses(request) { book, author in
            guard end == .scanned || !reason.isEmpty else { throw Refusal.passes(.reasonMissing) }
            let canGo = { (pass: Pass) in start.map { $0 == pass.state } ?? pass.state.next.contains(end) }
            let occasion = PassOccasion(author: author, day: book.today, reason: reason)
            let undoable: Set<Pass.State> =
                end == .lost ? [.collected, .scanned, .refused] : [.refused, .lost]
            for pass in try book.passes(selection, undoable: undoable, canGo) {
                try book.move(pass, to: [end], occasion)
            }
            return nil
        }
    }
}

extension SeatBook {
    /// What is in a claim stays as it is, until the claim is taken back.
    fileprivate func refuseClaimed(_ passes: [Pass]) throws {
        let problems = try passes.compactMap { pass -> PassRefusal.SerialProblem? in
            guard let serial = pass.serial, let claim = try connection.claim(ofPass: pass.number, in: programme)
            else { return nil }
            return .claimed(serial, claim)
        }
        guard problems.isEmpty else { throw Refusal.passes(.serials(problems)) }
    }

    /// The passes that are named; of those that cannot go, whether they could once their last step is taken back.
    fileprivate func passes(
        _ selection: PassSelection, undoable: Set<Pass.State> = [], _ canGo: (Pass) -> Bool
    ) throws -> [Pass] {
        switch selection {
        case .serials(let texts): return try passes(texts, undoable, canGo)
        case .chequebook(let number):
            guard try connection.chequebook(number, of: programme) != nil else {
                let count = try connection.communesOverview(of: programme).chequebooks
                throw Refusal.passes(.unknownChequebook(number, chequebooks: count))
            }
            return try connection.passes(ofChequebook: number, in: programme).filter(canGo)
        case .all:
            return try Pass.State.allCases.flatMap { try connection.passes(in: $0, of: programme) }.filter(canGo)
        }
    }

    private func passes(
        _ texts: [String], _ undoable: Set<Pass.State>, _ canGo: (Pass) -> Bool
    ) throws -> [Pass] {
        let patterns = try connection.programme(programme)?.serials ?? []
        var found: [Pass] = [], numbers: Set<Int> = [], problems: [PassRefusal.SerialProblem] = []
        // One of another commissioner may be written otherwise.
        let (serials, faults) = TypedSerial.taken(texts, patterns: patterns, orAny: true)
        problems += faults
        for serial in serials {
            guard let pass = try connection.pass(serial, of: programme) else {
                problems.append(.unknown(serial))
                continue
            }
            if !numbers.insert(pass.number).inserted {
                problems.append(.repeated(serial))
            } else if canGo(pass) {
                found.append(pass)
            } else {
                problems.append(.inState(serial, pass.state, canUndo: undoable.contains(pass.state)))
            }
        }
        guard problems.isEmpty else { throw Refusal.passes(.serials(problems)) }
        return found
    }
}

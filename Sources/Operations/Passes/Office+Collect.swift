package import Answers
import Storage
package import Workshops

extension Office {
    /// Somebody gives passes at a workshop, by the serials that are printed on them; all are collected, or none.
    ///
    /// A serial that nobody has read before is that of the next pass that the person has left. Passes of another
    /// commissioner must be said to be so. A pass is collected once: the second time is refused with the first, and noted
    /// for whoever holds the registers against each other.
    package func collect(
        _ serials: [String], from person: Int, at number: WorkshopNumber, areOthers: Bool = false, _ request: Request
    ) throws(Refusal) -> PassReport {
        do {
            return try present(serials, person, number, areOthers, to: .collected, reason: "", request, verb: "collect")
        } catch .passes(.serials(let problems)) {
            // Whoever is at the table has to know why the pass is not taken, even where that cannot be noted.
            try? noteSecondUses(problems, by: person, at: number, request)
            throw .passes(.serials(problems))
        }
    }

    /// What somebody gave at this very workshop was only typed twice.
    private func noteSecondUses(
        _ problems: [PassRefusal.SerialProblem], by person: Int, at number: WorkshopNumber, _ request: Request
    ) throws(Refusal) {
        let serials = problems.compactMap { problem in
            if case .used(let serial, let first, let place, _) = problem, (first, place) != (person, number) {
                serial
            } else {
                nil
            }
        }
        guard !serials.isEmpty else { return }
        // Its name belongs to what it asks for, once that is possible.
        let programme = try programmeIdentifier()
        let request = request.withoutKey.asking("present passes again at \(number)")
        try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request), workshop = try book.workshop(number)
            for serial in serials {
                guard let pass = try connection.pass(serial, of: programme),
                    try connection.noteSecondUse(
                        ofPass: pass.number, by: person, atWorkshop: workshop.id, of: programme)
                else { continue }
                book.note(.presentedAgain(pass.number, chequebook: pass.chequebook, by: person, at: number))
            }
            try book.record()
        }
    }

    /// Passes that somebody presents at a workshop are not taken, and why; they keep them.
    package func refuse(
        _ serials: [String], from person: Int, at number: WorkshopNumber, areOthers: Bool = false, reason: String,
        _ request: Request
    ) throws(Refusal) -> PassReport {
        try present(serials, person, number, areOthers, to: .refused, reason: reason, request, verb: "refuse passes")
    }

    private func present(
        _ serials: [String], _ person: Int, _ number: WorkshopNumber, _ areOthers: Bool, to end: Pass.State,
        reason: String, _ request: Request, verb: String
    ) throws(Refusal) -> PassReport {
        let request = try request.saying(.reason, reason).asking(
            "\(verb) of \(person) at \(number)", [reason, areOthers ? "others" : nil] + serials)
        return try movePasses(request, person: person) { book, author in
            guard end == .collected || !reason.isEmpty else { throw Refusal.passes(.reasonMissing) }
            let workshop = try book.workshop(number), session = try book.session(number.session)
            guard !workshop.state.isCancelled else { throw Refusal.attendance(.cancelled(number, workshop.state)) }
            guard workshop.date <= book.today else {
                throw Refusal.attendance(.notBegun(number, workshop.date))
            }
            let sheet = try book.connection.attendanceSheet(of: workshop.id, in: book.programme)
            let rows = try book.connection.sheetRows(of: workshop, in: session, sheet, book.programme)
            guard rows.contains(where: { $0.person == person }) else {
                throw try book.stranger(person, to: number)
            }
            try book.refuseExpiredPasses(on: workshop.date)
            if !areOthers, try book.connection.programme(book.programme)?.serials.isEmpty ?? true {
                throw Refusal.passes(.patternMissing)
            }
            var presented = try PresentedPasses(of: person, areOthers: areOthers, in: book)
            let passes = try presented.passes(serials)
            let occasion = PassOccasion(
                author: author, day: workshop.date, reason: reason, participant: person,
                workshop: (number, workshop.id))
            for pass in passes {
                try book.move(pass, to: pass.state == .presented ? [end] : [.presented, end], occasion)
            }
            return nil
        }
    }
}

/// The passes that somebody puts on the table.
private struct PresentedPasses {
    private let book: SeatBook
    private let person: Int
    private let areOthers: Bool
    private let patterns: [SerialPattern]
    /// Those of the person that nobody has read yet, the first one first.
    private var unread: [Pass]
    private let own: Set<Int>
    private var problems: [PassRefusal.SerialProblem] = []

    init(of person: Int, areOthers: Bool, in book: SeatBook) throws {
        self.book = book
        self.person = person
        self.areOthers = areOthers
        patterns = try book.connection.programme(book.programme)?.serials ?? []
        let left = try book.passesLeft(of: person)
        own = Set(left.map(\.number))
        unread = left.filter { $0.serial == nil }
    }

    /// The pass of each serial, which it has from now on.
    mutating func passes(_ texts: [String]) throws -> [Pass] {
        var found: [Pass] = [], seen: Set<PassSerial> = []
        let (serials, faults) = TypedSerial.taken(texts, patterns: areOthers ? [] : patterns)
        problems += faults
        for serial in serials {
            guard seen.insert(serial).inserted else {
                problems.append(.repeated(serial))
                continue
            }
            if let pass = try pass(serial) { found.append(pass) }
        }
        guard problems.isEmpty else { throw Refusal.passes(.serials(problems)) }
        return found
    }

    private mutating func pass(_ serial: PassSerial) throws -> Pass? {
        if let known = try book.connection.pass(serial, of: book.programme) {
            let isAnothers = areOthers && known.chequebook == nil && known.state == .distributed
            guard own.contains(known.number) || isAnothers else {
                problems.append(try book.problem(with: known, serial))
                return nil
            }
            return known
        }
        if areOthers {
            let number = try book.connection.nextPassNumber(of: book.programme)
            let pass = Pass(number: number, chequebook: nil, state: .presented, serial: serial)
            try book.connection.add(pass, of: book.programme)
            return pass
        }
        guard !unread.isEmpty else {
            let last = try book.connection.programme(book.programme)?.passesExpire
            problems.append(.noPassLeft(serial, person: person, expired: last.flatMap { $0 < book.today ? $0 : nil }))
            return nil
        }
        let pass = unread.removeFirst()
        try book.connection.set(serial, ofPass: pass.number, of: book.programme)
        return pass
    }
}

extension SeatBook {
    /// Why a pass that has been read cannot be presented: its first use, when there is one.
    fileprivate func problem(with pass: Pass, _ serial: PassSerial) throws -> PassRefusal.SerialProblem {
        let taken: Set<Pass.State> = [.collected, .scanned, .claimed, .paid, .rejected]
        guard taken.contains(pass.state) else {
            return pass.state == .distributed
                ? .ofAnother(serial, chequebook: pass.chequebook)
                : .inState(serial, pass.state, canUndo: pass.state == .refused || pass.state == .lost)
        }
        let use = try connection.movements(ofPass: pass.number, in: programme).last { $0.isCollection }
        return .used(
            serial, by: use?.participant, at: try use?.workshop.flatMap(number(ofWorkshop:)), use?.date ?? today)
    }

    /// How people call a workshop.
    func number(ofWorkshop id: String) throws -> WorkshopNumber? {
        for session in try allSessions() {
            guard let workshop = session.workshops.first(where: { $0.id == id }) else { continue }
            return WorkshopNumber(session: session.number, order: workshop.order)
        }
        return nil
    }
}

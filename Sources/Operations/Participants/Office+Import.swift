package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Registers the people of a table, all or nobody; who is registered already is left out.
    ///
    /// The table is a text file (CSV), whose first row names the columns. A trial says what would be done, and does
    /// nothing. A table that cannot be used is refused with ``RegistrationRefusal/unusable(_:)`` and all that is wrong.
    package func importPeople(
        from file: GivenFile, _ request: Request
    ) throws(Refusal) -> ImportReport {
        let programme = try programmeIdentifier(), isTrial = request.isTrial
        let request = try request.asking("import", contentOf: file)
        let (reader, earlier) = try read(now: request.now) { connection in
            let book = try SeatBook(programme, in: connection, request)
            return (try book.personReader(request), book.isRepeated ? book.registeredPeople : nil)
        }
        // A large file takes its time, and holds nobody up.
        let sheet = try refusing { try PeopleSheet(file, reader, registered: request.now) }
        if let earlier {
            return try read(now: request.now) { try $0.importReport(of: programme, sheet, registered: earlier) }
        }
        let isWritten = !isTrial && !sheet.tally.hasErrors
        let carryOut = { (connection: SQLConnection) throws -> ImportReport in
            let book = try SeatBook(programme, in: connection, request)
            guard !book.isRepeated else {
                return try connection.importReport(of: programme, sheet, registered: book.registeredPeople)
            }
            let newcomers = Newcomers(sheet, known: try connection.registeredPeople(of: programme))
            let findings = newcomers.sheet.tally.findings
            guard !sheet.tally.hasErrors else { throw Refusal.registration(.unusable(findings)) }
            let first = isWritten ? try book.add(newcomers, request) : nil
            let count = newcomers.rows.count
            return ImportReport(
                state: isTrial ? .trial : .stored, registered: count, numbers: first.map { $0...($0 + count - 1) },
                leftOut: sheet.rows.count - count, findings: findings)
        }
        return isWritten ? try write(request, carryOut) : try read(now: request.now, carryOut)
    }
}

extension SeatBook {
    /// Registers people with consecutive numbers and gives the first; nil when there is nobody.
    fileprivate func add(_ newcomers: Newcomers, _ request: Office.Request) throws -> Int? {
        let first = try connection.nextParticipantNumber(of: programme)
        var parties: [String: Int] = [:]
        for (number, row) in zip(first..., newcomers.rows) {
            var participant = row.participant
            participant.number = number
            participant.id = try newIdentifier(request)
            if let text = row.party, newcomers.comesWithSomebody(row) {
                let party = try parties[text] ?? party(of: newcomers.companions[text] ?? [], and: number)
                parties[text] = party
                participant.party = party
            }
            try add(participant)
        }
        try record()
        return newcomers.rows.isEmpty ? nil : first
    }

    /// The party in which somebody new joins people who are registered.
    private func party(of companions: [RegisteredPerson], and number: Int) throws -> Int {
        let party = companions.compactMap(\.party).first ?? companions.map(\.number).min() ?? number
        for companion in companions where companion.party == nil {
            let alone = try participant(companion.number)
            var joined = alone
            joined.party = party
            try change(alone, to: joined)
        }
        return party
    }

    /// Whom this very request registered before.
    fileprivate var registeredPeople: [Int] {
        after.compactMap { if case .registered(let number) = $0 { number } else { nil } }
    }
}

extension SQLConnection {
    /// What importing a table answered that registered these people, read again; the table may be gone meanwhile.
    fileprivate func importReport(
        of programme: Identifier, _ sheet: PeopleSheet, registered numbers: [Int]
    ) throws -> ImportReport {
        let range = numbers.min().flatMap { first in numbers.max().map { first...$0 } }
        guard !sheet.tally.hasErrors else {
            return ImportReport(state: .repeated, registered: numbers.count, numbers: range, leftOut: 0, findings: [])
        }
        let before = try registeredPeople(of: programme).filter { range?.contains($0.number) != true }
        return ImportReport(
            state: .stored, registered: numbers.count, numbers: range, leftOut: sheet.rows.count - numbers.count,
            findings: Newcomers(sheet, known: before).sheet.tally.findings)
    }
}

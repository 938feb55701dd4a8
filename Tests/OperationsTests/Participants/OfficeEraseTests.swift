import Answers
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations
@testable import Storage

struct OfficeEraseTests {
    private let request = { Office.request() }
    private static let names = ["Zyrquenol", "Wébérinaud", "zyrquenol@example.org", "06 98 76 54 32", "Quorvigny"]

    /// Which of the names are in the files of a folder's database, as raw octets.
    private func traces(in folder: URL) throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let octets = try files.filter { $0.lastPathComponent.hasPrefix("ateliers.sqlite") }.map {
            try Data(contentsOf: $0)
        }
        #expect(!octets.isEmpty)
        return Self.names.filter { name in octets.contains { $0.range(of: Data(name.utf8)) != nil } }
    }

    @Test func aNameLeavesNoTrace() throws {
        try Folders.withPlannedOffice { office, folder in
            // Enough people before and after that pages are split and moved.
            for number in 1...60 { try office.registerSomebody("autre \(number)") }
            let who = try office.register(
                [
                    .familyName: Self.names[0], .givenName: Self.names[1], .email: Self.names[2],
                    .telephone: Self.names[3], .commune: "Crolles", .exemption: "recommandée par \(Self.names[4])",
                ], Office.request(prefix: "who")
            ).person.participant.number
            for number in 61...120 { try office.registerSomebody("autre \(number)") }
            _ = try office.correct(who, [.familyName: Self.names[0] + "-" + Self.names[4]], request())
            _ = try office.enrol(who, in: .session(1), request())
            _ = try office.withdraw(who, reason: "\(Self.names[0]) est souffrante", request())
            #expect(try Set(traces(in: folder)) == Set(Self.names), "the search can see them")
            let report = try office.erase(who, request())
            #expect(report.person.standing == .erased)
            #expect(try traces(in: folder) == [])
            let past = report.person.participant
            #expect(past.commune == "Crolles", "counts stay")
            #expect(past.exemption != nil)
            #expect(try office.people(now: request().now).count == 121)
            #expect(throws: Refusal.enrolment(.personErased(who))) { try office.enrol(who, in: .nearest, request()) }
            #expect(throws: Refusal.enrolment(.personErased(who))) {
                try office.correct(who, [.familyName: "x"], request())
            }
            #expect(try !office.erase(who, request()).changed, "again, it cleans the file and changes nothing")
        }
    }

    /// It takes as long as the program is patient.
    @Test func tracesThatAnotherProgramHoldsAreSaidAndCleanedLater() throws {
        try Folders.withPlannedOffice { office, folder in
            let who = try office.register(
                [.familyName: Self.names[0], .commune: "Crolles"], Office.request(prefix: "who")
            ).person.participant.number
            let reader = try Store.openToRead(at: office.database, now: request().now)
            try reader.read { (connection: SQLConnection) throws -> Void in
                #expect(try connection.registeredPeople(of: office.programmeIdentifier()).count == 1)
                #expect(throws: Refusal.registration(.tracesLeft(who))) { try office.erase(who, request()) }
                #expect(try connection.registeredPeople(of: office.programmeIdentifier()).count == 1)
            }
            #expect(try traces(in: folder) == [Self.names[0]], "the reader had to see it")
            #expect(try !office.erase(who, request()).changed)
            #expect(try traces(in: folder) == [])
        }
    }

    private func columns(_ table: String, _ column: String, in office: Office) throws -> [String] {
        try office.read(now: request().now) { connection in
            try connection.rows("SELECT \(column) AS text FROM \(table) WHERE \(column) IS NOT NULL").map {
                try $0.text("text")
            }
        }
    }

    /// Everything that people can type of others, wherever it stands.
    @Test func whatOthersWroteIsErasedWhereverItNamesThem() throws {
        try Rehearsed.withOffice { office, _ throws -> Void in
            let who = try #require(try office.people(now: july.now).first { $0.standing != .erased }?.participant)
            _ = try office.correct(who.number, [.familyName: Self.names[0], .givenName: Self.names[1]], july)
            _ = try? office.withdraw(who.number, reason: "fini", july)
            let typed = SQLConnection.typedTexts
            try office.write(july) { connection in
                for (table, column, _) in typed {
                    // One row in two tells of somebody else.
                    try connection.execute(
                        "UPDATE \(table) SET \(column) = CASE rowid % 2 WHEN 0 THEN 'vu ' || $1 ELSE $2 END "
                            + "WHERE \(column) IS NOT NULL",
                        [.text("\(Self.names[1]) ZYRQUENOL !"), .text("une autre")])
                }
            }
            let filled = try typed.filter {
                try columns($0.table, $0.column, in: office).contains { $0.hasPrefix("vu") }
            }
            #expect(filled.count >= 3, "\(filled)")
            let report = try office.erase(who.number, july)
            for (table, column, _) in typed {
                let left = try columns(table, column, in: office)
                #expect(!left.contains { $0.hasPrefix("vu") }, "\(table).\(column)")
            }
            #expect(try filled.contains { try columns($0.table, $0.column, in: office).contains("une autre") })
            #expect(!report.remains.contains { if case .name = $0 { true } else { false } }, "\(report.remains)")
        }
    }

    private let july = Office.request(on: date(2021, 7, 12))

    /// What was said of them without their name.
    @Test func whatWasSaidOfThemIsErasedAndWhatWasSaidOfOthersIsNot() throws {
        try Folders.withPlannedOffice { office, _ throws -> Void in
            let first = WorkshopNumber(session: 1, order: 1)
            // A seat of a session that is done is not given up any more.
            let march = Office.request(on: try office.sheet(of: first, now: request().now).workshop.date, hour: 20)
            let people = try ["Zyrquenol", "Autre"].map { try office.registerSomebody($0) }
            for person in people {
                _ = try office.enrol(person, in: .session(1), request())
                _ = try office.allocate("Crolles", .init(answer: .confirmed, mandate: date(2021, 1, 20)), request())
                _ = try office.distribute(to: person, request())
            }
            _ = try office.attend(first, .letters("PP"), march)
            for person in people {
                _ = try office.collect(["A\(person)"], from: person, at: first, march)
                _ = try office.giveBack(.serials(["A\(person)"]), reason: "rendu par \(person)", march)
                _ = try office.lose(.serials(["A\(person)"]), reason: "perdu par \(person)", march)
            }
            _ = try office.attend(first, .letters("AP"), reason: "elle était malade", march)
            _ = try office.withdraw(people[0], reason: "en prison", march)
            #expect(
                try columns("pass_movement", "reason", in: office).filter { $0.hasSuffix("par \(people[0])") }.count
                    == 2)
            _ = try office.erase(people[0], march)
            let left = try ["enrolment", "sheet_correction", "pass_movement"].flatMap {
                try columns($0, "reason", in: office)
            }
            #expect(left.filter { !$0.isEmpty } == ["rendu par \(people[1])", "perdu par \(people[1])"])
        }
    }

    @Test func whatStaysIsTold() throws {
        try Folders.withPlannedOffice { office, _ throws -> Void in
            let themselves = "\(Self.names[1]) \(Self.names[0])", trial = Office.request(isTrial: true)
            let registration = Office.Request(
                now: request().now, author: themselves, key: "inscrire-zyrquenol", identifiers: { UUID().uuidString })
            let who = try office.register(
                [
                    .familyName: Self.names[0], .givenName: Self.names[1], .email: Self.names[2], .commune: "Crolles",
                    .difficulty: "oui", .modestIncome: "oui", .motivation: "oui", .attestedBy: themselves,
                    .exemption: "à voir",
                ], registration
            ).person.participant.number
            let other = try office.registerSomebody("Autre", [.attestedBy: Self.names[0]])
            _ = try office.enrol(who, in: .session(1), request())
            _ = try office.invite(request())
            _ = try office.handOver(request())
            _ = try office.withdraw(who, reason: "fini", request())
            let report = try office.erase(who, trial)
            let expected: [Remainder] = [
                .records(person: who), .name(.audit, count: 1), .name(.people, count: 3), .messages(count: 5),
                .cancellations(count: 5), .copies,
            ]
            #expect(report.remains == expected)
            #expect(try office.erase(who, request()).remains == expected, "a trial tells the same")
            let authors = try columns("attestation", "author", in: office) + columns("exemption", "author", in: office)
            #expect(Set(authors) == ["participant \(who)", Self.names[0]], "they had attested it themselves")
            #expect(try office.person(other, now: request().now).person.participant.attestations.count == 3)
            // Who they were is not known any more: nobody can look for it.
            #expect(
                try office.erase(who, request()).remains
                    == [.records(person: who), .messages(count: 5), .cancellations(count: 5), .copies])
        }
    }

    @Test func whoHasASeatOrWaitsIsNotErased() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1), waiting = try office.registerSomebody("attend")
            _ = try office.enrol(waiting, in: .session(1), request())
            let ahead = RegistrationRefusal.SeatAhead(session: 1, workshops: [1, 2, 3, 4, 5])
            #expect(throws: Refusal.registration(.stillSeated(seated[0], ahead))) {
                try office.erase(seated[0], request())
            }
            #expect(throws: Refusal.registration(.stillSeated(waiting, nil))) { try office.erase(waiting, request()) }
            #expect(try office.person(waiting, now: request().now).person.participant.person != nil)
        }
    }

    @Test func whoCameToTheLastWorkshopIsErasedWithTheirSeat() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            let last = try #require(try office.seats(now: request().now).sessions[0].session.workshops.last?.date)
            let before = Office.request(on: last), after = Office.request(on: last.advanced(by: 1))
            let ahead = RegistrationRefusal.SeatAhead(session: 1, workshops: [5])
            #expect(throws: Refusal.registration(.stillSeated(seated[2], ahead))) {
                try office.erase(seated[2], before)
            }
            let counted = try office.statistics(by: .session, now: after.now)
            for who in seated { #expect(try office.erase(who, after).person.standing == .erased) }
            #expect(try office.statistics(by: .session, now: after.now) == counted)
            let count = try office.seats(now: after.now).sessions[0].count
            #expect((count.taken, count.kept, count.free) == (8, 0, 0))
            #expect(try office.examine(now: after.now) == [])
        }
    }

    @Test func aSeatThatIsOverIsNotGivenUp() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            let last = try #require(try office.seats(now: request().now).sessions[0].session.workshops.last?.date)
            let after = Office.request(on: last.advanced(by: 1))
            #expect(throws: Refusal.enrolment(.sessionDone(seated[0], session: 1))) {
                try office.withdraw(seated[0], reason: "fini", after)
            }
            // Who comes to another session had this one to the end all the same.
            _ = try office.move(seated[1], to: 4, after)
            #expect(try office.statistics(by: .session, now: after.now).total.seats == 9)
            #expect(try office.seats(now: after.now).sessions.map(\.count.taken) == [8, 0, 0, 1])
        }
    }
}

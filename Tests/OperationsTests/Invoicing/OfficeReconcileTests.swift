import Answers
import Calendars
import Catalogue
import Documents
import Foundation
import Storage
import Tables
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeReconcileTests {
    private let first = WorkshopNumber(session: 1, order: 1), second = WorkshopNumber(session: 1, order: 2)
    private let request = { Office.request() }

    /// An office with two people of Crolles in session 1, each with a chequebook.
    private func withOffice(_ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ throws in
            _ = try office.allocate("Crolles", .init(answer: .confirmed, mandate: date(2021, 1, 20)), request())
            for person in try office.fill(1, seats: 2) { _ = try office.distribute(to: person, request()) }
            try body(office)
        }
    }

    private func evening(of number: WorkshopNumber, _ office: Office) throws -> Office.Request {
        Office.request(on: try office.sheet(of: number, now: request().now).workshop.date, hour: 20)
    }

    /// Two passes of each person, in the first workshop, all scanned.
    private func giveWhatIsAsked(_ office: Office) throws {
        for person in 1...2 {
            _ = try office.collect(
                ["A\(person)1", "A\(person)2"], from: person, at: first, evening(of: first, office))
        }
        _ = try office.scan(.all, evening(of: first, office))
    }

    /// What is found on the evening of the first workshop, or of another one.
    private func found(_ office: Office, on number: WorkshopNumber? = nil) throws -> [Reconciliation.Line] {
        try office.reconciliation(now: evening(of: number ?? first, office).now).lines
    }

    private func briefly(_ office: Office) throws -> [String] { brief(try found(office)) }

    private func brief(_ lines: [Reconciliation.Line]) -> [String] {
        lines.map { "\($0.workshop) \($0.seat ?? 0) \($0.person ?? 0) \($0.anomaly.kind.rawValue) \($0.anomaly.given)" }
    }

    // MARK: Every kind

    @Test func whatIsInOrderGivesNoLine() throws {
        try withOffice { office throws in
            #expect(try office.reconciliation(now: request().now).lines == [])
            try giveWhatIsAsked(office)
            _ = try office.attend(first, .letters("PL"), evening(of: first, office))
            #expect(try found(office) == [])
        }
    }

    @Test func aPassThatIsPresentedASecondTime() throws {
        try withOffice { office throws in
            try giveWhatIsAsked(office)
            let again = { (serials: [String], person: Int, number: WorkshopNumber, key: String?) throws -> Void in
                let now = try evening(of: number, office).now
                let request = Office.Request(now: now, author: "Dominique", key: key, identifiers: { "" })
                #expect(throws: Refusal.self) { try office.collect(serials, from: person, at: number, request) }
            }
            let recorded = try office.recorded().count
            try again(["A11"], 1, first, nil)
            #expect(try office.recorded().count == recorded, "it was typed twice")
            for _ in 1...2 {
                try again(["A11", "A12"], 1, second, "again")
                try again(["A11"], 2, second, nil)
            }
            let noted = try office.recorded().filter { $0.hasPrefix("present passes again at 1.2: ") }
            let people = noted.map {
                $0.matches(of: /presented again; chequebook \d+; participant (\d); workshop 1\.2/)
            }
            #expect(Set(people.map { $0.map(\.output.1) }) == [["1", "1"], ["2"]])
            #expect(try office.recorded().count == recorded + 2, "once each")
            // What the request asked for can be done later under its name.
            let later = try evening(of: second, office)
            _ = try office.collect(
                ["A13"], from: 1, at: second,
                Office.Request(now: later.now, author: "Camille", key: "again", identifiers: { "" }))

            let uses = try found(office, on: second).filter { $0.anomaly.kind == .secondUse }
            #expect(brief(uses) == ["1.2 1 1 second-use 2", "1.2 2 2 second-use 1"])
            #expect(uses.map { $0.passes.map(\.serial.description) } == [["A11", "A12"], ["A11"]])
            #expect(uses.allSatisfy { $0.passes[0].author == "Camille" && $0.closing == nil })
            _ = try office.attend(second, .letters("LA"), later)
            let closed = try found(office, on: second).filter { $0.anomaly.kind == .secondUse }
            #expect(closed.map(\.presence) == [.late, .absent] && closed.allSatisfy { $0.closing != nil })

            try again(["A13"], 2, second, nil)
            #expect(brief(try found(office, on: second)).contains("1.2 2 2 second-use 2"))
            _ = try office.giveBack(.serials(["A13"]), reason: "erreur", later)
            #expect(brief(try found(office, on: second)).contains("1.2 2 2 second-use 1"))
            // Given to somebody else, it has another first use.
            _ = try office.collect(["A13"], from: 1, at: second, later)
            #expect(brief(try found(office, on: second)).contains("1.2 2 2 second-use 1"))
            try again(["A13"], 2, second, nil)
            #expect(brief(try found(office, on: second)).contains("1.2 2 2 second-use 2"))
            #expect(try office.examine(now: later.now) == [])
        }
    }

    @Test func aSheetThatIsOpenAlthoughTheWorkshopIsOver() throws {
        try withOffice { office throws in
            try giveWhatIsAsked(office)
            let day = try office.sheet(of: first, now: request().now).workshop.date
            #expect(try office.reconciliation(now: Office.request(on: day, hour: 4).now).lines == [])
            let line = try #require(try found(office).first)
            #expect(try briefly(office) == ["1.1 0 0 sheet-open 4"] && line.date == day && line.closing == nil)
        }
    }

    @Test func aPassOfSomebodyWhoWasNotThere() throws {
        try withOffice { office throws in
            try giveWhatIsAsked(office)
            _ = try office.attend(first, .letters("PE"), evening(of: first, office))
            let line = try #require(try found(office).first)
            #expect(try briefly(office) == ["1.1 2 2 pass-without-presence 2"])
            #expect(line.presence == .excused && line.closing?.author == "Camille")
            let closed = try evening(of: first, office).now
            #expect(line.closing?.date == closed)
            #expect(line.passes.map(\.serial.description) == ["A21", "A22"])
            #expect(line.passes.allSatisfy { $0.author == "Camille" && $0.date == line.date && $0.state == .scanned })
        }
    }

    @Test func aPassGivenBeforeTheSeatWasGivenUp() throws {
        try withOffice { office throws in
            try giveWhatIsAsked(office)
            _ = try office.withdraw(2, reason: "", request())
            _ = try office.attend(first, .letters("P"), evening(of: first, office))
            let line = try #require(try found(office).first)
            #expect(line.anomaly == .passWithoutPresence(given: 2) && line.presence == nil && line.person == 2)
        }
    }

    @Test func aPassGivenAtAWorkshopThatWasCalledOff() throws {
        try withOffice { office throws in
            try giveWhatIsAsked(office)
            _ = try office.cancel(workshop: first, .forceMajeure, evening(of: first, office))
            #expect(
                try briefly(office) == ["1.1 1 1 pass-without-presence 2", "1.1 2 2 pass-without-presence 2"])
            #expect(try found(office).allSatisfy { $0.state == .forceMajeure && $0.closing == nil })
        }
        try withOffice { office throws in
            try giveWhatIsAsked(office)
            _ = try office.cancel(session: 1, evening(of: first, office))
            #expect(try found(office).map(\.state) == [.cancelledInTime, .cancelledInTime])
        }
    }

    @Test func aPresenceWithoutPass() throws {
        try withOffice { office throws in
            _ = try office.attend(first, .letters("PA"), evening(of: first, office))
            #expect(try found(office).map(\.anomaly) == [.presenceWithoutPass(asked: 2)])
            #expect(try briefly(office) == ["1.1 1 1 presence-without-pass 0"])
        }
    }

    @Test func fewerAndMorePassesThanAsked() throws {
        try withOffice { office throws in
            let evening = try evening(of: first, office)
            _ = try office.collect(["A1"], from: 1, at: first, evening)
            _ = try office.collect(["B1", "B2", "B3"], from: 2, at: first, evening)
            _ = try office.attend(first, .letters("PP"), evening)
            _ = try office.scan(.all, evening)
            #expect(
                try found(office).map(\.anomaly) == [
                    .fewerPasses(given: 1, asked: 2), .morePasses(given: 3, asked: 2),
                ])
        }
    }

    @Test func aPassThatWasGivenBackIsNotGiven() throws {
        try withOffice { office throws in
            let evening = try evening(of: first, office)
            _ = try office.collect(["A1", "A2", "A3"], from: 1, at: first, evening)
            _ = try office.giveBack(.serials(["A3"]), reason: "trop", evening)
            _ = try office.scan(.all, evening)
            _ = try office.attend(first, .letters("PA"), evening)
            #expect(try found(office) == [])
            _ = try office.collect(["A3"], from: 1, at: second, self.evening(of: second, office))
            _ = try office.attend(second, .letters("PA"), self.evening(of: second, office))
            let lines = try found(office, on: second)
            #expect(brief(lines) == ["1.2 1 1 fewer-passes 1", "1.2 1 1 not-scanned 1"])
            #expect(lines.allSatisfy { $0.passes.map(\.serial.description) == ["A3"] })
        }
    }

    @Test func aPassOfAnotherCommissionerAndOneThatIsNotScanned() throws {
        try withOffice { office throws in
            try giveWhatIsAsked(office)
            let evening = try evening(of: first, office)
            _ = try office.collect(["AUTRE-1"], from: 2, at: first, areOthers: true, evening)
            _ = try office.attend(first, .letters("PP"), evening)
            #expect(
                try briefly(office) == [
                    "1.1 2 2 more-passes 3", "1.1 2 2 pass-of-another 1", "1.1 2 2 not-scanned 1",
                ])
            _ = try office.scan(.all, evening)
            #expect(try found(office).map(\.anomaly.kind) == [.morePasses, .passOfAnother])
        }
    }

    // MARK: Whose seat, which session

    @Test func whoeverCameBackIsLookedAtWithTheSeatThatTheyHadThen() throws {
        try withOffice { office throws in
            _ = try office.attend(first, .letters("PA"), evening(of: first, office))
            let after = try evening(of: first, office)
            _ = try office.withdraw(1, reason: "", after)
            _ = try office.enrol(try office.registerSomebody("entre-temps"), in: .session(1), after)
            _ = try office.enrol(1, in: .session(1), after)
            guard case .seated(1, let seat, _) = try office.person(1, now: after.now).person.standing else {
                throw CocoaError(.coderInvalidValue)
            }
            #expect(seat != 1)
            #expect(try briefly(office) == ["1.1 1 1 presence-without-pass 0"])
        }
    }

    @Test func sessionsAreLookedAtUpToOne() throws {
        try withOffice { office throws in
            let other = WorkshopNumber(session: 2, order: 1)
            _ = try office.enrol(try office.registerSomebody("autre"), in: .session(2), request())
            _ = try office.attend(first, .letters("PA"), evening(of: first, office))
            _ = try office.attend(other, .letters("P"), evening(of: other, office))
            let now = max(try evening(of: first, office).now, try evening(of: other, office).now)
            let kind = { (last: Int?) in
                try office.reconciliation(upTo: last, now: now).lines.filter { $0.anomaly.kind == .presenceWithoutPass }
                    .map(\.workshop.session)
            }
            #expect(try kind(1) == [1])
            #expect(try kind(nil) == [1, 2])
            #expect(try office.reconciliation(upTo: 1, now: now).upToSession == 1)
            #expect(throws: Refusal.unknownSession(5, known: [1, 2, 3, 4])) {
                try office.reconciliation(upTo: 5, now: now)
            }
        }
    }

    @Test func aWholeChequebookIsAskedOnce() throws {
        try Folders.withPlannedOffice { office, folder in
            try Folders.edit(folder, "collection: every workshop", "collection: first workshop")
            _ = try office.plan(again: false, request())
            _ = try office.fill(1, seats: 1)
            _ = try office.attend(first, .letters("P"), evening(of: first, office))
            _ = try office.attend(second, .letters("P"), evening(of: second, office))
            #expect(try found(office, on: second).map(\.anomaly) == [.presenceWithoutPass(asked: 10)])
        }
    }

    // MARK: The rehearsal

    @Test func theAnomaliesOfTheRehearsalAreFound() throws {
        try Rehearsed.withOffice { office, report in
            let end = Office.request(on: date(2021, 6, 30), hour: 20).now
            let found = try office.reconciliation(now: end)
            #expect(found.count(.passWithoutPresence) == 1 && found.count(.passOfAnother) == 1)
            #expect(found.count(.notScanned) == 0 && found.count(.sheetOpen) == 0)
            let declined = try office.communes(now: end).communes.filter { $0.answer == .declined }.map(\.commune)
            let people = try office.people(now: end).filter { declined.contains($0.participant.commune) }
            let without = Set(found.lines.filter { $0.anomaly.kind == .presenceWithoutPass }.compactMap(\.person))
            #expect(!without.isDisjoint(with: people.map(\.participant.number)))
            let expected = try expected(office, end)
            let notOnSheets = [Anomaly.Kind.passOfAnother, .secondUse]
            let lines = found.lines.filter { !notOnSheets.contains($0.anomaly.kind) }
            #expect(brief(lines).sorted() == expected.sorted())
            let refused = report.entries.filter {
                if case .workshop(_, .secondUseRefused) = $0.event { true } else { false }
            }
            #expect(refused.count == 1 && found.count(.secondUse) == 1)
            #expect(report.passes.ledger.others.values.reduce(0, +) == found.count(.passOfAnother))
        }
    }

    /// What the sheets say that people look at.
    private func expected(_ office: Office, _ now: Date) throws -> [String] {
        try office.show(now: now).sessions.flatMap { session in
            try session.workshops.flatMap { workshop in
                let number = WorkshopNumber(session: session.number, order: workshop.order)
                return try office.sheet(of: number, now: now).rows.compactMap { row -> String? in
                    let kind: Anomaly.Kind
                    switch (row.presence?.isThere == true, row.passesGiven, row.passesDue) {
                    case (true, let given, let due) where given == due: return nil
                    case (false, 0, _): return nil
                    case (false, _, _): kind = .passWithoutPresence
                    case (true, 0, _): kind = .presenceWithoutPass
                    case (true, let given, let due): kind = given < due ? .fewerPasses : .morePasses
                    }
                    return "\(number) \(row.seat ?? 0) \(row.person) \(kind.rawValue) \(row.passesGiven)"
                }
            }
        }
    }

    // MARK: The table

    @Test func theTableSaysWhatTheLinesSayAndNamesNobody() throws {
        try Rehearsed.withOffice { office, _ throws in
            let end = Office.request(on: date(2021, 6, 30), hour: 20).now
            let found = try office.reconciliation(now: end)
            for language in Language.allCases {
                let table = found.table(in: language), columns = table[0].count
                #expect(table.count == found.lines.count + 1 && table.allSatisfy { $0.count == columns })
                let text = String(decoding: found.octets(in: language), as: UTF8.self)
                #expect(!text.contains("Fictif") && text.contains("AUTRE-000001"))
                for line in found.lines {
                    let said = Sentence.anomaly(line, in: found.zone)[language]
                    #expect(!said.contains("Fictif") && said.contains("\(line.person ?? 0)"))
                    #expect(line.passes.allSatisfy { said.contains($0.serial.description) })
                }
            }
        }
    }
}

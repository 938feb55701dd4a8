import Answers
import Catalogue
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficePassTests {
    private let first = WorkshopNumber(session: 1, order: 1), second = WorkshopNumber(session: 1, order: 2)
    private let request = { Office.request() }

    /// An office with two people of Crolles in session 1, whose commune has signed; and a request on the day of a workshop.
    private func withOffice(
        edit: (old: String, new: String)? = nil, signed: CivilDate? = date(2021, 1, 20),
        _ body: (Office, _ onTheDay: (WorkshopNumber) throws -> Office.Request) throws -> Void
    ) throws {
        try Folders.withPlannedOffice { office, folder in
            if let edit {
                try Folders.edit(folder, edit.old, edit.new)
                _ = try office.plan(again: false, request())
            }
            if let signed {
                _ = try office.allocate("Crolles", .init(answer: .confirmed, mandate: signed), request())
            }
            for name in ["dupont", "martin"] {
                let who = try office.registerSomebody(name)
                _ = try office.enrol(who, in: .session(1), request())
            }
            try body(office) { number in
                Office.request(on: try office.sheet(of: number, now: request().now).workshop.date, hour: 20)
            }
        }
    }

    private func count(_ office: Office, _ account: PassLedger.Account) throws -> Int {
        let ledger = try office.passes(now: request().now).ledger
        #expect(ledger.total == 1_230, "all are somewhere")
        return ledger[account]
    }

    @Test func theOpeningBalanceIsWhatTheDecisionAllots() throws {
        try withOffice(signed: nil) { office, _ throws in
            #expect(try count(office, .reserve) == 150)
            #expect(try count(office, .allocated) == 1_080)
        }
    }

    @Test func aChequebookIsGivenAfterTheAgreementAndOnce() throws {
        try withOffice { office, _ throws in
            let report = try office.distribute(to: 1, request())
            #expect(report.changed && report.moved == 10 && report.left == 10)
            #expect(try count(office, .distributed) == 10)
            #expect(try count(office, .allocated) == 1_070)
            let number = try #require(report.chequebook)
            #expect(throws: Refusal.passes(.chequebookGiven(number, to: 1))) {
                try office.distribute(number, to: 2, request())
            }
            #expect(throws: Refusal.passes(.unknownChequebook(124, chequebooks: 123))) {
                try office.distribute(124, to: 2, request())
            }
            #expect(throws: Refusal.passes(.chequebookElsewhere(123, commune: "Crolles", holder: nil))) {
                try office.distribute(123, to: 2, request())
            }
            #expect(throws: Refusal.passes(.dayAhead(date(2021, 2, 1)))) {
                try office.distribute(to: 2, on: date(2021, 2, 1), request())
            }
            #expect(throws: Refusal.passes(.mandateLater(commune: "Crolles", date(2021, 1, 20)))) {
                try office.distribute(to: 2, on: date(2021, 1, 19), request())
            }
        }
        try withOffice(signed: nil) { office, _ throws in
            #expect(throws: Refusal.passes(.mandateMissing(commune: "Crolles"))) {
                try office.distribute(to: 1, request())
            }
        }
    }

    @Test func aCommuneGivesAllItHasAndNoMore() throws {
        try withOffice { office, _ throws in
            let held = try office.communes(now: request().now).communes.first { $0.commune == "Crolles" }?.chequebooks
            for _ in held ?? [] { _ = try office.distribute(to: 1, another: true, request()) }
            #expect(throws: Refusal.passes(.noneToGive(commune: "Crolles"))) { try office.distribute(to: 2, request()) }
            #expect(throws: Refusal.allocation(.tooFewToReturn(commune: "Crolles", asked: 1, held: 0))) {
                try office.allocate("Crolles", .init(returned: 1), request())
            }
        }
    }

    @Test func whoHasPassesLeftGetsOneChequebookMoreKnowinglyOnly() throws {
        try withOffice { office, onTheDay throws in
            let number = try #require(try office.distribute(to: 1, request()).chequebook)
            #expect {
                try office.distribute(to: 1, request())
            } throws: { error in
                guard case .passes(.hasChequebook(let person, [number], left: 10)) = error as? Refusal else {
                    return false
                }
                return person.number == 1
            }
            #expect(try count(office, .distributed) == 10, "nothing was given")
            #expect(try office.distribute(to: 1, another: true, request()).left == 20)
            // Whose passes are all gone has none that could have been typed twice.
            _ = try office.distribute(to: 2, request())
            _ = try office.collect((1...10).map { "B\($0)" }, from: 2, at: first, onTheDay(first))
            #expect(try office.distribute(to: 2, onTheDay(first)).left == 10)
        }
    }

    @Test func whoHandsAChequebookBackIsNamed() throws {
        try withOffice { office, _ throws in
            let number = try #require(try office.distribute(to: 2, request()).chequebook)
            let report = try office.takeBack(number, reason: "r", request())
            #expect(report.returnedBy?.number == 2)
            let sentence = Sentence.passesMoved(report)
            #expect(sentence.french == "Chéquier \(number) rendu par martin (personne 2) : 10 Pass notés.")
            #expect(sentence.english == "Chequebook \(number) handed back by martin (person 2): 10 passes recorded.")
        }
    }

    @Test func whatWasNotedAsLostByMistakeGoesBackWhereItWas() throws {
        try withOffice { office, onTheDay throws in
            let number = try #require(try office.distribute(to: 1, request()).chequebook)
            _ = try office.collect(["A1"], from: 1, at: first, onTheDay(first))
            let day = try onTheDay(second)
            #expect(try office.lose(.chequebook(number), reason: "égaré", day).moved == 9)
            #expect(throws: Refusal.passes(.reasonMissing)) {
                try office.giveBack(.chequebook(number), reason: "", day)
            }
            #expect(try office.giveBack(.chequebook(number), reason: "retrouvé", day).moved == 9)
            #expect(try [count(office, .distributed), count(office, .collected)] == [9, 1], "what was used stays so")
            // One of the reserve was with nobody.
            _ = try office.lose(.chequebook(120), reason: "égaré", day)
            #expect(try office.giveBack(.chequebook(120), reason: "retrouvé", day).moved == 10)
            #expect(try [count(office, .reserve), count(office, .lost)] == [150, 0])
            // A single one, by its serial.
            _ = try office.giveBack(.serials(["A1"]), reason: "mal lu", day)
            _ = try office.lose(.serials(["A1"]), reason: "égaré", day)
            #expect(try office.giveBack(.serials(["A1"]), reason: "retrouvé", day).moved == 1)
            #expect(try office.collect(["A1"], from: 1, at: second, day).left == 9)
            #expect(try office.examine(now: day.now) == [])
        }
    }

    @Test func whatHasToBeTakenBackFirstIsSaid() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let day = try onTheDay(second), (one, two) = try (serial("A1"), serial("A2"))
            _ = try office.collect(["A1"], from: 1, at: first, onTheDay(first))
            _ = try office.refuse(["A2"], from: 1, at: first, reason: "déchiré", onTheDay(first))
            let lost = Refusal.passes(.serials([.inState(one, .collected, canUndo: true)]))
            #expect(throws: lost) { try office.lose(.serials(["A1"]), reason: "r", day) }
            #expect(lost.remedies.map(\.description) == ["pass-undo serials=A1 because=?reason"])
            let refused = Refusal.passes(.serials([.inState(two, .refused, canUndo: true)]))
            #expect(throws: refused) { try office.collect(["A2"], from: 1, at: second, day) }
            #expect(refused.remedies.map(\.description) == ["pass-undo serials=A2 because=?reason"])
            _ = try office.giveBack(.serials(["A2"]), reason: "recollé", day)
            #expect(try office.collect(["A2"], from: 1, at: second, day).moved == 1)
        }
    }

    @Test func afterTheLastDayNobodyIsToldToGiveAChequebook() throws {
        let expiry = (old: "  face value: 10.00\n", new: "  face value: 10.00\n  expire: 2021-07-31\n")
        try withOffice(edit: expiry) { office, _ throws in
            let later = Office.request(on: date(2021, 8, 2))
            let refusal = Refusal.passes(
                .serials([.noPassLeft(try serial("A1"), person: 1, expired: date(2021, 7, 31))]))
            #expect(throws: refusal) { try office.collect(["A1"], from: 1, at: first, later) }
            #expect(refusal.remedies == [.ofOtherCommissioner])
        }
    }

    private func serial(_ text: String) throws -> PassSerial { try #require(PassSerial(text)) }

    @Test func aChequebookOfWhichNothingWasUsedIsTakenBack() throws {
        try withOffice { office, onTheDay throws in
            let number = try #require(try office.distribute(to: 1, request()).chequebook)
            #expect(throws: Refusal.passes(.reasonMissing)) { try office.takeBack(number, reason: "", request()) }
            _ = try office.takeBack(number, reason: "ne vient plus", request())
            #expect(try count(office, .distributed) == 0)
            #expect(throws: Refusal.passes(.notGiven(number))) {
                try office.takeBack(number, reason: "encore", request())
            }
            #expect(try office.distribute(number, to: 2, request()).chequebook == number)
            _ = try office.collect(["A1"], from: 2, at: first, onTheDay(first))
            #expect(throws: Refusal.passes(.chequebookUsed(number))) {
                try office.takeBack(number, reason: "r", onTheDay(first))
            }
        }
    }

    @Test func passesAreCollectedOnceAndTheSecondTimeNamesTheFirst() throws {
        try withOffice { office, onTheDay throws in
            for person in [1, 2] { _ = try office.distribute(to: person, request()) }
            let report = try office.collect(["a1", " A2 "], from: 1, at: first, onTheDay(first))
            #expect(report.moved == 2 && report.left == 8)
            #expect(try count(office, .collected) == 2)
            let day = try office.sheet(of: first, now: request().now).workshop.date
            let used = { (text: String) throws in
                PassRefusal.SerialProblem.used(try #require(PassSerial(text)), by: 1, at: first, day)
            }
            let (one, two) = try (used("A1"), used("A2"))
            for person in [1, 2] {
                #expect(throws: Refusal.passes(.serials([one, two]))) {
                    try office.collect(["A1", "B1", "A2"], from: person, at: second, onTheDay(second))
                }
            }
            #expect(try count(office, .collected) == 2, "all or none")
        }
    }

    @Test func everythingThatIsWrongWithSerialsIsSaidAtOnce() throws {
        let pattern = (old: Folders.serials, new: "  serials: [\"@###\"]\n")
        try withOffice(edit: pattern) { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let texts = ["A001", "A001", "x", "b&é\"", "--"]
            let pattern = try #require(SerialPattern("@###"))
            let repeated = try #require(PassSerial("A001"))
            #expect(
                throws: Refusal.passes(
                    .serials([
                        .unreadable("x", [pattern]), .unreadable("--", [pattern]), .repeated(repeated),
                    ]))
            ) { try office.collect(texts, from: 1, at: first, onTheDay(first)) }
            _ = try office.collect(["A001", "b&é\""], from: 1, at: first, onTheDay(first))
            #expect(try office.scan(.serials(["B123"]), onTheDay(first)).moved == 1)
        }
    }

    @Test func withoutAPatternNothingIsCollected() throws {
        try withOffice(edit: (old: Folders.serials, new: "")) { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            #expect(throws: Refusal.passes(.patternMissing)) {
                try office.collect(["A1"], from: 1, at: first, onTheDay(first))
            }
            #expect(throws: Refusal.passes(.patternMissing)) {
                try office.refuse(["A1"], from: 1, at: first, reason: "déchiré", onTheDay(first))
            }
            _ = try office.collect(["X1"], from: 1, at: first, areOthers: true, onTheDay(first))
            #expect(try count(office, .distributed) == 10)
        }
    }

    @Test func rangesAndListsAreSeveral() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let day = try onTheDay(first)
            let texts = ["PN00171-PN00173", "PN00175 PN00176;PN00177"]
            #expect(try office.collect(texts, from: 1, at: first, day).moved == 6)
            let range = "PN00178-PN00171"
            #expect(throws: Refusal.passes(.serials([.rangeBackwards(range)]))) {
                try office.collect([range], from: 1, at: first, day)
            }
            #expect(try office.refuse(["PN00178 PN00179"], from: 1, at: first, reason: "déchirés", day).moved == 2)
            #expect(try office.scan(.serials(["PN00171-PN00173"]), day).moved == 3)
            #expect(try count(office, .scanned) == 3 && count(office, .collected) == 3)
        }
    }

    /// One step at a time: what was scanned is collected again, and then given back.
    @Test func aScannedPassGoesBack() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let day = try onTheDay(first)
            _ = try office.collect(["A1", "A2"], from: 1, at: first, day)
            _ = try office.scan(.all, day)
            #expect(throws: Refusal.passes(.reasonMissing)) { try office.giveBack(.serials(["A1"]), reason: "", day) }
            let back = try office.giveBack(.serials(["A1"]), reason: "mal lu", day)
            #expect(back.moved == 1 && back.unscanned == 1)
            #expect(try count(office, .scanned) == 1 && count(office, .collected) == 1)
            #expect(try office.sheet(of: first, now: day.now).rows[0].passesGiven == 2, "it is still given there")
            _ = try office.scan(.serials(["A1"]), day)
            _ = try office.giveBack(.serials(["A1"]), reason: "mal lu", day)
            #expect(try office.giveBack(.serials(["A1"]), reason: "mal lu", day).unscanned == 0)
            #expect(try count(office, .distributed) == 9)
            #expect(try office.sheet(of: first, now: day.now).rows[0].passesGiven == 1)
            #expect(try office.collect(["A1"], from: 1, at: second, onTheDay(second)).moved == 1)
            _ = try office.scan(.all, onTheDay(second))
            #expect(try office.statistics(by: .session, now: day.now).total.passes == 2)
            let lines = try office.reconciliation(now: onTheDay(second).now).lines
            #expect(lines.allSatisfy { $0.anomaly.kind == .sheetOpen }, "\(lines)")
            #expect(try office.examine(now: day.now) == [])
        }
    }

    /// Refused by mistake: whoever presented it has it again, and it is taken where they give it next.
    @Test func aRefusedPassGoesBack() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let day = try onTheDay(first)
            _ = try office.refuse(["A1"], from: 1, at: first, reason: "abîmé", day)
            #expect(try count(office, .refused) == 1)
            #expect(try office.giveBack(.serials(["A1"]), reason: "lu de travers", day).moved == 1)
            #expect(try count(office, .refused) == 0 && count(office, .distributed) == 10)
            #expect(try office.collect(["A1"], from: 1, at: first, day).moved == 1)
            #expect(try office.examine(now: day.now) == [])
        }
    }

    @Test func aPassInAClaimStaysScanned() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let day = try onTheDay(first), may = Office.request(on: date(2021, 7, 1))
            _ = try office.collect(["A1"], from: 1, at: first, day)
            for _ in 1...2 {
                _ = try office.scan(.all, day)
                _ = try office.giveBack(.serials(["A1"]), reason: "mal lu", day)
            }
            _ = try office.scan(.all, day)
            let month = try #require(
                CivilMonth(String(CivilTime(at: day.now, in: Folders.paris).date.description.prefix(7))))
            _ = try office.makeClaim(of: month, may)
            let serial = try #require(PassSerial("A1"))
            #expect(throws: Refusal.passes(.serials([.claimed(serial, 1)]))) {
                try office.giveBack(.serials(["A1"]), reason: "mal lu", may)
            }
            #expect(try office.examine(now: may.now) == [])
        }
    }

    @Test func whoHasNoneLeftGivesThoseOfOthersOnlyIfSaid() throws {
        try withOffice { office, onTheDay throws in
            let serial = try #require(PassSerial("X1"))
            #expect(throws: Refusal.passes(.serials([.noPassLeft(serial, person: 1)]))) {
                try office.collect(["X1"], from: 1, at: first, onTheDay(first))
            }
            _ = try office.collect(["X1"], from: 1, at: first, areOthers: true, onTheDay(first))
            let overview = try office.passes(now: request().now)
            #expect(overview.ledger.others == [.collected: 1] && overview.ledger.total == 1_230)
            #expect(overview.collected == Money(cents: 1_000))
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func nothingIsCollectedBeforeTheDayOrFromWhoIsNotThere() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let day = try office.sheet(of: first, now: request().now).workshop.date
            #expect(throws: Refusal.attendance(.notBegun(first, day))) {
                try office.collect(["A1"], from: 1, at: first, request())
            }
            let other = try office.registerSomebody("autre")
            #expect(throws: Refusal.attendance(.notOnSheet(person: other, first))) {
                try office.collect(["A1"], from: other, at: first, onTheDay(first))
            }
            #expect(throws: Refusal.enrolment(.unknownPerson(99))) {
                try office.collect(["A1"], from: 99, at: first, onTheDay(first))
            }
            _ = try office.cancel(workshop: second, .forceMajeure, request())
            #expect(throws: Refusal.attendance(.cancelled(second, .forceMajeure))) {
                try office.collect(["A1"], from: 1, at: second, onTheDay(second))
            }
        }
    }

    @Test func passesGoOnStepByStepAndMistakesAreTakenBack() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            _ = try office.collect(["A1", "A2", "A3"], from: 1, at: first, onTheDay(first))
            #expect(throws: Refusal.passes(.reasonMissing)) {
                try office.giveBack(.serials(["A3"]), reason: "", onTheDay(second))
            }
            #expect(try office.giveBack(.serials(["A3"]), reason: "trop", onTheDay(second)).moved == 1)
            #expect(try office.scan(.all, onTheDay(second)).moved == 2)
            // What was scanned by mistake is collected again, and no more than that at once.
            #expect(try office.giveBack(.serials(["A1"]), reason: "r", onTheDay(second)).moved == 1)
            #expect(try [count(office, .scanned), count(office, .collected)] == [1, 1])
            #expect(try office.collect(["A3", "A4"], from: 1, at: second, onTheDay(second)).left == 6)
            let given = try [first, second].map { try office.sheet(of: $0, now: request().now).rows[0].passesGiven }
            #expect(given == [2, 2], "a pass counts where it was given last")
            _ = try office.refuse(["A5"], from: 1, at: second, reason: "déchiré", onTheDay(second))
            #expect(try count(office, .refused) == 1)
            #expect(try office.lose(.chequebook(120), reason: "dégât des eaux", onTheDay(second)).moved == 10)
            #expect(try count(office, .lost) == 10)
            #expect(try [count(office, .scanned), count(office, .collected)] == [1, 3])
            #expect(try office.examine(now: request().now) == [])
            #expect(try office.history(of: .chequebook(120), now: request().now).entries.count == 1)
        }
    }

    @Test(arguments: [(-1, 0), (0, 7), (7, 7), (8, 15), (15, 15), (16, 30), (30, 30), (31, nil)] as [(Int, Int?)])
    func theLastDayIsSaidBefore(days: Int, warning: Int?) throws {
        let expiry = (old: "  face value: 10.00\n", new: "  face value: 10.00\n  expire: 2021-07-31\n")
        try withOffice(edit: expiry) { office, _ throws in
            let now = Office.request(on: date(2021, 7, 31).advanced(by: -days)).now
            #expect(try office.passes(now: now).expiry?.warning == warning)
        }
    }

    @Test func whatWasNotUsedExpiresAndNothingBefore() throws {
        let expiry = (old: "  face value: 10.00\n", new: "  face value: 10.00\n  expire: 2021-03-02\n")
        try withOffice(edit: expiry) { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            _ = try office.collect(["A1", "A2"], from: 1, at: first, onTheDay(first))
            #expect(throws: Refusal.passes(.notExpired(until: date(2021, 3, 2)))) { try office.expire(onTheDay(first)) }
            #expect(throws: Refusal.passes(.expired(date(2021, 3, 2)))) {
                try office.collect(["A3"], from: 1, at: second, onTheDay(second))
            }
            #expect(try office.expire(onTheDay(second)).moved == 1_228)
            #expect(try [count(office, .expired), count(office, .collected)] == [1_228, 2])
            #expect(try !office.expire(onTheDay(second)).changed)
            #expect(try office.examine(now: request().now) == [])
        }
        try withOffice { office, _ throws in
            #expect(throws: Refusal.passes(.notExpired(until: nil))) { try office.expire(request()) }
        }
    }

    @Test func theSheetSaysWhoHasTooFew() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let rows = try office.sheet(of: first, now: request().now).rows
            #expect(rows.map(\.passesDue) == [2, 2] && rows.map(\.passesMissing) == [0, 10])
            _ = try office.collect(["A1", "A2"], from: 1, at: first, onTheDay(first))
            let after = try office.sheet(of: first, now: request().now)
            #expect(after.rows.map(\.passesGiven) == [2, 0] && after.rows.map(\.passesMissing) == [0, 10])
            #expect(after.text.contains("2/2") && after.text.contains("Il manque des Pass à : martin (10)."))
            let next = try office.sheet(of: second, now: request().now).rows
            #expect(next.map(\.passesMissing) == [0, 8])
        }
    }

    @Test func theSameRequestCollectsOnce() throws {
        try withOffice { office, onTheDay throws in
            _ = try office.distribute(to: 1, request())
            let day = try office.sheet(of: first, now: request().now).workshop.date
            let request = { Office.request(on: day, hour: 20, key: "k") }
            let report = try office.collect(["A1"], from: 1, at: first, request())
            #expect(report.moved == 1)
            #expect(try office.collect(["A1"], from: 1, at: first, request()) == report)
        }
    }

    @Test func theHistoryTellsOfAPass() throws {
        try withOffice { office, onTheDay throws in
            let number = try #require(try office.distribute(to: 1, request()).chequebook)
            _ = try office.collect(["A1"], from: 1, at: first, onTheDay(first))
            let history = try office.history(of: .chequebook(number), now: request().now)
            let said = history.entries.flatMap { history.sentences(of: $0).map(\.french) }
            #expect(said.contains("La personne 1 (dupont) reçoit le chéquier \(number)."))
            #expect(
                said.last?.hasSuffix("(chéquier \(number)) : collecté, la personne 1 (dupont), atelier 1.1.") == true)
            #expect(try office.history(of: .person(1), now: request().now).entries.count == 4)
        }
    }
}

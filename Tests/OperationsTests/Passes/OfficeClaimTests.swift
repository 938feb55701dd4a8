import Answers
import Catalogue
import Foundation
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeClaimTests {
    private let march = Claims.march, april = Claims.april
    private let request = { (month: Int, day: Int) in Office.request(on: date(2021, month, day)) }

    @Test func aMonthIsClaimedOnceItIsOver() throws {
        try Claims.withOffice { office throws in
            try office.give(["A1", "A2"], at: 1)
            #expect(throws: Refusal.claims(.monthNotOver(march))) { try office.makeClaim(of: march, request(3, 31)) }
            let report = try office.makeClaim(of: march, request(4, 1))
            let claim = try #require(report.claim)
            #expect(report.changed && claim.passes.compactMap { $0.pass.serial?.description } == ["A1", "A2"])
            #expect(
                claim.claim
                    == Claim(
                        number: 1, month: march, passes: 2, faceValue: Money(cents: 1_000), made: date(2021, 4, 1)))
            #expect(claim.passes.allSatisfy { $0.date == date(2021, 3, 1) && $0.workshop.description == "1.1" })
            #expect(try office.count(.scanned) == 2, "nothing is asked before it is sent")
            #expect(try office.claimed() == [0, 0, 0, 0])
        }
    }

    @Test func whatIsScannedLaterIsClaimedLater() throws {
        try Claims.withOffice { office throws in
            try office.give(["A1"], at: 1)
            try office.give(["A2"], at: 1, scanned: date(2021, 3, 31))
            try office.give(["A3"], at: 1, scanned: date(2021, 4, 1))
            #expect(try office.makeClaim(of: march, request(4, 1)).claim?.claim.passes == 2)
            // Entered late, and back-dated: there is one claim of a month.
            try office.give(["A4"], at: 1)
            let again = try office.makeClaim(of: march, request(4, 2))
            #expect(!again.changed && again.claim?.claim.passes == 2 && again.overview.unclaimed == 2)
            let report = try office.makeClaim(of: april, request(5, 1))
            #expect(report.claim?.passes.compactMap { $0.pass.serial?.description } == ["A3", "A4"])
        }
    }

    @Test func aMonthThatWasSkippedIsInTheNextClaim() throws {
        try Claims.withOffice { office throws in
            try office.give(["A1"], at: 1)
            #expect(try office.makeClaim(of: april, request(5, 1)).claim?.claim.passes == 1)
            #expect(try office.makeClaim(of: march, request(5, 1)).claim == nil)
        }
    }

    @Test func whereNothingIsScannedNothingIsClaimed() throws {
        try Claims.withOffice { office throws in
            let who = try #require(
                try office.sheet(of: .init(session: 1, order: 1), now: request(1, 26).now).rows.first)
            _ = try office.collect(
                ["A1"], from: who.person, at: .init(session: 1, order: 1), areOthers: true, request(3, 2))
            let rows = try office.audit().count
            let report = try office.makeClaim(of: march, request(4, 1))
            #expect(report.claim == nil && !report.changed && report.overview.unscanned == 1)
            #expect(Sentence.unscanned(report.overview)?.english.hasPrefix("1 collected pass") == true)
            #expect(try office.audit().count == rows)
        }
    }

    @Test func theSameRequestMakesOneClaim() throws {
        try Claims.withOffice { office throws in
            try office.give(["A1"], at: 1)
            let request = { Office.request(on: date(2021, 4, 1), key: "k") }
            #expect(try office.makeClaim(of: march, request()).changed)
            let again = try office.makeClaim(of: march, request())
            #expect(again.changed && again.claim?.claim.number == 1, "as the first time")
            #expect(throws: Refusal.requestKeyReused("k", verb: "make claim of 2021-03")) {
                try office.sendClaim(1, request())
            }
        }
    }

    @Test func passesAreClaimedFromTheDayOnWhichItIsSent() throws {
        try Claims.withOffice { office throws in
            try office.give(["A1", "A2"], at: 1)
            _ = try office.makeClaim(of: march, request(4, 3))
            #expect(throws: Refusal.claims(.dayAhead(date(2021, 4, 6)))) {
                try office.sendClaim(1, on: date(2021, 4, 6), request(4, 5))
            }
            #expect(throws: Refusal.claims(.dayTooEarly(date(2021, 4, 2), from: date(2021, 4, 3)))) {
                try office.sendClaim(1, on: date(2021, 4, 2), request(4, 5))
            }
            let report = try office.sendClaim(1, on: date(2021, 4, 4), request(4, 5))
            #expect(report.moved == 2 && report.claim?.claim.sent == date(2021, 4, 4))
            #expect(try office.claimed() == [2, 0, 0, 2])
            let programme = identifier("gresivaudan-2021")
            let number = try #require(report.claim?.passes.first?.pass.number)
            let last = try office.read(now: request(4, 5).now) {
                try $0.movements(ofPass: number, in: programme).last
            }
            #expect(last?.after == .claimed && last?.date == date(2021, 4, 4))
            #expect(try !office.sendClaim(1, request(4, 6)).changed)
            #expect(throws: Refusal.claims(.alreadySent(1, date(2021, 4, 4)))) {
                try office.sendClaim(1, on: date(2021, 4, 5), request(4, 6))
            }
            #expect(throws: Refusal.claims(.unknownClaim(2, claims: 1))) { try office.sendClaim(2, request(4, 6)) }
        }
    }

    @Test func whatWasNotSentIsTakenBackAndClaimedAgain() throws {
        try Claims.withOffice { office throws in
            try office.give(["A1", "A2"], at: 1)
            _ = try office.makeClaim(of: march, request(4, 1))
            #expect(throws: Refusal.claims(.reasonMissing)) {
                try office.withdrawClaim(1, reason: "", request(4, 2))
            }
            let report = try office.withdrawClaim(1, reason: "incomplète", request(4, 2))
            #expect(report.claim?.claim.reason == "incomplète" && report.claim?.passes == [])
            #expect(report.overview.unclaimed == 2)
            #expect(try !office.withdrawClaim(1, reason: "encore", request(4, 2)).changed)
            #expect(throws: Refusal.claims(.withdrawn(1, date(2021, 4, 2)))) {
                try office.sendClaim(1, request(4, 3))
            }
            #expect(throws: Refusal.claims(.withdrawn(1, date(2021, 4, 2)))) {
                try office.claimLetter(1, now: request(4, 3).now)
            }
            #expect(try office.makeClaim(of: march, request(4, 3)).claim?.claim.number == 2, "no number serves twice")
            _ = try office.sendClaim(2, request(4, 3))
            #expect(throws: Refusal.claims(.alreadySent(2, date(2021, 4, 3)))) {
                try office.withdrawClaim(2, reason: "trop tard", request(4, 4))
            }
            #expect(try office.claimed() == [2, 0, 0, 2])
        }
    }

    @Test func theFaceValueIsThatOfTheDay() throws {
        try Claims.withSent(2) { office throws in
            let file = office.folder.url(of: "programme.yaml")
            try Folders.edit(file.deletingLastPathComponent(), "face value: 10.00", "face value: 9.00")
            try Folders.edit(file.deletingLastPathComponent(), "floor: 4300.00", "floor: 4620.00")
            _ = try office.plan(again: false, request(4, 3))
            #expect(try office.claim(1, now: request(4, 3).now).claim.amount == Money(cents: 2_000))
            #expect(try office.claims(now: request(4, 3).now).total.outstanding.amount == Money(cents: 2_000))
        }
    }

    @Test func whatDoesNotAddUpIsFoundAndNothingMoreIsDone() throws {
        try Claims.withSent(2) { office throws in
            let wrong = { (statement: String, problems: [DatabaseProblem]) in
                let store = try Store.openExisting(at: office.database, now: request(4, 3).now)
                try store.write { try $0.execute(statement) }
                // That the audit does not say so is found besides.
                let found = try office.examine(now: request(4, 3).now).filter {
                    if case .unlikeAudit = $0 { false } else { true }
                }
                #expect(found == problems)
            }
            let number = try #require(try office.claim(1, now: request(4, 3).now).passes.first?.pass.number)
            try wrong("UPDATE claim SET passes = 3", [.claimDoesNotAddUp(1)])
            #expect(throws: Refusal.self) { try office.lose(.chequebook(120), reason: "x", request(4, 3)) }
            try wrong("UPDATE claim SET passes = 2", [])
            try wrong(
                "DELETE FROM claim_pass WHERE pass = \(number)", [.claimDoesNotAddUp(1), .passOutsideClaim(number)])
        }
    }

    @Test func theHistoryTellsOfAClaim() throws {
        try Claims.withSent(2) { office throws in
            let rejected = ClaimSettlement(paysRest: true, rejected: ["A2"], fault: .provider, reason: "périmé")
            _ = try office.settleClaim(1, rejected, request(4, 20))
            let history = try office.history(of: .everything, last: 3, now: request(4, 20).now)
            let said = history.entries.flatMap { history.sentences(of: $0).map(\.french) }
            #expect(said.first == "Demande de contre-paiement 1 (mars 2021, 2 Pass) : faite.")
            #expect(said.contains("Demande de contre-paiement 1 (mars 2021, 2 Pass) : envoyée."))
            #expect(said.contains { $0.hasSuffix(": rejeté par la faute de l'organisme.") })
            #expect(try !office.recorded().contains { $0.contains("périmé") }, "the reason is kept with the pass")
        }
    }
}

import Answers
import Catalogue
import Documents
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeSettleClaimTests {
    private let request = { (day: Int) in Office.request(on: date(2021, 4, day)) }

    private func serial(_ text: String) throws -> PassSerial { try #require(PassSerial(text)) }

    private func rejecting(_ serials: [String], _ fault: Pass.Fault? = .provider, _ reason: String = "périmé")
        -> ClaimSettlement
    { ClaimSettlement(rejected: serials, fault: fault, reason: reason) }

    @Test func whatTheIssuerAnswersIsRecordedPassByPass() throws {
        try Claims.withSent(6) { office throws in
            #expect(try office.settleClaim(1, ClaimSettlement(paid: ["a1", "A2"]), request(10)).moved == 2)
            #expect(try office.claimed() == [6, 2, 0, 4])
            let report = try office.settleClaim(1, rejecting(["A3"]), request(11))
            #expect(report.moved == 1 && report.claim?.balance.rejectedByFault.amount == Money(cents: 1_000))
            #expect(try office.claimed() == [6, 2, 1, 3])
            var rest = rejecting(["A4"], .nobody, "émetteur en liquidation")
            rest.paysRest = true
            let last = try office.settleClaim(1, rest, on: date(2021, 4, 11), request(12))
            #expect(last.claim?.balance.rejectedWithoutFault.passes == 1 && last.moved == 3)
            #expect(try office.claimed() == [6, 4, 2, 0])
            let states = last.claim?.passes.map { "\($0.pass.serial?.description ?? "") \($0.fault?.rawValue ?? "-")" }
            #expect(states == ["A1 -", "A2 -", "A3 provider", "A4 none", "A5 -", "A6 -"])
        }
    }

    @Test func aRejectionNeedsAFaultAndAReason() throws {
        try Claims.withSent(2) { office throws in
            #expect(throws: Refusal.claims(.faultMissing)) {
                try office.settleClaim(1, rejecting(["A1"], nil), request(10))
            }
            #expect(throws: Refusal.claims(.reasonMissing)) {
                try office.settleClaim(1, rejecting(["A1"], .nobody, ""), request(10))
            }
            #expect(throws: Refusal.claims(.nothingGiven)) {
                try office.settleClaim(1, ClaimSettlement(), request(10))
            }
            #expect(try office.claimed() == [2, 0, 0, 2])
        }
    }

    @Test func itIsAnsweredAfterItWasSentAndNotAhead() throws {
        try Claims.withOffice { office throws in
            let paid = ClaimSettlement(paysRest: true)
            try office.give(["A1"], at: 1)
            _ = try office.makeClaim(of: Claims.march, request(1))
            #expect(throws: Refusal.claims(.notSent(1))) { try office.settleClaim(1, paid, request(3)) }
            _ = try office.sendClaim(1, request(2))
            #expect(throws: Refusal.claims(.dayTooEarly(date(2021, 4, 1), from: date(2021, 4, 2)))) {
                try office.settleClaim(1, paid, on: date(2021, 4, 1), request(3))
            }
            #expect(throws: Refusal.claims(.dayAhead(date(2021, 4, 4)))) {
                try office.settleClaim(1, paid, on: date(2021, 4, 4), request(3))
            }
            #expect(throws: Refusal.claims(.unknownClaim(7, claims: 1))) {
                try office.settleClaim(7, paid, request(3))
            }
        }
    }

    @Test func allThatDoesNotFitIsSaidAtOnceAndNothingIsDone() throws {
        try Claims.withSent(3) { office throws in
            try office.give(["B1"], at: 2)
            _ = try office.makeClaim(of: Claims.april, Office.request(on: date(2021, 5, 1)))
            try office.give(["C1"], at: 3)
            _ = try office.settleClaim(1, ClaimSettlement(paid: ["A1"]), request(10))
            let wrong = ClaimSettlement(
                paid: ["A2", "A2", "@@", "X9"], rejected: ["A1", "B1", "C1"], fault: .nobody, reason: "x")
            let problems: [PassRefusal.SerialProblem] = try [
                .repeated(serial("A2")), .unreadable("@@", Folders.patterns), .unknown(serial("X9")),
                .inState(serial("A1"), .paid), .ofOtherClaim(serial("B1"), 2), .ofOtherClaim(serial("C1"), nil),
            ]
            #expect(throws: Refusal.passes(.serials(problems))) { try office.settleClaim(1, wrong, request(11)) }
            #expect(try office.claimed() == [3, 1, 0, 2])
        }
    }

    @Test func theSameAnswerAgainChangesNothingAndAFaultCanBeCorrected() throws {
        try Claims.withSent(2) { office throws in
            let answer = ClaimSettlement(paid: ["A1"], rejected: ["A2"], fault: .nobody, reason: "x")
            #expect(try office.settleClaim(1, answer, request(10)).changed)
            #expect(try !office.settleClaim(1, answer, request(11)).changed)
            let corrected = try office.settleClaim(1, rejecting(["A2"], .provider, "y"), request(12))
            #expect(corrected.changed && corrected.moved == 0)
            #expect(corrected.claim?.balance.rejectedByFault.passes == 1)
            #expect(corrected.claim?.passes.last?.reason == "y")
            #expect(throws: Refusal.passes(.serials([.inState(try serial("A2"), .rejected)]))) {
                try office.settleClaim(1, ClaimSettlement(paid: ["A2"]), request(13))
            }
            #expect(try office.claimed() == [2, 1, 1, 0])
        }
    }

    @Test func aRejectedPassIsNotClaimedAgain() throws {
        #expect(Pass.State.rejected.next.isEmpty)
        try Claims.withSent(2) { office throws in
            _ = try office.settleClaim(1, rejecting(["A1"]), request(10))
            #expect(try office.makeClaim(of: Claims.april, Office.request(on: date(2021, 5, 1))).claim == nil)
        }
    }

    // MARK: Tables

    private func settle(_ text: String, _ office: Office, _ settlement: ClaimSettlement = .init()) throws -> ClaimReport
    {
        try office.settleClaim(1, from: GivenFile("answer.csv", octets: Array(text.utf8)), settlement, request(20))
    }

    private func refused(_ text: String, _ office: Office) throws -> [String] {
        do {
            _ = try settle(text, office)
            return []
        } catch let refusal as Refusal {
            return refusal.findings.map(\.brief)
        }
    }

    @Test func aTableOfTheIssuerAnswers() throws {
        try Claims.withSent(5) { office throws in
            let text = """
                Réponse;numéro;Faute;Raison
                payé;a1;;
                rejeté;A2;organisme;périmé
                REJETE;A3;;
                en attente;A4;;
                ;A5;;
                """
            let report = try settle(text, office, ClaimSettlement(fault: .nobody, reason: "liquidation"))
            #expect(report.moved == 3)
            let said = report.claim?.passes.map { Sentence.outcome(of: $0).english }
            #expect(
                said == [
                    "counter-paid", "rejected by the provider's fault: périmé",
                    "rejected without the provider's fault: liquidation", "counter-payment claimed",
                    "counter-payment claimed",
                ])
            #expect(try office.claimed() == [5, 1, 2, 2])
            #expect(try !settle(text, office, ClaimSettlement(fault: .nobody, reason: "liquidation")).changed)
        }
    }

    @Test func allThatIsWrongWithATableIsSaidAtOnceAndNothingIsDone() throws {
        try Claims.withSent(4) { office throws in
            _ = try office.settleClaim(1, ClaimSettlement(paid: ["A4"]), request(10))
            let text = """
                Serial,Outcome,Fault,Reason,Colour
                A1,paid,,,blue
                A2,lost,,,
                A2,paid,,,
                ,paid,,,
                A3,rejected,,late,
                A3x y!,paid,,,
                X1,paid,,,
                A4,rejected,none,why,
                A3z,rejected,me,why,
                A3w,rejected,provider,,
                """
            #expect(
                try refused(text, office) == [
                    "1:5 warning claim-unknown-column", "3:2 error claim-unknown-outcome",
                    "4:1 error claim-same-as-line", "5:1 error claim-serial-missing", "6:3 error claim-fault-missing",
                    "7:1 error unreadable-serial", "8:1 error unknown-serial", "9:1 error pass-elsewhere",
                    "10:3 error claim-unknown-fault", "11:4 error claim-reason-missing",
                ])
            #expect(try office.claimed() == [4, 1, 0, 3])
            #expect(
                try refused("Numéro;Numéro\nA1;A1", office) == [
                    "1:- error claim-missing-column", "1:2 error claim-column-twice",
                ])
            #expect(try refused("", office) == ["1:- error table-empty"])
            #expect(try refused("Numéro;Réponse\nA1;pa\u{1}yé", office) == ["2:2 error table-control-character"])
            #expect(throws: Refusal.self) {
                try office.settleClaim(1, from: People.missing, ClaimSettlement(), request(20))
            }
        }
    }

    @Test func ourOwnTableCanBeFilledInAndReadAgain() throws {
        try Claims.withSent(2) { office throws in
            let table = String(
                decoding: try office.claimLetter(1, now: request(3).now).octets(.csv), as: UTF8.self)
            #expect(try !settle(table, office).changed, "nothing is answered yet")
            let filled = table.replacing("contre-paiement demandé", with: "payé")
            #expect(try settle(filled, office).claim?.balance.paid.passes == 2)
        }
    }
}

import Catalogue
import Foundation
import Testing
import Workshops

/// The commands about claims, each as somebody types it.
struct ClaimCommandTests {
    private let january = ["--now", "2021-01-27T09:00:00+01:00", "--by", "Camille"]
    private let evening = ["--now", "2021-03-01T20:00:00+01:00", "--by", "Camille"]
    private let april = ["--now", "2021-04-06T09:00:00+02:00", "--by", "Camille"]

    /// A programme in which Dupont has given A1, A2, A3 and A4 in March.
    private func withPasses(_ body: (URL, _ run: ([String]) throws -> Program.Outcome) throws -> Void) throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            _ = try run(["plan", "."] + january)
            _ = try run(
                ["person", "add", "--name", "Dupont", "--commune", "Crolles", "--exemption", "essai"] + january)
            _ = try run(["enrol", "1", "--session", "1"] + january)
            _ = try run(["pass", "collect", "1.1", "1", "A1,A2,A3,A4", "--other"] + evening)
            #expect(try run(["pass", "scan", "A1,A2,A3"] + evening).code == 0)
            try body(folder, run)
        }
    }

    @Test func aClaimIsMadeSentAndSettled() throws {
        try withPasses { _, run throws in
            #expect(try run(["claim", "make", "2021-03"] + evening).code == 1)
            #expect(try run(["claim", "make", "mars"] + april).code == 2)
            let made = try run(["claim", "make", "03/2021", "--language", "en"] + april)
            #expect(made.code == 0 && made.errors.contains("1 collected pass is not scanned"))
            #expect(made.output.hasPrefix("Claim 1, March 2021: made on 6 April 2021, 3 passes, €30.00; it is"))
            #expect(made.output.hasSuffix("\n  → ateliers claim send 1\n"))
            #expect(try run(["claim", "settle", "1", "--paid", "all"] + april).code == 1)
            #expect(try run(["claim", "send", "1", "--on", "2021-04-07"] + april).code == 1)
            #expect(try run(["claim", "send", "1"] + april).code == 0)
            #expect(try run(["claim", "settle", "1"] + april).code == 2)
            #expect(try run(["claim", "settle", "1", "--rejected", "A3"] + april).code == 2)
            #expect(try run(["claim", "settle", "1", "--paid", "all", "--answer", "x.csv"] + april).code == 2)
            let settle = ["--paid", "all", "--rejected", "A3", "--fault", "provider", "--because", "expired"]
            let settled = try run(["claim", "settle", "1", "--format", "json"] + settle + april).json()
            let total = try #require(settled["total"] as? [String: [String: Any]])
            #expect(
                total.mapValues { $0["amountCents"] as? Int } == [
                    "claimed": 3_000, "paid": 2_000, "rejectedByFault": 1_000, "rejectedWithoutFault": 0,
                    "outstanding": 0,
                ])
            let list = try run(["claim", "list", "--language", "en"]).output
            #expect(list.contains("sent on 6 April 2021") && list.contains("The issuer still owes €0.00"))
            #expect(try run(["doctor"]).code == 0)
        }
    }

    @Test func aClaimIsShownAndWrittenToAFile() throws {
        try withPasses { folder, run throws in
            _ = try run(["claim", "make", "2021-03"] + april)
            #expect(try run(["claim", "show", "1"]).output.contains("  A1  1.1  1er mars 2021  saisi\n"))
            let claim = try run(["claim", "show", "1", "--format", "json"]).json()
            #expect((claim["passes"] as? [Any])?.count == 3 && claim["amountCents"] as? Int == 3_000)
            #expect(try run(["claim", "show", "1", "--letter"]).output.hasPrefix("DEMANDE DE CONTRE-PAIEMENT"))
            #expect(try run(["claim", "show", "1", "--html"]).output.hasPrefix("<!DOCTYPE html>\n"))
            #expect(try run(["claim", "show", "1", "--csv"]).output.contains("A1;2021-03-01;saisi\r\n"))
            #expect(try run(["claim", "show", "1", "--to", "x.csv"]).code == 2)
            #expect(try run(["claim", "show", "1", "--csv", "--to", "x.csv"]).output.contains("x.csv"))
            #expect(try run(["claim", "show", "1", "--csv", "--to", "x.csv"]).code == 1, "it is there")
            #expect(try run(["claim", "show", "2"]).code == 1)
            _ = try run(["claim", "send", "1"] + april)
            let answer = "Serial;Outcome;Fault;Reason\nA1;paid;;\nA2;rejected;none;bankrupt\nA9;paid;;\n"
            try Data(answer.utf8).write(to: folder.appending(path: "answer.csv"))
            let refused = try run(["claim", "settle", "1", "--answer", "answer.csv"] + april)
            #expect(refused.code == 2 && refused.errors.hasPrefix("answer.csv:4:1:"))
            try Data(answer.replacing("A9", with: "A3").utf8).write(to: folder.appending(path: "answer.csv"))
            #expect(try run(["claim", "settle", "1", "--answer", "answer.csv"] + april).code == 0)
            let passes = try run(["passes", "--format", "json"]).json()
            #expect(passes["others"] as? [String: Int] == ["collected": 1, "paid": 2, "rejected": 1])
        }
    }

    @Test func whatWasNotSentIsTakenBack() throws {
        try withPasses { _, run throws in
            _ = try run(["claim", "make", "2021-03"] + april)
            #expect(try run(["claim", "undo", "1"] + april).code == 2)
            #expect(try run(["claim", "undo", "1", "--because", "A4 manque"] + april).code == 0)
            _ = try run(["pass", "scan", "all", "--now", "2021-03-31T12:00:00+02:00"])
            #expect(try run(["claim", "make", "2021-03"] + april).output.hasPrefix("Demande 2, mars 2021"))
            #expect(try run(["claim", "list"]).output.contains("reprise le 6 avril 2021"))
            #expect(try run(["history"]).output.contains("Demande de contre-paiement 2 (mars 2021, 4 Pass) : faite."))
        }
    }
}

import Catalogue
import Foundation
import Testing
import Workshops

/// The commands of the workshop day, each as somebody types it.
struct WorkshopCommandTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]
    private let evening = ["--now", "2021-03-01T20:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    /// A planned programme with two people in session 1, who have their chequebooks.
    private func withSession(_ body: (_ run: ([String]) throws -> Program.Outcome) throws -> Void) throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            _ = try run(["plan", "."] + frozen)
            _ = try run(["commune", "Crolles", "--answer", "confirmed", "--mandate", "2021-01-26"] + frozen)
            for name in ["Dupont", "Martin"] {
                _ = try run(["person", "add", "--name", name, "--commune", "Crolles", "--exemption", "essai"] + frozen)
            }
            _ = try run(["enrol", "1-2", "--session", "1"] + frozen)
            for person in ["1", "2"] { #expect(try run(["pass", "give", person] + frozen).code == 0) }
            try body(run)
        }
    }

    @Test func aSheetIsPrintedFilledInAndCorrected() throws {
        try withSession { run throws in
            #expect(try run(["sheet", "1.1"]).output.hasPrefix("FEUILLE D'ÉMARGEMENT\n"))
            #expect(try run(["sheet", "1.1", "--html"]).output.hasPrefix("<!DOCTYPE html>\n"))
            #expect(try run(["attend", "1.1", "PP"] + frozen).code == 1, "it has not begun")
            #expect(try run(["attend", "1.1"] + evening).code == 2)
            #expect(try run(["attend", "1.1", "PX"] + evening).code == 2)
            #expect(try run(["attend", "1.1", "PL______"] + evening).code == 0)
            #expect(try run(["attend", "1.1", "--person", "2", "--as", "e"] + evening).code == 1)
            let because = ["--because", "mauvaise ligne"]
            let corrected = try run(
                ["attend", "1.1", ".", "--person", "2", "--as", "e", "--format", "json"] + because + evening)
            let sheet = try #require(try corrected.json()["sheet"] as? [String: Any])
            let people = try #require(sheet["people"] as? [[String: Any]])
            #expect(people.compactMap { $0["presence"] as? String } == ["present", "excused"])
            #expect((sheet["corrections"] as? [Any])?.count == 1)
            #expect(try run(["attend", "1.9", "--nobody"] + evening).code == 1)
            #expect(try run(["sheet", "1"]).code == 2)
        }
    }

    @Test func aWorkshopIsMovedCalledOffAndTakenUpAgain() throws {
        try withSession { run throws in
            let postpone = ["postpone", "1.3", "--to", "18/03/2021", "--half-day", "afternoon"] + frozen
            let shown = try run(postpone)
            #expect(
                shown.code == 0 && shown.output.hasPrefix("Voici ce qui serait fait ; rien n'est encore enregistré.\n"))
            #expect(shown.output.contains("garde sa place"))
            #expect(try !run(["show"]).output.contains("18 mars"))
            #expect(try run(postpone + ["--accept", "00000000"]).code == 1)
            #expect(try run(postpone + ["--accept", "dossier1"]).code == 2)
            let moved = try run(postpone + ["--accept", shown.proposal()])
            #expect(moved.code == 0 && moved.output.contains("18 mars 2021"))
            #expect(try run(["postpone", "1.3", "--to", "2021-04-05"] + frozen).code == 1)
            #expect(try run(["postpone", "1.3", "--to", "un jour"] + frozen).code == 2)
            #expect(try run(["cancel", "1.4"] + frozen).code == 2, "by whom?")
            let cancel = ["cancel", "1.4", "--cause", "cancelled-late"] + frozen
            #expect(try run(cancel + ["--accept", run(cancel).proposal()]).code == 0)
            #expect(try run(["show"]).output.contains("annulé trop tard"))
            let reinstate = ["reinstate", "1.4"] + frozen
            #expect(try run(reinstate + ["--accept", run(reinstate).proposal()]).code == 0)
            #expect(try run(["reinstate", "1.4"] + frozen).code == 1)
            #expect(try run(["cancel", "4"] + frozen).code == 0)
        }
    }

    @Test func passesAreTypedScannedAndCounted() throws {
        try withSession { run throws in
            #expect(try run(["pass", "collect", "1.1", "1", "pn00001,PN00002"] + evening).code == 0)
            let again = try run(["pass", "collect", "1.1", "2", "PN00002", "--format", "json"] + evening)
            #expect(again.code == 1)
            let reasons = try again.json()["reasons"] as? [[String: Any]]
            #expect(reasons?.compactMap { $0["code"] as? String } == ["serial-used"])
            #expect(try run(["pass", "collect", "1.1", "2", "B1", "--other"] + evening).code == 0)
            #expect(try run(["pass", "undo", "PN00002"] + evening).code == 2, "a reason is asked for")
            #expect(try run(["pass", "undo", "PN00002", "--because", "trop"] + evening).code == 0)
            #expect(try run(["pass", "scan", "all"] + evening).code == 0)
            #expect(try run(["pass", "refuse", "1.1", "2", "PN00009", "--because", "déchiré"] + evening).code == 0)
            #expect(try run(["pass", "lose", "--chequebook", "120", "--because", "inondation"] + evening).code == 0)
            #expect(try run(["pass", "lose"] + evening).code == 2)
            #expect(try run(["pass", "return", "17", "--because", "r"] + evening).code == 1)
            #expect(try run(["pass", "expire"] + evening).code == 1)
            let passes = try run(["passes", "--format", "json"]).json()
            #expect(passes["total"] as? Int == 1_230)
            let counts = passes["counts"] as? [String: Int]
            #expect(
                counts == [
                    "reserve": 140, "allocated": 1_060, "distributed": 18, "scanned": 1, "refused": 1, "lost": 10,
                ])
            #expect(passes["others"] as? [String: Int] == ["scanned": 1])
            #expect(try run(["doctor"]).code == 0)
        }
    }

    @Test func votesAssessmentsAndStatisticsAreTold() throws {
        try withSession { run throws in
            #expect(try run(["vote", "1", "2,5"] + frozen).code == 0)
            #expect(try run(["vote", "1", "9"] + frozen).code == 1)
            #expect(try run(["votes", "1", "--close"] + frozen).code == 1)
            #expect(try run(["vote", "2", "5"] + frozen).code == 0)
            #expect(try run(["votes", "1", "--close"] + frozen).output.contains("Smartphone"))
            #expect(try run(["assess", "1", "diagnostic", "0000/1111/2222/3333/000"] + frozen).code == 0)
            #expect(try run(["assess", "1", "after", "0"] + frozen).code == 2)
            #expect(try run(["assess", "1", "review", "3", "--workshop", "9"] + frozen).code == 1)
            #expect(try run(["assessments"]).output.contains("il manque 1 diagnostic et 2 bilans"))
            #expect(try run(["progress", "1", "--html"]).output.contains("<svg"))
            _ = try run(["attend", "1.1", "PA"] + evening)
            #expect(try run(["certificate", "1", "--html"]).output.contains(">Attestation de présence</h1>"))
            let certificate = try run(["certificate", "1", "--format", "json"]).json()
            #expect(certificate["minutes"] as? Int == 180)
            let refused = try run(["certificate", "2"])
            #expect(refused.code == 1 && refused.errors.contains("il n'y a rien à attester"))
            let statistics = try run(["statistics", "--format", "json"]).json()
            #expect((statistics["total"] as? [String: Any])?["attended"] as? Int == 1)
            #expect(try run(["statistics", "--by", "commune", "--csv"]).output.contains("Crolles;2;2;1;0;1;50,0;"))
        }
    }
}

import Catalogue
import Foundation
import Testing

@Suite(.serialized)
struct ReplanTests {
    let frozen = ["--now", "2021-01-26T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    /// Runs a test on the real programme, planned, with Crolles closed in the second week of March since.
    private func withClosure(_ body: (URL) throws -> Void) throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let file = folder.appending(path: "venues/crolles.ics")
            let works = [
                "BEGIN:VEVENT", "UID:works", "DTSTAMP:20210126T080000Z", "DTSTART;VALUE=DATE:20210308",
                "DTEND;VALUE=DATE:20210315", "SUMMARY:Travaux", "END:VEVENT", "END:VCALENDAR",
            ]
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(text.replacing("END:VCALENDAR", with: works.joined(separator: "\r\n")).utf8).write(to: file)
            try body(folder)
        }
    }

    /// Every file of a folder.
    private func files(_ folder: URL) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let files = paths.map { ($0, folder.appending(path: $0)) }.filter { !$0.1.hasDirectoryPath }
        return try Dictionary(
            uniqueKeysWithValues: files.compactMap { name, file in
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
                return isFolder.boolValue ? nil : (name, try Data(contentsOf: file))
            })
    }

    @Test func itSaysWhatMovesWhyAndWhoIsTouchedBeforeAnythingIsWritten() throws {
        try withClosure { folder in
            let before = try files(folder), plan = try Program.run(["show", folder.path, "--format", "json"]).output
            let refused = try Program.run(["plan", folder.path] + frozen)
            #expect(refused.code == 1 && refused.errors.contains("→ ateliers replan \(folder.path)"))
            let outcome = try Program.run(["replan", folder.path, "--language", "en"] + frozen)
            #expect(outcome.code == 0 && outcome.errors.isEmpty)
            let name = try outcome.proposal()
            #expect(
                outcome.output == """
                    To keep every rule: 1 workshop changes date or venue.

                    Session 1 · Crolles
                      Workshop 2: Monday 8 March 2021, 14:00–17:00 → Thursday 4 March 2021, 09:00–12:00.
                        – Monday 8 March 2021, afternoon at Crolles (workshop 2), the venue is taken (all day: Travaux).

                    To be told: the people of session 1; Formateur A; Mission Locale Grésivaudan-Alpes-Métropole.
                    19 workshops stay, all of sessions 2, 3 and 4 among them.
                    Preferences: 1,455 → 1,615 points, the fewer the better (gaps between workshops 0 → 80, changes of half-day 0 → 80).
                    It is proven that no plan moves less, nor does better by moving as little.
                    Nothing is stored; to accept:
                      → ateliers … --accept \(name)

                    """)
            // What is tried and undone may leave another count of changes in the head of the database.
            let isOther = { (name: String) in !name.hasPrefix("ateliers.sqlite") }
            #expect(try files(folder).filter { isOther($0.key) } == before.filter { isOther($0.key) })
            #expect(try Program.run(["show", folder.path, "--format", "json"]).output == plan)
            #expect(try Program.run(["history", folder.path]).output.contains("replan") == false)
        }
    }

    @Test func whatIsAcceptedIsStoredAndPublishedOnce() throws {
        try withClosure { folder in
            let replan = ["replan", folder.path] + frozen
            let accept = try replan + ["--accept", Program.run(replan).proposal()]
            let first = try Program.run(accept)
            #expect(first.code == 0 && first.output.contains("Le nouveau plan est enregistré."))
            let calendar = try String(contentsOf: folder.appending(path: "published/session-1.ics"), encoding: .utf8)
            #expect(calendar.contains("TZID=Europe/Paris:20210304T090000") && calendar.contains("SEQUENCE:1"))
            let stored = try files(folder)
            let second = try Program.run(accept)
            #expect(second.output == "Le plan enregistré respecte toutes les règles ; rien n'a besoin de bouger.\n")
            #expect(try files(folder) == stored)
            #expect(try Program.run(["doctor", folder.path]).code == 0)
        }
    }

    @Test func theAnswerIsAlsoJSON() throws {
        try withClosure { folder in
            let replan = ["replan", folder.path, "--format", "json"] + frozen
            let answer = try Program.run(replan).json()
            #expect(answer["state"] as? String == "proposed" && answer["unchanged"] as? Int == 19)
            let moved = try #require((answer["moved"] as? [[String: Any]])?.first)
            #expect(moved["session"] as? Int == 1 && moved["workshop"] as? Int == 2)
            #expect((moved["from"] as? [String: String])?["date"] == "2021-03-08")
            #expect((moved["to"] as? [String: String])?["date"] == "2021-03-04")
            #expect((moved["reasons"] as? [[String: String]])?.compactMap { $0["code"] } == ["venue-busy"])
            #expect((answer["touched"] as? [String: Any])?["sessions"] as? [Int] == [1])
            let costs = ["before", "after"].compactMap { (answer[$0] as? [String: Any])?["cost"] as? Int }
            #expect(costs == [1455, 1615])
            #expect((answer["after"] as? [String: Any])?["proven"] as? Bool == true)
            #expect((answer["published"] as? [String])?.isEmpty == true)
            let proposal = try #require(answer["consequences"] as? [String: Any])
            #expect((proposal["people"] as? [Any])?.isEmpty == true)
            let accept = replan + ["--accept", try #require(proposal["name"] as? String)]
            let accepted = try Program.run(accept).json()
            #expect(accepted["state"] as? String == "stored" && (accepted["published"] as? [String])?.count == 9)
            #expect(try Program.run(accept).json()["state"] as? String == "unchanged")
        }
    }

    @Test func withNothingStoredItSaysToPlan() throws {
        try Program.withProgramme { folder throws in
            let outcome = try Program.run(["replan", folder.path, "--accept", "0a1b2c3d"] + frozen)
            #expect(outcome.code == 1 && outcome.errors.contains("→ ateliers plan \(folder.path)"))
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "ateliers.sqlite").path))
        }
    }

    @Test func whatIsAskedIsReadLikeTheProgrammeAndErrorsNameTheOption() throws {
        try Program.withProgramme { folder throws in
            let asked = ["--pin", "2.1: 2021-03-18 morning", "--ban", "1: monday", "--wish", "4: thursday"]
            let planned = try Program.run(["plan", folder.path] + asked + frozen)
            #expect(planned.code == 0 && planned.output.contains("jeudi 18 mars 2021"))
            for command in ["plan", "replan"] {
                let wrong = try Program.run([command, folder.path, "--ban", "7: mondy"] + frozen)
                #expect(wrong.code == 2 && wrong.output.isEmpty)
                #expect(wrong.errors.hasPrefix("--ban \"7: mondy\": erreur : "))
                #expect(wrong.errors.contains("monday") && wrong.errors.contains("rien n'a été changé"))
            }
        }
    }

    /// The programme with so many sessions that no search ends soon.
    private func withLongSearch(_ body: (URL) throws -> Void) throws {
        try Program.withProgramme { folder throws in
            let file = folder.appending(path: "programme.yaml")
            let text = try String(contentsOf: file, encoding: .utf8).replacing("  number: 4\n", with: "  number: 6\n")
            try Data(text.utf8).write(to: file)
            try body(folder)
        }
    }

    /// A plan that was kept, or a refusal and nothing written.
    private func expectPlanOrNothing(_ outcome: Program.Outcome, _ folder: URL) {
        let isStored = FileManager.default.fileExists(atPath: folder.appending(path: "ateliers.sqlite").path)
        #expect(outcome.code == (isStored ? 0 : 1))
        #expect(outcome.errors.contains("La recherche a été arrêtée"))
        #expect(outcome.output.isEmpty != isStored)
        #expect(!outcome.errors.contains("\r"), "no progress where nobody looks")
    }

    @Test func anInterruptEndsTheSearchAndNotTheProgram() throws {
        try withLongSearch { folder in
            let outcome = try Program.run(["plan", folder.path] + frozen) { process in
                Thread.sleep(forTimeInterval: 1.5)
                process.interrupt()
            }
            expectPlanOrNothing(outcome, folder)
        }
    }

    @Test func theTimeLimitEndsTheSearchAsAnInterruptDoes() throws {
        try withLongSearch { folder in
            expectPlanOrNothing(try Program.run(["plan", folder.path, "--time-limit", "0.5"] + frozen), folder)
        }
    }

    @Test func withTimeEnoughNothingIsSaidOfIt() throws {
        try Program.withProgramme { folder throws in
            let outcome = try Program.run(["plan", folder.path, "--time-limit", "600"] + frozen)
            #expect(outcome.code == 0 && !outcome.errors.contains("arrêtée"))
            #expect(outcome.output.hasSuffix("Il est prouvé qu'aucun plan ne fait mieux.\n"))
        }
    }
}

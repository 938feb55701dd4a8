import Catalogue
import Foundation
import Testing

/// A rehearsal as somebody types it, and a look around in it.
struct RehearseCommandTests {
    @Test func aProgrammeIsRehearsedBesideItsOwnRecords() throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            let rehearsed = try run(["rehearse", "--seed", "5", "--format", "json"])
            #expect(rehearsed.code == 0 && rehearsed.errors.isEmpty)
            let answer = try rehearsed.json()
            let events = try #require(answer["events"] as? [[String: String]]).compactMap { $0["event"] }
            #expect(events.filter { $0 == "held" }.count == 19 && events.filter { $0 == "called-off" }.count == 1)
            #expect((answer["passes"] as? [String: Any])?["total"] as? Int == 1_230)
            #expect((answer["problems"] as? [Any])?.isEmpty == true)
            #expect(try run(["seats"]).code == 1, "the programme itself has no database")

            let total = (answer["statistics"] as? [String: Any])?["total"] as? [String: Any]
            let statistics = try run(["statistics", "rehearsal", "--by", "basin", "--format", "json"]).json()
            #expect((statistics["total"] as? [String: Any])?["attended"] as? Int == total?["attended"] as? Int)
            #expect(try run(["sheet", "2.1", "rehearsal"]).output.contains("Fictif"))
            let annex = try run(["invoice", "print", "2021-0001", "rehearsal", "--annex"])
            #expect(annex.output.hasPrefix("<!DOCTYPE html>\n") && annex.output.contains("Empreinte"))
            #expect(try run(["doctor", "rehearsal"]).code == 0)
        }
    }

    @Test func whatIsInTheWayIsSaid() throws {
        try Program.withProgramme { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "rehearsal"), withIntermediateDirectories: false)
            let refused = try Program.run(["rehearse"], in: folder)
            #expect(refused.code == 1 && refused.errors.contains("rehearsal n'a pas été fait par une répétition"))
            #expect(try Program.run(["rehearse", "--seed", "x"], in: folder).code == 2)
        }
    }
}

import Catalogue
import Foundation
import Testing

/// The commands about people and seats, each as somebody types it.
struct PeopleCommandTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]
    private let eligible = ["--difficulty", "yes", "--modest-income", "yes", "--motivation", "yes"]

    /// A planned programme, and how to run a command on it.
    private func withPlan(_ body: (Commands) throws -> Void) throws {
        try Program.withProgramme { folder in
            _ = try Program.run(["plan", folder.path] + frozen)
            try body(Commands(folder: folder))
        }
    }

    private struct Commands {
        let folder: URL

        func callAsFunction(_ arguments: [String]) throws -> Program.Outcome {
            try Program.run(arguments, in: folder)
        }
    }

    private func add(_ name: String, _ more: [String] = []) -> [String] {
        ["person", "add", "--name", name, "--commune", "Crolles"] + eligible + more + frozen
    }

    @Test func somebodyIsRegisteredOnceUnlessANamesake() throws {
        try withPlan { run throws in
            let first = try run(add("Dupont", ["--email", "marie@example.fr", "--format", "json"]))
            #expect(first.code == 0)
            #expect(try first.json()["number"] as? Int == 1)
            let again = try run(add("Dupont"))
            #expect(again.code == 1 && again.output.isEmpty)
            #expect(again.errors.contains("la personne 1") && again.errors.contains("--namesake"))
            #expect(try run(add("Dupont", ["--namesake"])).code == 0)
            let wrong = try run(
                ["person", "add", "--name", "Martin", "--commune", "Crolle", "--telephone", "06"] + frozen)
            #expect(wrong.code == 2)
            #expect(wrong.errors.contains("--telephone") && wrong.errors.contains("06 12 34 56 78"))
            #expect(wrong.errors.contains("--commune") && wrong.errors.contains("vouliez-vous dire"))
            #expect(try run(["people"]).output.split(separator: "\n").count == 2)
        }
    }

    @Test func aPersonIsShownChangedAndErased() throws {
        try withPlan { run throws in
            _ = try run(add("Dupont"))
            #expect(try run(["person", "change", "1", "--telephone", "612345678"] + frozen).code == 0)
            #expect(try run(["person", "show", "1"]).output.contains("06 12 34 56 78"))
            #expect(try run(["person", "change", "1"] + frozen).code == 2, "nothing to change")
            #expect(try run(["person", "attest", "1", "--motivation", "no"] + frozen).code == 0)
            let refused = try run(["enrol", "1", "--session", "1", "--format", "json"] + frozen)
            #expect(refused.code == 1)
            let answer = try refused.json()
            #expect((answer["refused"] as? [String: Any])?["code"] as? String == "session-does-not-suit")
            let reasons = answer["reasons"] as? [[String: Any]] ?? []
            #expect(reasons.compactMap { $0["code"] as? String } == ["not-eligible"])
            #expect(try run(["person", "attest", "1", "--exemption", "Cas signalé"] + frozen).code == 0)
            #expect(try run(["enrol", "1", "--session", "1"] + frozen).code == 0)
            #expect(try run(["person", "erase", "1"] + frozen).code == 1, "who has a seat is not erased")
            #expect(try run(["withdraw", "1", "--reason", "Déménage"] + frozen).code == 0)
            #expect(try run(["person", "erase", "1"] + frozen).code == 0)
            #expect(try !run(["people"]).output.contains("DUPONT"))
            #expect(try run(["person", "show", "9"]).code == 1)
        }
    }

    @Test func allThatIsKeptOfSomebodyComesOut() throws {
        try withPlan { run throws in
            _ = try run(add("Dupont", ["--email", "marie@example.fr"]))
            _ = try run(add("Martin", ["--with", "1", "--email", "paul@example.fr"]))
            _ = try run(["enrol", "1", "--session", "1"] + frozen)
            _ = try run(["enrol", "2", "--session", "1"] + frozen)
            #expect(try run(["invite"] + frozen).code == 0)
            let data = try run(["person", "data", "1", "--format", "json"]).json()
            #expect(data["name"] as? String == "Dupont" && data["email"] as? String == "marie@example.fr")
            #expect(data["with"] as? [Int] == [2])
            #expect((data["attestations"] as? [Any])?.count == 3)
            #expect((data["seats"] as? [[String: Any]])?.compactMap { $0["session"] as? Int } == [1])
            let told = try #require(data["told"] as? [[String: Any]])
            #expect(Set(told.compactMap { $0["workshop"] as? String }) == ["1.1", "1.2", "1.3", "1.4", "1.5"])
            let messages = told.flatMap { $0["messages"] as? [[String: Any]] ?? [] }
            #expect(messages.allSatisfy { $0["email"] as? String == "marie@example.fr" } && messages.count == 5)
            #expect((data["history"] as? [[String: Any]])?.contains { $0["verb"] as? String == "invite" } == true)
            let table = try run(["person", "data", "1", "--csv"])
            #expect(table.code == 0 && table.output.hasPrefix("\u{FEFF}Donnée;Valeur\r\n"))
            for answer in [table.output, "\(data)"] {
                #expect(!answer.contains("Martin") && !answer.contains("paul@example.fr"))
            }
            #expect(try run(["person", "data", "9"]).code == 1)
        }
    }

    @Test func aSeatIsTakenLeftOfferedAndAccepted() throws {
        try withPlan { run throws in
            for number in 1...9 {
                _ = try run(add("Nom\(number)"))
                #expect(try run(["enrol", "\(number)", "--session", "1"] + frozen).code == 0)
            }
            let waiting = try run(["seats", "--format", "json"]).json()["waiting"] as? [[String: Any]]
            #expect(waiting?.compactMap { $0["number"] as? Int } == [9])
            #expect(try run(["withdraw", "3"] + frozen).code == 2, "a reason is asked for")
            let left = try run(["withdraw", "3", "--reason", "Déménage"] + frozen)
            #expect(left.code == 0)
            _ = try run(["offer"] + frozen)
            #expect(try run(["accept", "8"] + frozen).code == 1, "nothing is kept for them")
            #expect(try run(["accept", "9"] + frozen).code == 0)
            #expect(try run(["move", "9", "--session", "2"] + frozen).code == 0)
            #expect(try run(["seats"]).output.contains("session 2, place 1"))
            #expect(try run(["move", "9", "--session", "7"] + frozen).code == 1)
            #expect(try run(["refuse", "9"] + frozen).code == 1)
            let story = try run(["history", "--person", "9"]).output
            #expect(story.contains("session 1") && story.contains("session 2"))
        }
    }

    @Test func aProposalIsAcceptedInPart() throws {
        try withPlan { run throws in
            for number in 1...3 { _ = try run(add("Nom\(number)")) }
            let proposal = try run(["place", "--format", "json"] + frozen).json()
            let name = try #require(proposal["name"] as? String)
            #expect(try run(["place", "--accept", "00000000"] + frozen).code == 1)
            #expect(try run(["place", "--accept", name, "--only", "2"] + frozen).code == 0)
            let people = try run(["people"]).output.split(separator: "\n")
            #expect(people.map { $0.contains("session") } == [false, true, false])
            #expect(try run(["place", "--accept", name] + frozen).code == 1, "what it was made from has changed")
        }
    }

    @Test func aCommuneAnswersReturnsAndAsks() throws {
        try withPlan { run throws in
            let commune = { (more: [String]) throws in try run(["commune", "Crolles"] + more + frozen) }
            #expect(try commune(["--ask", "1", "--because", "deux familles"]).code == 1, "it has not confirmed")
            #expect(try commune(["--answer", "confirmed", "--on", "20/01/2021", "--mandate", "2021-01-25"]).code == 0)
            #expect(try commune(["--ask", "99", "--because", "trop"]).code == 1)
            #expect(try commune(["--return", "2"]).output.contains("4 chéquiers"))
            #expect(try run(["commune", "Nowhere", "--return", "1"] + frozen).code == 1)
            #expect(try commune(["--answer", "peut-être"]).code == 2)
            #expect(try run(["communes"]).output.contains("Crolles"))
        }
    }
}

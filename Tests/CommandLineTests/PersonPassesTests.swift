import Foundation
import Testing

/// What somebody has of passes, where they are looked up; and how they are found.
struct PersonPassesTests {
    private let before = ["--now", "2021-01-27T09:00:00+01:00", "--by", "Camille"]
    private let after = ["--now", "2021-03-01T20:00:00+01:00", "--by", "Camille"]

    private func withPeople(_ body: (([String]) throws -> Program.Outcome) throws -> Void) throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            let people = [
                ["--name", "Lefèvre-Blanc", "--given", "Anne-Élise", "--email", "anne@exemple.fr"],
                ["--name", "Blanc", "--given", "Annie", "--telephone", "06 12 34 56 78"], ["--name", "Roux"],
            ]
            _ = try run(["plan"] + before)
            for person in people {
                let words = ["person", "add", "--commune", "Crolles", "--exemption", "essai"] + person + before
                #expect(try run(words).code == 0)
            }
            #expect(try run(["enrol", "1-2", "--session", "1"] + before).code == 0)
            try body(run)
        }
    }

    @Test func aPersonIsShownWithWhatTheyHaveLeftAndGave() throws {
        try withPeople { run in
            let none = try run(["person", "show", "1"])
            #expect(none.code == 0 && !none.output.contains("Pass"))
            let steps = [
                ["commune", "Crolles", "--answer", "confirmed", "--on", "2021-01-20", "--mandate", "2021-01-26"]
                    + before,
                ["pass", "give", "1,2"] + before, ["attend", "1.1", "PP"] + after,
                ["pass", "collect", "1.1", "1", "PN00001,PN00002"] + after,
                ["pass", "collect", "1.1", "1", "A7", "--other"] + after,
                ["pass", "refuse", "1.1", "1", "PN00003", "--because", "déchiré"] + after,
                ["pass", "refuse", "1.1", "1", "A8", "--other", "--because", "déchiré"] + after,
                ["pass", "collect", "1.1", "2", "A9", "--other"] + after,
            ]
            for step in steps {
                let outcome = try run(step)
                #expect(outcome.code == 0, "\(step): \(outcome.errors)")
            }
            let shown = try run(["person", "show", "1"]).output.replacing("\u{A0}", with: " ")
            let row = shown.split(separator: "\n").first { $0.contains("restants") } ?? ""
            #expect(row.contains("7 restants (70,00 €), 3 donnés (30,00 €), 2 refusés"), "\(shown)")
            #expect(shown.contains(/Chéquiers +\d+/))
            let english = try run(["person", "show", "1", "--language", "en"]).output
            #expect(english.contains("7 left (€70.00), 3 given (€30.00), 2 refused"), "\(english)")
            let json = try run(["person", "show", "1", "--format", "json"]).json()
            let passes = try #require(json["passes"] as? [String: Any])
            #expect(passes["left"] as? Int == 7 && passes["leftValueCents"] as? Int == 7_000)
            #expect(passes["collected"] as? Int == 3 && passes["collectedValueCents"] as? Int == 3_000)
            #expect(passes["refused"] as? Int == 2 && (passes["chequebooks"] as? [Int])?.count == 1)
            let other = try run(["person", "show", "2", "--format", "json"]).json()["passes"] as? [String: Any]
            #expect(other?["left"] as? Int == 10 && other?["collected"] as? Int == 1)
            // What all have given is what is said to be given in all.
            let all = try run(["passes", "--format", "json"]).json()
            #expect(all["collectedValueCents"] as? Int == 4_000)
        }
    }

    @Test func peopleAreFoundByWhatOneKnowsOfThem() throws {
        let searches = [
            ("blanc", [1, 2]), ("LEFEVRE", [1]), ("anne elise", [1]), ("annelise", []), ("ann", [1, 2]),
            ("anne blanc", [1]), ("Blanc Annie", [2]), ("@exemple.fr", [1]), ("0612", [2]), ("+33 6 12 34 56 78", [2]),
            ("roux", [3]), ("zzz", []),
        ]
        try withPeople { run in
            for (text, numbers) in searches {
                let found = try run(["people", "--find", text])
                #expect(found.code == 0)
                let said = found.output
                let listed = said.split(separator: "\n").compactMap {
                    $0.split(separator: " ").first.flatMap { Int($0) }
                }
                #expect(listed == numbers, "\(said)")
                if numbers.isEmpty { #expect(said.hasPrefix("Personne n'est inscrit avec «\u{A0}\(text)\u{A0}»")) }
                if numbers == [3] { #expect(said.contains("Crolles") && said.contains("sans place")) }
                if numbers == [2] { #expect(said.contains("session 1, place 2")) }
                let json = try run(["people", "--find", text, "--format", "json"]).output
                let people = try #require(
                    try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
                #expect(people.compactMap { $0["number"] as? Int } == numbers)
                #expect(people.allSatisfy { $0["commune"] as? String == "Crolles" })
            }
        }
    }

    @Test(arguments: ["", " ", "-"]) func nothingIsNothingToLookFor(text: String) throws {
        let outcome = try Program.run(["people", "--find=\(text)"])
        #expect(outcome.code == 2 && outcome.output.isEmpty)
    }
}

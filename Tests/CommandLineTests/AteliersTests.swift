import Catalogue
import Foundation
import Testing

@Suite(.serialized)
struct AteliersTests {
    let frozen = ["--now", "2021-01-26T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    @Test func aloneItShowsWhatCanBeDone() throws {
        let outcome = try Program.run([])
        #expect(outcome.code == 0 && outcome.errors.isEmpty)
        for command in ["init", "check", "plan", "replan", "show", "confirm", "doctor"] {
            #expect(outcome.output.contains("\n  ateliers \(command) DOSSIER"))
        }
        #expect(outcome.output.contains("Planifier les sessions"))
        #expect(try Program.run([], ["LANG": "en_GB.UTF-8"]).output.contains("Plan the sessions"))
        #expect(try Program.run(["--version"]).output == "1.0.0-dev\n")
    }

    @Test(arguments: [
        ["--help"], ["help", "plan"], ["show", "--help"], ["statistics", "--help"], ["plan", "--foo"],
        ["show", "--by", "year"],
    ])
    func helpSpeaksOneLanguage(arguments: [String]) throws {
        let french = try Program.run(arguments)
        let words = ["OVERVIEW", "USAGE:", "OPTIONS:", "SUBCOMMANDS", "Show ", "default:", "values:", "Error:", "See "]
        for word in words { #expect(!(french.output + french.errors).contains(word), "\(word)") }
        let english = try Program.run(arguments, ["LANG": "en"])
        #expect((english.output + english.errors).contains(/USAGE:|Usage:/))
    }

    @Test func planningPrintsThePlanAndThePriceAndWritesTheCalendars() throws {
        try Program.withProgramme { folder throws in
            let outcome = try Program.run(["plan", folder.path] + frozen)
            #expect(outcome.code == 0)
            #expect(
                outcome.errors
                    == "4 ateliers ont lieu alors que la décision peut encore être contestée, jusqu'au 26 mars 2021.\n")
            #expect(
                outcome.output.contains("4\u{202F}300,00\u{A0}€") && outcome.output.contains("7\u{202F}500,00\u{A0}€"))
            #expect(outcome.output.components(separatedBy: "\nSession ").count == 5)
            #expect(outcome.output.components(separatedBy: " 2021  ").count == 21, "twenty dated workshops")
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "published").path)
            #expect(files.count == 9)
        }
    }

    @Test func explainingTellsWhyAndWhyNotAndChangesNothing() throws {
        try Program.withProgramme { folder throws in
            let first = try Program.run(["plan", folder.path, "--explain"] + frozen)
            #expect(first.code == 0 && first.output.contains("Le plan est enregistré."))
            let file = folder.appending(path: "ateliers.sqlite")
            let stored = try Data(contentsOf: file)
            let again = try Program.run(["plan", folder.path, "--explain", "--why-not", "lundi 5 avril"] + frozen)
            #expect(again.code == 0 && again.errors.isEmpty)
            #expect(!again.output.contains("Le plan est enregistré."), "it was there already")
            for number in 1...4 { #expect(again.output.contains("La session \(number) commence le ")) }
            #expect(again.output.components(separatedBy: "le meilleur autre début, ").count == 5)
            #expect(again.output.contains("Matin, Crolles : fermé (Lundi de Pâques)."))
            let now = try Data(contentsOf: file)
            #expect(now == stored)

            let json = try Program.run(
                ["plan", folder.path, "--why-not", "2021-04-05 crolles", "--format", "json"] + frozen
            ).json()
            let answers = try #require(json["answers"] as? [[String: Any]])
            #expect(answers.compactMap { $0["answer"] as? String } == ["forbidden"])
            #expect(json["sessions"] is NSNull, "nobody asked about them")

            let nonsense = try Program.run(["plan", folder.path, "--why-not", "un jour"] + frozen)
            #expect(nonsense.code == 2 && nonsense.errors.contains("--why-not \"un jour\""))
        }
    }

    @Test func whereNothingFitsTheConflictAndTheWaysOutAreTold() throws {
        try Program.withProgramme { folder throws in
            let file = folder.appending(path: "programme.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
                .replacing("leave: [2021-04-19 to 2021-04-23]", with: "leave: [2021-03-01 to 2021-06-30]")
            try Data(text.utf8).write(to: file)
            let outcome = try Program.run(["plan", folder.path] + frozen)
            #expect(outcome.code == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("– Formateur A est en congé du 1er mars au 30 juin 2021"))
            #expect(outcome.errors.contains("– Il suffirait que Formatrice B apprenne à animer l'atelier 4"))
            let json = try Program.run(["plan", folder.path, "--format", "json"] + frozen).json()
            let conflict = try #require(json["conflict"] as? [String: Any])
            #expect(conflict["proven"] as? Bool == true && conflict["smallest"] as? Bool == true)
            let facts = try #require(conflict["facts"] as? [[String: Any]])
            #expect(facts.compactMap { $0["code"] as? String } == ["leave", "teaches", "window"])
        }
    }

    @Test func aSeedAndATimeMakeTheSameBytes() throws {
        var runs: [[String: Data]] = []
        for _ in 1...2 {
            try Program.withProgramme { folder throws in
                #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
                let published = folder.appending(path: "published")
                let names = try FileManager.default.contentsOfDirectory(atPath: published.path)
                runs.append(
                    try Dictionary(
                        uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: published.appending(path: $0))) }))
            }
        }
        #expect(runs[0] == runs[1] && !runs[0].isEmpty)
    }

    @Test func aProgrammeWithErrorsExitsWithTwoAndSaysThemAll() throws {
        try Program.withProgramme { folder throws in
            let file = folder.appending(path: "programme.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
                .replacing("reserve: 15", with: "reserve: 14").replacing("seats: 8", with: "seets: 8")
            try Data(text.utf8).write(to: file)
            for command in [["check"], ["plan"] + frozen] {
                let outcome = try Program.run(command + [folder.path])
                #expect(outcome.code == 2)
                let all = outcome.output + outcome.errors
                #expect(all.contains("« seets »".replacing(" ", with: "\u{A0}")) && all.contains("au lieu de 123"))
            }
            let english = try Program.run(["check", folder.path, "--language", "en", "--format", "json"])
            let findings = try #require(try english.json()["findings"] as? [[String: Any]])
            // One mistake is one finding.
            #expect(Set(findings.compactMap { $0["code"] as? String }) == ["unknown-key", "allocation"])
            #expect(findings.allSatisfy { $0["line"] is Int && $0["column"] is Int })
        }
    }

    @Test(arguments: [
        ["plan", "--nonsense"], ["nonsense"], ["confirm"], ["confirm", "--venue", "a", "--session", "1"],
        ["show", "--by", "year"], ["plan", "--now", "yesterday"], ["plan", "--now", "0001-01-01T00:00:00Z"],
        ["plan", "--now", "2021-02-30T09:00:00Z"], ["plan", "--now", "2021-01-26T24:00:00Z"],
        ["plan", "--now", "2021-01-26T25:61:00Z"], ["plan", "--now", " 2021-01-26T09:00:00Z"],
        ["forecast", "--now", "2021-01-26T09:00:00+15:00"], ["commune", "Crolles", "--mandate", "2021-02-30"],
        ["plan", "--request", ""], ["show", "--format", "xml"], ["plan", "--time-limit", "0"],
        ["replan", "--time-limit", "soon"], ["replan", "--pin"], ["replan", "--again"],
    ])
    func whatIsNotUnderstoodExitsWithTwo(arguments: [String]) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty && outcome.errors.contains(" --help"))
    }

    /// Beside the answer, whatever its form; what is at the same second is not behind.
    @Test func aClockThatIsBehindIsTold() throws {
        try Program.withProgramme { folder throws in
            let late = ["--now", "2199-01-01T00:00:00Z"], early = ["--now", "2021-03-01T00:00:00Z"]
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            for (format, session) in [("text", "1"), ("json", "2")] {
                let run = { (arguments: [String]) in
                    try Program.run(arguments + [folder.path, "--format", format])
                }
                let confirmed = try run(["confirm", "--session", session] + late)
                #expect(confirmed.code == 0 && !confirmed.errors.contains("L'horloge"), "\(confirmed)")
                for command in [
                    ["doctor"], ["person", "add", "--name", "Exemple \(session)", "--commune", "Crolles"] + early,
                ] {
                    let outcome = try run(command)
                    #expect(outcome.code == 0 && outcome.errors.contains("L'horloge"), "\(outcome)")
                    #expect(outcome.errors.contains("1er janvier 2199"), "\(outcome)")
                }
                #expect(try !run(["doctor"]).errors.contains("L'horloge"), "the last row is of then")
            }
        }
    }

    @Test func aRuleThatSaysNoExitsWithOne() throws {
        try Program.withProgramme { folder throws in
            let nothing = try Program.run(["show", folder.path])
            #expect(nothing.code == 1 && nothing.output.isEmpty)
            #expect(nothing.errors.hasPrefix("Rien n'est encore planifié : il n'y a pas de base de données à /"))
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let unknown = try Program.run(["confirm", folder.path, "--venue", "grenoble", "--format", "json"] + frozen)
            #expect(unknown.code == 1)
            let refused = try #require(try unknown.json()["refused"] as? [String: Any])
            #expect(refused["code"] as? String == "unknown-venue")
        }
    }

    @Test func anEnvironmentThatFailsExitsWithThree() throws {
        try Program.withProgramme { folder throws in
            let missing = try Program.run(["plan", folder.path, "--database", "/nowhere/at/all.sqlite"] + frozen)
            #expect(missing.code == 3)
            let foreign = folder.appending(path: "photos.sqlite")
            try Data(repeating: 7, count: 5000).write(to: foreign)
            let outcome = try Program.run(["plan", folder.path] + frozen, ["ATELIERS_DATABASE": foreign.path])
            #expect(outcome.code == 3 && outcome.errors.contains("photos.sqlite"))
            #expect(try Data(contentsOf: foreign) == Data(repeating: 7, count: 5000))
        }
    }

    @Test func anAnswerThatCannotBeWrittenIsAFailure() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["check", folder.path], writingTo: "/dev/full").code == 3)
        }
    }

    @Test func theDatabaseMayBeElsewhere() throws {
        try Program.withProgramme { folder throws in
            let elsewhere = folder.appending(path: "elsewhere.sqlite").path
            #expect(try Program.run(["plan", folder.path, "--database", elsewhere] + frozen).code == 0)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "ateliers.sqlite").path))
            #expect(try Program.run(["doctor", folder.path], ["ATELIERS_DATABASE": elsewhere]).code == 0)
        }
    }

    @Test func theFolderIsTheCurrentOneByDefault() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["check"], in: folder).code == 0)
        }
    }

    @Test func everyCommandAnswersAsJSON() throws {
        try Program.withProgramme { folder throws in
            let json = ["--format", "json"]
            #expect(try Program.run(["check", folder.path] + json).json()["usable"] as? Bool == true)
            let plan = try Program.run(["plan", folder.path] + frozen + json).json()
            #expect(plan["change"] as? String == "planned")
            let terms = try #require(plan["terms"] as? [String: Int])
            #expect(terms.count == 11 && terms.values.reduce(0, +) == plan["cost"] as? Int)
            #expect(plan["bound"] as? Int == plan["cost"] as? Int && plan["proven"] as? Bool == true)
            let stored = try Program.run(["plan", folder.path] + frozen + json).json()
            #expect(stored["cost"] as? Int == plan["cost"] as? Int && stored["bound"] is NSNull)
            let shown = try Program.run(["show", folder.path] + json).json()
            #expect((shown["sessions"] as? [[String: Any]])?.count == 4)
            #expect((shown["price"] as? [String: Int])?["cheapestCents"] == 430_000)
            let confirmed = try Program.run(["confirm", folder.path, "--venue", "crolles"] + frozen + json).json()
            #expect(confirmed["changed"] as? Bool == true)
            #expect(try Program.run(["doctor", folder.path] + json).json()["healthy"] as? Bool == true)
            let new = folder.appending(path: "new").path
            #expect(try Program.run(["init", new] + json).json()["created"] as? String == "\(new)/programme.yaml")
        }
    }

    @Test func thePlanIsShownBySessionByWeekAndByVenue() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            #expect(try Program.run(["show", folder.path]).output.contains("\nSession 4 · "))
            #expect(try Program.run(["show", folder.path, "--by", "week"]).output.contains("\nSemaine du "))
            let venues = try Program.run(["show", folder.path, "--by", "venue", "--language", "en"]).output
            #expect(venues.contains("\nPontcharra · Maison des Services · venue tentative\n"))
            let narrow = try Program.run(["show", folder.path], ["COLUMNS": "60"]).output
            #expect(narrow.split(separator: "\n").filter { $0.hasPrefix("  ") }.allSatisfy { $0.count <= 60 })
            #expect(narrow.contains("…"))
            #expect(!narrow.contains("\u{1B}["), "no colour where nobody looks")
        }
    }

    @Test func initThenCheckThenPlan() throws {
        try Program.withProgramme { folder throws in
            let new = folder.appending(path: "new").path
            #expect(try Program.run(["init", new, "--language", "en"]).code == 0)
            #expect(try Program.run(["init", new]).code == 1, "what is there stays")
            #expect(try Program.run(["check", new]).code == 0)
            #expect(try Program.run(["plan", new] + frozen).code == 0)
        }
    }
}

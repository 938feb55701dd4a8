import Foundation
import Testing

/// What a line that is no command is answered, and what stands beside the answer.
struct UsageAnswerTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    private func withPeople(_ body: (_ run: ([String]) throws -> Program.Outcome, URL) throws -> Void) throws {
        try Program.withProgramme { folder in
            let run = { (arguments: [String]) in try Program.run(arguments, in: folder) }
            _ = try run(["plan", "."] + frozen)
            for (name, given) in [
                ("Faure", "Lucien"), ("Martin", "Odette"), ("Martin", "Rose"), ("Estienne", "Robert"),
            ] {
                _ = try run(
                    ["person", "add", "--name", name, "--given", given, "--commune", "Crolles", "--exemption", "essai"]
                        + frozen)
            }
            try body(run, folder)
        }
    }

    /// As docs/json.md says: one value on standard output, done or refused.
    @Test(arguments: [
        (["seats", "--xyzzyxyzzy", "--format", "json"], "unknown-option"),
        (["xyzzyxyzzy", "--format=json"], "unknown-command"), (["--format", "json", "enrol"], "unknown-option"),
        (["person", "show", "abc", "--format", "json"], "unfit-value"),
        (["enrol", "1", "--overbook", "--format", "json"], "usage"),
    ])
    func aRefusedLineIsAnsweredInJSON(arguments: [String], code: String) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.code == 2 && outcome.errors.isEmpty, "\(outcome)")
        let refused = try #require(try outcome.json()["refused"] as? [String: Any])
        #expect(refused["code"] as? String == code && (refused["message"] as? String)?.isEmpty == false)
        #expect(try outcome.json()["remedies"] as? [String] == [] && outcome.json()["meant"] is [String])
    }

    @Test func whoIsNamedInsteadOfTheirNumberIsFound() throws {
        try withPeople { run, _ throws in
            let one = try run(["enrol", "Faure", "--session", "2"])
            #expect(one.code == 2 && one.errors.contains("\n  → ateliers enrol 1 --session 2\n"))
            let near = try run(["move", "estiene", "--session", "2"])
            #expect(near.errors.contains("\n  → ateliers move 4 --session 2\n"))
            let several = try run(["accept", "Martin"])
            #expect(several.errors.contains("MARTIN Odette") && several.errors.contains("\n  → ateliers accept 3\n"))
            let nobody = try run(["withdraw", "Xyzzyx", "--reason", "r"])
            #expect(nobody.errors.contains("\n  → ateliers people --find Xyzzyx\n"))
            #expect(
                try run(["enrol", "Faure", "--format", "json"]).json()["meant"] as? [String] == [
                    "ateliers enrol 1 --format json"
                ])
            let found = try run(["people", "--find", "estiene"]).output
            #expect(found.contains("s'en approche") && found.contains("ESTIENNE Robert"))
        }
    }

    @Test func aFolderThatIsTakenForSomethingElseIsSaid() throws {
        try Program.withProgramme { folder in
            let parent = folder.deletingLastPathComponent(), name = folder.lastPathComponent
            for (line, meant) in [
                (["invoice", "print"], "ateliers invoice print DOCUMENT \(name)"),
                (["claim", "show"], "ateliers claim show DEMANDE \(name)"),
            ] {
                let outcome = try Program.run(line + [name], in: parent)
                #expect(outcome.code == 2 && outcome.errors.contains("est pris ici pour"), "\(outcome.errors)")
                #expect(outcome.errors.contains("  → \(meant)\n") && !outcome.errors.contains("init"))
            }
        }
    }

    @Test func aLostDatabaseIsNotPlannedAnewUnawares() throws {
        try withPeople { run, folder throws in
            try FileManager.default.removeItem(at: folder.appending(path: "ateliers.sqlite"))
            let lost = try run(["seats"]).errors
            #expect(lost.contains("published") && lost.contains("→ ateliers restore FICHIER"), "\(lost)")
        }
    }

    @Test func aLostProgrammeFileIsNotMadeAnew() throws {
        try withPeople { run, folder throws in
            try FileManager.default.removeItem(at: folder.appending(path: "programme.yaml"))
            let lost = try run(["seats"])
            #expect(
                lost.code == 2 && lost.errors.contains("remettez-le") && !lost.errors.contains("init"), "\(lost.errors)"
            )
        }
    }

    @Test(arguments: [
        ("jeudi 3 juin 2022", "Le 3 juin 2022 est un vendredi."), ("2 juin", "Écrivez aussi l'année."),
        ("31/02/2022", "Février 2022 n'a pas de 31."), ("un jour", "Écrivez un jour, par exemple 25/01/2021."),
    ])
    func aDayThatIsNoneIsToldWhy(typed: String, why: String) throws {
        let outcome = try Program.run(["postpone", "1.2", "--to", typed])
        #expect(outcome.code == 2 && outcome.errors.contains(why), "\(outcome.errors)")
    }

    @Test func whoComesTogetherIsAnsweredOnce() throws {
        try withPeople { run, _ throws in
            _ = try run(["person", "change", "2", "--with", "1"] + frozen)
            let output = try run(["enrol", "1,2", "--nearest"] + frozen).output
            #expect(output.split(separator: "\n").count == 2 && !output.contains("Rien n'a changé"), "\(output)")
        }
    }

    @Test func aFileThatIsNotPlannedYetIsSaid() throws {
        try withPeople { run, folder throws in
            for line in ["show", "check"] {
                let outcome = try run([line])
                #expect(!(outcome.errors + outcome.output).contains("a changé"), "\(line)")
            }
            let file = folder.appending(path: "programme.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(text.replacing("  seats: 8\n", with: "  seats: 7\n").utf8).write(to: file)
            let changed = "programme.yaml a changé depuis le dernier plan"
            #expect(try run(["check"]).output.contains(changed))
            for line in [["show"], ["price", "--from-database"], ["invoice", "draft"], ["invite"] + frozen] {
                #expect(try run(line).errors.contains(changed), "\(line)")
            }
            try Data(text.replacing("  id: gresivaudan-2021\n", with: "  id: autre-2021\n").utf8).write(to: file)
            let other = try run(["check"])
            #expect(other.code == 1 && other.output.contains("gresivaudan-2021"), "\(other)")
        }
    }
}

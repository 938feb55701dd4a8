import Catalogue
import Foundation
import Testing
import Workshops

struct PeopleTableTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    private func withPlan(_ body: (URL, URL) throws -> Void) throws {
        try Program.withProgramme { folder in
            _ = try Program.run(["plan", folder.path] + frozen)
            try body(folder, folder.appending(path: "people.csv"))
        }
    }

    @Test func aTableIsImportedAndExported() throws {
        try withPlan { folder, file in
            try Data("Nom;Commune;Tél.\nDupont;Crolles;0612345678\nDupont;Crolles;\n".utf8).write(to: file)
            let trial = try Program.run(["import", file.path, folder.path, "--dry-run"] + frozen)
            #expect(trial.code == 0)
            #expect(trial.output == "Essai : 1 personne à inscrire ; 1 ligne laissée de côté. Rien n'a été écrit.\n")
            #expect(trial.errors.hasPrefix("\(file.path):3:1: avertissement : "))
            let json = try Program.run(["import", file.path, folder.path, "--format", "json"] + frozen).json()
            #expect(json["state"] as? String == "stored" && json["registered"] as? Int == 1)
            #expect(json["first"] as? Int == 1 && json["leftOut"] as? Int == 1)
            let findings = try #require(json["findings"] as? [[String: Any]])
            #expect(findings.compactMap { $0["code"] as? String } == ["people-same-as-line"])

            let table = try Program.run(["export", folder.path])
            #expect(table.code == 0 && table.errors.isEmpty)
            #expect(table.output.hasPrefix("\u{FEFF}Numéro;Nom;"))
            #expect(table.output.hasSuffix(";sans place\r\n"))
            #expect(table.output.contains("\r\n1;Dupont;;Crolles;;06 12 34 56 78;;tous;"))
            let people = try Program.run(["export", folder.path, "--format", "json"]).json()
            #expect((people["people"] as? [[String: Any]])?.first?["telephone"] as? String == "06 12 34 56 78")
        }
    }

    @Test func anExportIsNotWrittenOverAnything() throws {
        try withPlan { folder, file in
            let export = ["export", folder.path, "--separator", "tab", "--out", file.path]
            let first = try Program.run(export, ["LANG": "en"])
            #expect(first.code == 0 && first.output == "\(file.path): 0 people.\n")
            let octets = try Data(contentsOf: file)
            #expect(octets.starts(with: Data("\u{FEFF}Numéro\tNom\t".utf8)))
            let second = try Program.run(export)
            #expect(second.code == 1 && second.errors.contains("existe déjà"))
            let now = try Data(contentsOf: file)
            #expect(now == octets)
        }
    }

    @Test func aTableThatCannotBeUsedIsRefusedWithItsFindings() throws {
        try withPlan { folder, file in
            try Data("Nom;Vile\nDupont;Crolles\n".utf8).write(to: file)
            let outcome = try Program.run(["import", file.path, folder.path] + frozen)
            #expect(outcome.code == 2 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("\(file.path):1: erreur : Il manque la colonne"))
            #expect(outcome.errors.contains("Rien n'a été enregistré"))
            let json = try Program.run(["import", "/nowhere.csv", folder.path, "--format", "json"]).json()
            let findings = try #require(json["findings"] as? [[String: Any]])
            #expect(findings.compactMap { $0["code"] as? String } == ["table-unreadable"])
        }
    }
}

import ArgumentParser
import Foundation
import Testing

@testable import CommandLine

/// What is said where there is no folder, no programme or no file: what is missing is named, and nothing else is advised.
struct AbsentFolderTests {
    /// Each command as somebody types it, the folder last; a file that it is given is not there.
    static let commands: [[String]] = """
        check
        plan
        replan
        show
        confirm --session 1
        cancel 1
        theme 1 Smartphone
        sheet 1.1
        attend 1.1 P
        walk-in 1.1 --person 1
        guest 1.1 1
        postpone 1.1
        postpone 1.1 --to 2021-03-18
        reinstate 1
        certificate 1
        vote 1 2
        votes 1
        assess 1 diagnostic 0
        assessments
        progress 1
        statistics
        closures absent.ics
        communes
        commune Crolles --answer confirmed
        passes
        pass give 1
        pass return 17
        pass collect 1.1 1 PN00001
        pass refuse 1.1 1 PN00001 --because x
        pass scan all
        pass undo PN00001
        pass lose --chequebook 17
        pass expire
        claim make 2021-03
        claim send 1
        claim undo 1
        claim settle 1 --answer absent.csv
        claim list
        claim show 1
        price --from-database
        reconcile
        forecast
        invoice draft
        invoice issue
        invoice list
        invoice print 1
        explain 1
        person add --name a --commune Crolles
        person show 1
        person change 1 --telephone 0612345678
        person attest 1 --motivation oui
        person data 1
        person erase 1
        people
        import absent.csv
        export
        enrol 1
        withdraw 1 --reason x
        move 1 --session 2
        accept 1
        refuse 1
        offer
        seats
        place
        invite
        outbox
        reply absent.eml
        feed venue crolles
        history
        audit list
        audit verify
        doctor
        backup copie.sqlite
        rehearse
        """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

    /// What does not ask for a folder that is there: it makes one, or names a file only.
    private static let others: Set<[String]> = [["init"], ["restore"], ["help"]]

    @Test func everyCommandIsTried() {
        let all = Ateliers.configuration.subcommands.flatMap(Self.words)
        let missing = all.filter { words in !Self.commands.contains { $0.starts(with: words) } }
        #expect(Set(missing).subtracting(Self.others) == [])
    }

    private static func words(of command: any ParsableCommand.Type) -> [[String]] {
        let name = command.configuration.commandName ?? "\(command)".lowercased()
        let parts = command.configuration.subcommands.flatMap(words)
        return parts.isEmpty ? [[name]] : parts.map { [name] + $0 }
    }

    @Test(arguments: ["fr", "en"]) func whatIsMissingIsNamed(language: String) throws {
        try Program.withProgramme { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "vide"), withIntermediateDirectories: true)
            try Data("x".utf8).write(to: folder.appending(path: "texte.txt"))
            let isFrench = language == "fr"
            let places = [
                ("absent", isFrench ? "Le dossier absent n'existe pas" : "The folder absent does not exist", true),
                ("vide", isFrench ? "n'a pas de fichier programme.yaml" : "has no file programme.yaml", true),
                ("texte.txt", isFrench ? "texte.txt n'est pas un dossier" : "texte.txt is not a folder", false),
            ]
            for words in Self.commands {
                for (place, sentence, isOffered) in places {
                    let outcome = try Program.run(words + [place, "--language", language], in: folder)
                    #expect(outcome.code == 2, "\(words) \(place): \(outcome.errors)")
                    #expect(outcome.errors.contains(sentence), "\(words) \(place): \(outcome.errors)")
                    #expect(outcome.errors.contains("→ ateliers init \(place)") == isOffered, "\(words) \(place)")
                    #expect(outcome.errors.count { $0 == "→" } == (isOffered ? 1 : 0), "\(outcome.errors)")
                }
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                #expect(!names.contains("absent") && !names.contains("copie.sqlite"))
            }
        }
    }

    /// A file that is not there is what is wrong, and no folder, and no plan.
    @Test(arguments: [
        ["import", "absent.csv"], ["closures", "absent.ics"], ["price", "absent.json"], ["reply", "absent.eml"],
        ["restore", "absent.sqlite"],
    ])
    func aFileThatIsNotThereIsNamed(words: [String]) throws {
        try Program.withProgramme { folder in
            _ = try Program.run(["plan", "--now", "2021-01-27T09:00:00+01:00"], in: folder)
            let outcome = try Program.run(words, in: folder)
            #expect(outcome.code != 0 && outcome.errors.contains(words[1]), "\(outcome.errors)")
            #expect(
                !outcome.errors.contains("ateliers init") && !outcome.errors.contains("planifié"), "\(outcome.errors)")
        }
    }
}

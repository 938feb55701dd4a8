import Foundation
import Testing

/// Files that the program writes where somebody says.
@Suite(.serialized)
struct NewFileTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    /// A planned programme, and an empty folder.
    private func withPlan(_ body: (URL, URL) throws -> Void) throws {
        try Program.withProgramme { folder in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let out = folder.appending(path: "out")
            try FileManager.default.createDirectory(at: out, withIntermediateDirectories: false)
            try body(folder, out)
        }
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func aFileIsNeverWrittenOverAndOnlyItsOwnerReadsIt() throws {
        try withPlan { folder, out in
            let file = out.appending(path: "new.csv")
            // Of a program that was stopped.
            try Data("half".utf8).write(to: out.appending(path: ".new.csv.part"))
            #expect(try Program.run(["export", folder.path, "--out", file.path]).code == 0)
            #expect(try names(in: out) == ["new.csv"])
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let octets = try Data(contentsOf: file), table = try Program.run(["export", folder.path]).output
            #expect(octets == Data(table.utf8))
            let again = try Program.run(["export", folder.path, "--out", file.path, "--format", "json"])
            #expect(again.code == 1 && again.output.contains("\"file-exists\""), "\(again)")
            let now = try Data(contentsOf: file)
            #expect(now == octets)
        }
    }

    @Test func whereItCannotBeWrittenNothingIsLeft() throws {
        try withPlan { folder, out in
            let missing = out.appending(path: "no/such.csv").path
            let nowhere = try Program.run(["export", folder.path, "--out", missing])
            #expect(nowhere.code == 3 && nowhere.errors.contains(missing))
            let people = folder.appending(path: "people.csv"), file = out.appending(path: "new.csv").path
            let rows = (1...1_000).map { "Personne \($0);Crolles" }
            try Data((["Nom;Commune"] + rows).joined(separator: "\n").utf8).write(to: people)
            #expect(try Program.run(["import", people.path, folder.path] + frozen).code == 0)
            // In units of 512 octets: enough to look at the database, not for the table.
            let limit = ["-c", "ulimit -f 64; exec \"$0\" \"$@\"", "export", folder.path]
            let full = try Program.run(limit + ["--out", file], throughShell: true)
            #expect(full.code == 3 && full.errors.contains(file), "\(full)")
            #expect(try names(in: out).isEmpty)
        }
    }

    @Test func aNewProgrammeIsMadeWithItsFolderAndWritesOverNothing() throws {
        try withPlan { folder, out in
            let new = out.appending(path: "a/b")
            #expect(try Program.run(["init", new.path]).code == 0)
            #expect(try names(in: new) == ["programme.yaml"])
            let file = folder.appending(path: "programme.yaml"), before = try Data(contentsOf: file)
            let again = try Program.run(["init", folder.path, "--format", "json"])
            #expect(again.code == 1 && again.output.contains("\"programme-exists\""), "\(again)")
            let now = try Data(contentsOf: file)
            #expect(now == before)
            let blocked = try Program.run(["init", file.path])
            #expect(blocked.code == 1 && blocked.errors.contains(file.path))
        }
    }
}

import Catalogue
import Foundation
import Testing
import Workshops

@Suite(.serialized)
struct UpkeepTests {
    private let frozen = ["--now", "2021-01-26T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    private func sqlite(_ path: String, _ statement: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c", "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()",
            path, statement,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func theAuditIsVerifiedAndABrokenRowNamed() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            #expect(try Program.run(["confirm", folder.path, "--venue", "crolles"] + frozen).code == 0)
            #expect(try Program.run(["audit", folder.path, "--last", "1"]).output.contains("confirm venue crolles"))
            let whole = try Program.run(["audit", "verify", folder.path, "--format", "json"])
            #expect(whole.code == 0)
            #expect(try whole.json()["whole"] as? Bool == true)
            try sqlite(folder.appending(path: "ateliers.sqlite").path, "UPDATE audit SET author = 'x' WHERE number = 1")
            let broken = try Program.run(["audit", "verify", folder.path])
            #expect(broken.code == 1 && broken.output.contains("à la ligne 1"))
            let json = try Program.run(["audit", "verify", folder.path, "--format", "json"]).json()
            #expect(json["firstBrokenRow"] as? Int == 1)
        }
    }

    @Test func backupThenSha256sumThenRestore() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let copy = folder.appending(path: "copie.sqlite").path
            #expect(try Program.run(["backup", copy, folder.path]).code == 0)
            #expect(try Program.run(["backup", copy, folder.path]).code == 1)
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/sha256sum")
            process.arguments = ["-c", "--status", "copie.sqlite.sha256"]
            process.currentDirectoryURL = folder
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            #expect(try Program.run(["confirm", folder.path, "--session", "1"] + frozen).code == 0)
            let restored = try Program.run(["restore", copy, folder.path, "--format", "json"] + frozen)
            #expect(restored.code == 0)
            #expect(try (restored.json()["kept"] as? String)?.hasSuffix("before-restore-20210126T080000Z") == true)
            let history = try Program.run(["history", folder.path, "--language", "en"]).output
            #expect(history.contains("The database has gone back to the backup") && !history.contains("confirmed"))
            try FileManager.default.removeItem(atPath: copy + ".sha256")
            let missing = try Program.run(["restore", copy, folder.path] + frozen)
            #expect(missing.code == 2 && missing.errors.contains("apportez les deux"))
            #expect(try Program.run(["history", folder.path, "--session", "1", "--person", "2"]).code == 2)
        }
    }

    @Test(arguments: ["cut short", "one bit turned", "not a database", "somebody else's database"])
    func aDamagedCopyIsRefusedAndNothingTouched(damage: String) throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let (copy, database) = (folder.appending(path: "copie.sqlite"), folder.appending(path: "ateliers.sqlite"))
            #expect(try Program.run(["backup", copy.path, folder.path]).code == 0)
            #expect(try Program.run(["confirm", folder.path, "--session", "1"] + frozen).code == 0)
            try damaged(Data(contentsOf: copy), damage).write(to: copy)
            let before = try (Data(contentsOf: database), names(in: folder))
            let refused = try Program.run(["restore", copy.path, folder.path] + frozen)
            #expect(refused.code != 0 && refused.output.isEmpty)
            #expect(refused.errors.contains("copie.sqlite") && refused.errors.split(separator: "\n").count <= 2)
            let after = try (Data(contentsOf: database), names(in: folder))
            #expect(after == before)
        }
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func damaged(_ copy: Data, _ damage: String) throws -> Data {
        switch damage {
        case "cut short": return copy.prefix(copy.count / 2)
        case "one bit turned":
            var turned = copy
            turned[copy.count / 2] ^= 0x10
            return turned
        case "not a database": return Data("Nom;Commune\n".utf8)
        default:
            let other = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite")
            defer { try? FileManager.default.removeItem(at: other) }
            try sqlite(other.path, "CREATE TABLE other (id INTEGER)")
            return try Data(contentsOf: other)
        }
    }
}

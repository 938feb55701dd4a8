import Answers
import Catalogue
import Foundation
import Operations
import Storage
import Testing

/// What the surroundings can do to the program while it writes.
@Suite(.serialized)
struct FaultTests {
    private let frozen = ["--now", "2021-01-26T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    /// Runs the program under a limit of the shell.
    private func run(_ limit: String, _ arguments: [String]) throws -> Program.Outcome {
        try Program.run(["-c", "\(limit); exec \"$0\" \"$@\""] + arguments, throughShell: true)
    }

    private func isConfirmed(_ folder: URL) throws -> Bool {
        let plan = try Program.run(["show", folder.path, "--format", "json"]).output
        return plan.contains("\"confirmed\"")
    }

    /// In units of 512 octets: too small for the log, for the file, and for neither.
    @Test(arguments: [0, 1, 8, 16, 40, 64, 65, 100, 160, 250])
    func aFileThatMayNotGrowLosesNothing(blocks: Int) throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let confirm = ["confirm", folder.path, "--venue", "crolles"] + frozen
            let outcome = try run("ulimit -f \(blocks)", confirm)
            #expect([0, 3].contains(outcome.code), "\(outcome)")
            if outcome.code == 3, blocks > 1 { #expect(!outcome.errors.isEmpty) }
            #expect(try Program.run(["doctor", folder.path]).code == 0)
            if outcome.code == 0 { #expect(try isConfirmed(folder)) }
            #expect(try Program.run(confirm).code == 0, "work goes on when the cause is gone")
            #expect(try isConfirmed(folder))
        }
    }

    @Test func whereNoFileMayGrowNothingIsPlannedAndThenItIs() throws {
        try Program.withProgramme { folder throws in
            let outcome = try run("ulimit -f 8", ["plan", folder.path] + frozen)
            #expect(outcome.code == 3 && outcome.errors.contains("rien n'a été changé"), "\(outcome)")
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            #expect(try Program.run(["doctor", folder.path]).code == 0)
        }
    }

    @Test(.enabled(if: canMount))
    func aDiskThatIsFullIsSaidAndLosesNothing() throws {
        try Program.withProgramme { folder throws in
            let disk = folder.appending(path: "disk").path
            try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
            // Filled to the last octet, then emptied.
            let script = """
                mount -t tmpfs -o size=4m none \(disk) && \
                "$0" plan \(folder.path) --database \(disk)/a.sqlite \(frozen.joined(separator: " ")) > /dev/null && \
                { cat /dev/zero > \(disk)/zero 2> /dev/null; true; } && \
                "$0" confirm \(folder.path) --database \(disk)/a.sqlite --venue crolles; echo "full $?"; \
                rm \(disk)/zero; "$0" audit verify \(folder.path) --database \(disk)/a.sqlite > /dev/null; echo "whole $?"; \
                "$0" confirm \(folder.path) --database \(disk)/a.sqlite --venue crolles > /dev/null; echo "then $?"
                """
            let outcome = try Program.run(["-c", script], throughShell: true, alone: true)
            #expect(outcome.output.contains("full 3\nwhole 0\nthen 0\n"), "\(outcome)")
            #expect(outcome.errors.contains("disque est plein"), "\(outcome)")
        }
    }

    /// What a programme's folder holds, on a disk that may be read only, in each state that a program leaves it in.
    @Test(.enabled(if: canMount), arguments: ["closed", "with a log", "with a log and no index", "older"])
    func onADiskThatMayBeReadOnlyAllCanBeReadAndNothingIsWritten(state: String) throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let copy = folder.path + ".copy.sqlite", kept = folder.appending(path: "ateliers.sqlite").path
            defer { for ending in ["", ".sha256"] { unlink(copy + ending) } }
            try leave(folder, state)
            let reads = [
                ["people"], ["show"], ["doctor"], ["export"], ["outbox"], ["audit"], ["audit", "verify"], ["history"],
                ["backup", copy],
            ]
            let writes = [["confirm", "--venue", "crolles"], ["plan"], ["invite"], ["outbox", "--all-sent"]]
            let verbs = (reads + writes).map { words in
                "\"$0\" \(words.joined(separator: " ")) \(folder.path) > out; echo \"$? $(grep -c ZOLA out)\""
            }
            let script = """
                mount --bind \(folder.path) \(folder.path) && mount -o remount,ro,bind \(folder.path) && \
                mount -t tmpfs none /mnt && cd /mnt && (\(verbs.joined(separator: "; ")))
                """
            let outcome = try Program.run(["-c", script], throughShell: true, alone: true)
            let codes = outcome.output.split(separator: "\n").map { Int32($0.prefix { $0 != " " }) }
            let read: Int32 = state == "older" ? 3 : 0
            #expect(codes == (reads.dropLast().map { _ in read } + [0] + writes.map { _ in 3 }), "\(outcome)")
            if read == 0 { #expect(outcome.output.hasPrefix("0 1\n"), "the last that was written is read") }
            #expect(outcome.errors.contains("disque est en lecture seule : \(kept)"), "\(outcome)")
            #expect(outcome.errors.contains("doit d'abord être mise au niveau") == (state == "older"))
        }
    }

    /// Registers somebody, and leaves the database as a program does that ends, is killed, or is an older one.
    private func leave(_ folder: URL, _ state: String) throws {
        let file = folder.appending(path: "ateliers.sqlite"), now = Date(timeIntervalSince1970: 1_611_648_000)
        var office: Office? = Office(folder: ProgrammeFolder(path: folder.path))
        let request = Office.Request(
            now: now, author: "Camille", key: nil, isTrial: false, identifiers: { UUID().uuidString })
        _ = try office?.register([.familyName: "Zola", .commune: "Crolles"], request)
        let running = try ["", "-wal", "-shm"].map { ($0, try Data(contentsOf: URL(filePath: file.path + $0))) }
        office = nil
        for (ending, bytes) in running where state.hasPrefix("with") && (ending != "-shm" || state == "with a log") {
            try bytes.write(to: URL(filePath: file.path + ending))
        }
        guard state == "older" else { return }
        try Store.openExisting(at: file.path, now: now).write { connection in
            // As it was before the last migration.
            try connection.execute("ALTER TABLE workshop DROP COLUMN is_agreed")
            try connection.execute("DELETE FROM schema_migrations WHERE version = 20")
        }
    }

    @Test(.disabled(if: geteuid() == 0, "nothing is denied to the administrator"))
    func aFileThatMayOnlyBeReadIsSaid() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let file = folder.appending(path: "ateliers.sqlite").path
            let confirm = ["confirm", folder.path, "--venue", "crolles"] + frozen
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file)
            let outcome = try Program.run(confirm)
            #expect(outcome.code == 3 && outcome.errors.contains(file))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            #expect(try Program.run(confirm).code == 0)
        }
    }

    @Test func aDeviceIsNoDatabaseAndNoBackup() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path, "--database", "/dev/full"] + frozen).code == 3)
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            #expect(try Program.run(["backup", "/dev/full", folder.path]).code == 1)
            let copy = folder.appending(path: "copie.sqlite").path
            let outcome = try run("ulimit -f 16", ["backup", copy, folder.path])
            #expect(outcome.code == 3 && !FileManager.default.fileExists(atPath: copy))
            #expect(!FileManager.default.fileExists(atPath: copy + ".partial"))
            #expect(try Program.run(["backup", copy, folder.path]).code == 0)
        }
    }

    /// Whether this account may have a disk of its own to fill.
    static let canMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "unshare -rm sh -c 'mount -t tmpfs none /mnt'"]
        process.standardError = FileHandle.nullDevice
        try? process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()
}

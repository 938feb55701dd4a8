import Catalogue
import Foundation
import Testing
import Workshops

/// What the surroundings can do to the program while people are registered and seated.
@Suite(.serialized)
struct PeopleFaultTests {
    private let frozen = ["--now", "2021-02-08T09:00:00+01:00", "--by", "Camille"]

    private func run(_ limit: String, _ arguments: [String]) throws -> Program.Outcome {
        try Program.run(["-c", "\(limit); exec \"$0\" \"$@\""] + arguments, throughShell: true)
    }

    /// A planned programme, and a table of people who may come.
    private func withTable(of count: Int, _ body: (URL, String) throws -> Void) throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            let rows = (1...count).map { "Personne \($0);Camille;Crolles;oui;oui;oui" }
            let table = folder.appending(path: "people.csv")
            let header = "Nom;Prénom;Commune;Difficulté;Revenus modestes;Motivation"
            try Data(([header] + rows).joined(separator: "\n").utf8).write(to: table)
            try body(folder, table.path)
        }
    }

    private func count(_ folder: URL, of state: String? = nil) throws -> Int {
        let outcome = try Program.run(["people", folder.path, "--format", "json"])
        let people = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        return people.filter { state == nil || $0["state"] as? String == state }.count
    }

    /// In units of 512 octets.
    @Test(arguments: [0, 8, 40, 64, 100, 160, 250, 400, 700])
    func anImportIsWholeOrAbsentWhereNoFileMayGrow(blocks: Int) throws {
        try withTable(of: 300) { folder, table in
            let command = ["import", table, folder.path] + frozen
            let outcome = try run("ulimit -f \(blocks)", command)
            #expect([0, 3].contains(outcome.code), "\(outcome)")
            if outcome.code == 3, blocks > 1 { #expect(!outcome.errors.isEmpty) }
            #expect(try count(folder) == (outcome.code == 0 ? 300 : 0))
            #expect(try Program.run(["doctor", folder.path]).code == 0)
            #expect(try Program.run(command).code == 0, "work goes on when the cause is gone")
            #expect(try count(folder) == 300)
        }
    }

    /// In units of 512 octets: too small to erase, too small to rebuild the file then, and large enough.
    @Test func aNameThatIsErasedIsNeverSaidToBeThere() throws {
        try withTable(of: 300) { folder, table in
            #expect(try Program.run(["import", table, folder.path] + frozen).code == 0)
            var kinds: Set<String> = [], erased = 0
            for (person, blocks) in zip(1..., [0, 16, 60, 100, 140, 200, 300, 400, 500, 600, 800, 100_000]) {
                let outcome = try run("ulimit -f \(blocks)", ["person", "erase", "\(person)", folder.path] + frozen)
                let isErased = try count(folder, of: "erased") > erased
                erased += isErased ? 1 : 0
                guard blocks > 1 else { continue }
                if outcome.code == 0 {
                    kinds.insert("whole")
                    #expect(isErased)
                } else if isErased {
                    kinds.insert("traces")
                    #expect(outcome.code == 3 && outcome.errors.contains("est effacé"), "\(outcome)")
                    #expect(!outcome.errors.contains("rien n'a"), "\(outcome)")
                } else {
                    #expect(outcome.code == 3 && outcome.errors.contains("rien n'a été changé"), "\(outcome)")
                }
            }
            #expect(kinds == ["whole", "traces"], "both were seen")
            #expect(try Program.run(["doctor", folder.path]).code == 0)
        }
    }

    @Test func everyEnrolmentThatWasAcknowledgedIsThereWhereNoFileMayGrow() throws {
        try withTable(of: 40) { folder, table in
            #expect(try Program.run(["import", table, folder.path] + frozen).code == 0)
            var acknowledged = 0
            for (person, blocks) in zip(1..., [0, 20, 60, 80, 100, 140, 180, 240, 320, 640]) {
                let outcome = try run("ulimit -f \(blocks)", ["enrol", "\(person)", "--nearest", folder.path] + frozen)
                #expect([0, 3].contains(outcome.code), "\(outcome)")
                acknowledged += outcome.code == 0 ? 1 : 0
                #expect(try count(folder, of: "seated") == acknowledged)
            }
            #expect(acknowledged > 0 && acknowledged < 10, "both were seen")
            #expect(try Program.run(["doctor", folder.path]).code == 0)
            #expect(try Program.run(["enrol", "1-20", "--nearest", folder.path] + frozen).code == 0)
            #expect(try count(folder, of: "seated") == 20)
        }
    }

    @Test(.enabled(if: FaultTests.canMount))
    func aDiskThatIsFullOrReadOnlyIsSaidAndLosesNothing() throws {
        try withTable(of: 40) { folder, table in
            let disk = folder.appending(path: "disk").path
            try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
            let place = "\(folder.path) --database \(disk)/a.sqlite \(frozen.joined(separator: " "))"
            let script = """
                mount -t tmpfs -o size=1500k none \(disk) && "$0" plan \(place) > /dev/null && \
                "$0" import \(table) \(place) > /dev/null && "$0" enrol 1 --nearest \(place) > /dev/null && \
                { cat /dev/zero > \(disk)/zero 2> /dev/null; true; } && \
                "$0" enrol 2 --nearest \(place) > /dev/null; echo "full $?"; \
                rm \(disk)/zero; mount -o remount,ro \(disk); \
                "$0" enrol 3 --nearest \(place) > /dev/null; echo "read-only $?"; \
                mount -o remount,rw \(disk); "$0" doctor \(folder.path) --database \(disk)/a.sqlite > /dev/null; echo "whole $?"; \
                "$0" enrol 2-4 --nearest \(place) > /dev/null; echo "then $?"; \
                "$0" people \(folder.path) --database \(disk)/a.sqlite --format json | grep -c '"seated"'
                """
            let outcome = try Program.run(["-c", script], throughShell: true, alone: true)
            #expect(outcome.output.contains("full 3\nread-only 3\nwhole 0\nthen 0\n"), "\(outcome)")
            #expect(outcome.output.hasSuffix("4\n"), "\(outcome)")
            #expect(outcome.errors.contains("disque est plein"), "\(outcome)")
        }
    }
}

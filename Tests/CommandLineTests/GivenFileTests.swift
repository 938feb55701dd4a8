import Foundation
import Testing

/// Files that somebody names: what is opened, and what is not.
struct GivenFileTests {
    private let frozen = ["--now", "2021-01-27T09:00:00+01:00", "--seed", "2021", "--by", "Camille"]

    private func withPlan(_ body: (URL) throws -> Void) throws {
        try Program.withProgramme { folder in
            #expect(try Program.run(["plan", folder.path] + frozen).code == 0)
            try body(folder)
        }
    }

    /// The files that findings name, with the code of each.
    private func findings(_ arguments: [String]) throws -> [String] {
        let answer = try Program.run(arguments + ["--format", "json"]).json()
        let findings = try #require(answer["findings"] as? [[String: Any]])
        return findings.map { "\($0["file"] ?? "") \($0["code"] ?? "")" }
    }

    @Test func aFolderADeviceAPipeOrNothingIsNoFile() throws {
        try withPlan { folder in
            let pipe = folder.appending(path: "pipe.ics").path
            try #require(mkfifo(pipe, 0o600) == 0)
            for path in ["/nowhere.csv", "-"] {
                #expect(try findings(["import", path, folder.path] + frozen) == ["\(path) table-unreadable"])
                #expect(try findings(["reply", path, folder.path] + frozen) == ["\(path) unreadable"])
                #expect(try findings(["closures", path, folder.path]) == ["\(path) unreadable"])
            }
            #expect(try findings(["price", "/nowhere.csv"]) == ["/nowhere.csv price-unreadable"])
            for path in ["/dev/zero", "/proc/version", "/proc/self/mem", "/sys/kernel/mm/ksm/run", pipe] {
                let special = ["\(path) special-file"]
                #expect(try findings(["import", path, folder.path] + frozen) == special)
                #expect(try findings(["reply", path, folder.path] + frozen) == special)
                #expect(try findings(["closures", path, folder.path]) == special)
                #expect(try findings(["price", path]) == special)
                let database = try Program.run(["people", folder.path, "--database", path, "--format", "json"])
                #expect(database.code == 3)
                #expect(database.errors.isEmpty && database.output.contains(path))
            }
            #expect(try findings(["import", folder.path, folder.path] + frozen) == ["\(folder.path) special-file"])
        }
    }

    /// What is there, or may be, and cannot be read is the surroundings' fault; standard input, too.
    @Test func whatTheSystemCannotReadIsNamed() throws {
        try withPlan { folder in
            let loop = folder.appending(path: "loop.ics").path, long = String(repeating: "a", count: 300)
            try #require(symlink(loop, loop) == 0)
            for path in [loop, long] {
                for verb in ["import", "reply", "closures", "restore"] {
                    let stamps = verb == "closures" ? [] : frozen
                    let outcome = try Program.run([verb, path, folder.path] + stamps)
                    #expect(outcome.code == 3 && outcome.errors.hasPrefix("\(path) ne peut pas être lu"), "\(outcome)")
                }
                #expect(try Program.run(["price", path]).code == 3)
            }
            let answer = try Program.run(["-c", "\"$0\" price - --format json < /"], throughShell: true)
            #expect(answer.code == 2 && answer.output.contains("special-file"))
            let closed = try Program.run(["-c", "\"$0\" price - <&-"], throughShell: true)
            #expect(closed.code == 3 && closed.errors.hasPrefix("- ne peut pas être lu"))
        }
    }

    @Test func aLinkToAFileIsFollowed() throws {
        try withPlan { folder in
            let file = folder.appending(path: "people.csv"), link = folder.appending(path: "link.csv")
            try Data("Nom;Commune\nDupont;Crolles\n".utf8).write(to: file)
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
            #expect(try Program.run(["import", link.path, folder.path, "--dry-run"] + frozen).code == 0)
        }
    }

    @Test func ofAFolderTheFilesWithTheEndingsAreReadByName() throws {
        try withPlan { folder in
            let given = folder.appending(path: "given")
            try FileManager.default.createDirectory(at: given, withIntermediateDirectories: false)
            for name in ["b.ICS", "a.ics", "c.eml", "notes.txt", "ics"] {
                try Data("BEGIN:VCALENDAR\r\n".utf8).write(to: given.appending(path: name))
            }
            let inner = given.appending(path: "d.ics")
            try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
            let names = { (found: [String]) -> [String] in
                var names: [String] = []
                for finding in found {
                    let name = String(finding.prefix { $0 != " " })
                    if names.last != name { names.append(name) }
                }
                return names
            }
            let path = { (name: String) in given.appending(path: name).path }
            let closures = try findings(["closures", given.path, folder.path])
            #expect(names(closures) == ["a.ics", "b.ICS", "d.ics"].map(path))
            #expect(closures.last == "\(path("d.ics")) special-file")
            let replies = try findings(["reply", given.path, folder.path] + frozen)
            #expect(Set(names(replies)).isSubset(of: ["a.ics", "b.ICS", "c.eml", "d.ics"].map(path)))
            #expect(replies.last == "\(path("d.ics")) special-file")
        }
    }

    @Test func noMoreIsReadThanIsAllowed() throws {
        try withPlan { folder in
            let table = folder.appending(path: "large.csv")
            #expect(FileManager.default.createFile(atPath: table.path, contents: Data("Nom;Commune\n".utf8)))
            let file = try FileHandle(forWritingTo: table)
            try file.truncate(atOffset: 67_108_865)
            try file.close()
            #expect(try findings(["import", table.path, folder.path] + frozen) == ["\(table.path) table-too-large"])
            #expect(try findings(["price", table.path]) == ["\(table.path) price-too-large"])
            #expect(try findings(["closures", table.path, folder.path]) == ["\(table.path) unreadable"])
        }
        let endless = ["-c", "\"$0\" price - --format json < /dev/zero"]
        let answer = try Program.run(endless, throughShell: true)
        #expect(answer.code == 2 && answer.output.contains("price-too-large"))
    }
}

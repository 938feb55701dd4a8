import Catalogue
import Foundation
import Testing

/// What is committed must be what the program gives today.
struct PublishedPlanTests {
    /// The time and the seed of `make run`.
    static func arguments() throws -> [String] {
        let makefile = try String(contentsOf: Program.root.appending(path: "Makefile"), encoding: .utf8)
        let line = try #require(makefile.split(separator: "\n").first { $0.hasPrefix("frozen := ") })
        return line.dropFirst("frozen := ".count).split(separator: " ").map(String.init)
    }

    @Test func theCommittedCalendarsAreReproducedByteForByte() throws {
        try Program.withProgramme { folder throws in
            #expect(try Program.run(["plan", folder.path] + Self.arguments()).code == 0)
            let committed = Program.root.appending(path: "calendars/gresivaudan-2021/published")
            let fresh = folder.appending(path: "published")
            let names = try FileManager.default.contentsOfDirectory(atPath: committed.path).sorted()
            #expect(try FileManager.default.contentsOfDirectory(atPath: fresh.path).sorted() == names)
            for name in names {
                let old = try Data(contentsOf: committed.appending(path: name))
                let new = try Data(contentsOf: fresh.appending(path: name))
                #expect(new == old, "\(name)")
            }
        }
    }

    @Test func theReadmeShowsWhatTheTerminalShows() throws {
        let readme = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
        let block = try #require(readme.components(separatedBy: "```").dropFirst().first)
        try Program.withProgramme { folder throws in
            let planned = try Program.run(["plan", "."] + Self.arguments(), in: folder).output
            var output = planned.replacing("./published", with: "calendars/gresivaudan-2021/published")
            output += try "\n" + Program.run(["rehearse"], in: folder).output
            let shown = block.replacing("\n$ make run\n", with: "").components(separatedBy: "[…]\n")
            #expect(shown.count == 4 && output.hasPrefix(shown[0]))
            var rest = output[...]
            for part in shown {
                let found = try #require(rest.range(of: part), "\(part)")
                rest = rest[found.upperBound...]
            }
        }
    }
}

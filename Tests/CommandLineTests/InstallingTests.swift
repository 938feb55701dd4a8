import Foundation
import Testing

/// The page on installing is true: its commands on data, run in order by a shell, answer what it says.
struct InstallingTests {
    private static let page = Program.root.appending(path: "docs/installing.md")

    @Test func everyCommandOnDataAnswersAsThePageSays() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ateliers-\(UUID().uuidString)")
        let programme = folder.appending(path: "mine")
        try FileManager.default.createDirectory(at: programme, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for item in ["programme.yaml", "closures", "venues"] {
            let real = Program.root.appending(path: "calendars/gresivaudan-2021").appending(path: item)
            try FileManager.default.copyItem(at: real, to: programme.appending(path: item))
        }
        #expect(try Program.run(["plan", "mine", "--now", "2021-01-26T09:00:00+01:00"], in: folder).code == 0)
        var lines = try String(contentsOf: Self.page, encoding: .utf8).components(separatedBy: "\n")[...], count = 0
        while let line = lines.popFirst() {
            guard line == "```console" else { continue }
            for (command, answer) in GuideTests.commands(GuideTests.block(&lines)) {
                let outcome = try Program.run(
                    ["-c", "ateliers() { \"$0\" \"$@\"; }; \(command)"], ["LANG": "en_GB.UTF-8"], in: folder,
                    throughShell: true)
                let said = (outcome.errors + outcome.output).components(separatedBy: .newlines)
                #expect(outcome.code == 0, "\(command)\n\(said.joined(separator: "\n"))")
                #expect(GuideTests.matches(said[...], answer[...]), "\(command)\n\(said.joined(separator: "\n"))")
                count += 1
            }
        }
        #expect(count >= 10)
    }

    /// The targets and packages that it names are those of the Makefile.
    @Test func theTargetsAreThoseOfTheMakefile() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        let makefile = try String(
            contentsOf: Program.root.appending(path: "Makefile"), encoding: .utf8)
        let named = Set(page.matches(of: /make ([a-z-]+)/).map { String($0.1) })
        #expect(named.isSuperset(of: ["run", "program", "install", "uninstall", "manual"]))
        for target in named { #expect(makefile.contains("\n\(target):"), "\(target)") }
        for package in page.matches(of: /`([a-z0-9-]+-dev|pkg-config|tzdata|php-[a-z-]+)`/).map(\.1) {
            #expect(makefile.contains(package), "\(package)")
        }
    }
}

import Foundation
import Testing

/// Holds against Operations that what somebody gives comes as octets: the doors open files.
///
/// The path of a backup goes to Storage unopened, as the engine itself writes and reads the copy.
struct FileGuardTests {
    /// The files of Operations that read or write on the disk, and what.
    static let reasons = [
        "OrdinaryFile.swift": "what a file is that any of them opens",
        "ProgrammeFolder.swift": "the folder of the programme, which is what an office is",
        "RehearsalFolder.swift": "a folder of its own in it",
    ]

    @Test func noOtherFileOfOperationsOpensOne() throws {
        var found: Set<String> = []
        for file in try LayerGuardTests.swiftFiles(in: "Operations") {
            if Self.opensFiles(try String(contentsOf: file, encoding: .utf8)) { found.insert(file.lastPathComponent) }
        }
        #expect(found == Set(Self.reasons.keys))
    }

    @Test(arguments: [
        "let a = try Data(contentsOf: url)", "try String(contentsOfFile: path, encoding: .utf8)",
        "FileManager.default.fileExists(atPath: path)", "FileHandle(forReadingFrom: url)", "open(path, O_RDONLY)",
        "let url = URL(filePath: path)", "URL(fileURLWithPath: path)", "fopen(path, \"r\")", "try data.write(to: url)",
        "InputStream(url: url)",
    ])
    func everyWayToOpenOneIsSeen(line: String) {
        #expect(Self.opensFiles("import Foundation\n    \(line)\n"))
    }

    @Test(arguments: [
        "text.append(contentsOf: piece)", "try file.open()", "let more = try open()", "/// Writes with FileManager",
        "// open(path, 0)",
    ])
    func nothingElseIsTakenForOne(line: String) {
        #expect(!Self.opensFiles("import Foundation\n    \(line)\n"))
    }

    private static func opensFiles(_ text: String) -> Bool {
        // A full stop between letters is no boundary of words unless they are simple.
        let types = /\b(?:FileHandle|FileManager|InputStream|OutputStream)\b/.wordBoundaryKind(.simple)
        let calls = /\b(?:contentsOfFile:|(?:Data|String)\(contentsOf:|URL\(file|write\(to:)/.wordBoundaryKind(.simple)
        let system = /(?:^|[^.\w])f?open\([^)]/
        let lines = text.split(separator: "\n").filter { line in !line.drop { $0 == " " }.hasPrefix("//") }
        return lines.contains { $0.contains(types) || $0.contains(calls) || $0.contains(system) }
    }
}

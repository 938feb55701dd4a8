import Foundation
import Testing

/// Holds the imports of every source file against the table of rooms.
///
/// The compiler lets a transitive import through: `import GRDB` builds in a door because
/// Operations reaches it. This does not.
struct LayerGuardTests {
    /// What each room may import beside the standard library.
    static let rooms: [String: Set<String>] = [
        "Workshops": [],
        "Scheduling": ["Workshops"],
        "Billing": ["Workshops"],
        "CLibical": [],
        "Markup": [],
        "Calendars": ["Workshops", "CLibical"],
        "Tables": [],
        "ElectronicInvoices": ["Workshops", "Billing"],
        "Storage": ["Workshops", "Billing", "GRDB", "Crypto"],
        "Answers": ["Workshops", "Scheduling", "Billing", "Calendars", "Tables"],
        "Catalogue": ["Workshops", "Scheduling", "Billing", "Calendars", "Tables", "Answers"],
        "Documents": [
            "Workshops", "Scheduling", "Billing", "Markup", "Calendars", "Tables", "ElectronicInvoices", "Answers",
            "Catalogue",
        ],
        "Auditing": ["Workshops", "Billing", "Storage", "Answers"],
        "Operations": [
            "Workshops", "Scheduling", "Billing", "Calendars", "Tables", "ElectronicInvoices", "Storage", "Answers",
            "Auditing", "Catalogue", "Documents", "Yams",
        ],
        "CommandLine": [
            "Workshops", "Scheduling", "Billing", "Answers", "Catalogue", "Documents", "Operations", "ArgumentParser",
        ],
    ]

    static let standardLibrary: Set<String> = ["Dispatch", "Foundation", "Swift", "Synchronization"]

    static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test func everyFolderIsARoomOfTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
        #expect(Set(folders) == Set(Self.rooms.keys))
    }

    /// A room that holds more than a fifth of the house is two rooms; sentences alone are as many as there is to say.
    @Test func noRoomIsAboveAFifthOfTheHouse() throws {
        let lines = try Dictionary(
            uniqueKeysWithValues: Self.rooms.keys.map { room in
                (room, try Self.swiftFiles(in: room).reduce(0) { try $0 + Self.lines(of: $1) })
            })
        let most = lines.values.reduce(0, +) / 5
        for (room, count) in lines where room != "Catalogue" {
            #expect(count <= most, "\(room) has \(count) lines, a fifth is \(most)")
        }
    }

    /// The manifest is the map: what a target may reach there is what the table says.
    @Test func theManifestNamesEveryRoom() throws {
        let manifest = try String(
            contentsOf: Self.sources.deletingLastPathComponent().appending(path: "Package.swift"), encoding: .utf8)
        for room in Self.rooms.keys { #expect(manifest.contains("name: \"\(room)\""), "\(room)") }
    }

    @Test(arguments: rooms.keys.sorted())
    func aRoomImportsOnlyWhatTheTableAllows(room: String) throws {
        let allowed = try #require(Self.rooms[room]).union(Self.standardLibrary)
        let files = try Self.swiftFiles(in: room)
        #expect(room == "CLibical" || !files.isEmpty)
        for file in files {
            let forbidden = Self.imports(of: try String(contentsOf: file, encoding: .utf8)).subtracting(allowed)
            #expect(forbidden.isEmpty, "\(file.lastPathComponent) imports \(forbidden.sorted())")
        }
    }

    @Test(arguments: [
        ("import GRDB", "GRDB"), ("  package import GRDB", "GRDB"), ("@testable import GRDB", "GRDB"),
        ("@preconcurrency public import GRDB", "GRDB"), ("import struct GRDB.Row", "GRDB"),
        ("import Foundation; import GRDB", "GRDB"), ("@_spi(X) import GRDB", "GRDB"),
    ])
    func everyFormOfImportIsSeen(line: String, module: String) {
        #expect(Self.imports(of: "let a = 1\n\(line)\n").contains(module))
    }

    private static func lines(of file: URL) throws -> Int {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).count
    }

    static func swiftFiles(in room: String) throws -> [URL] {
        let folder = sources.appending(path: room)
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
    }

    private static func imports(of text: String) -> Set<String> {
        let pattern =
            /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(\w+)/
        let statements = text.split { $0 == "\n" || $0 == ";" }
        return Set(statements.compactMap { $0.firstMatch(of: pattern).map { String($0.1) } })
    }
}

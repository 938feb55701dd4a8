import Foundation
import Testing

@testable import Answers
@testable import Operations

/// Who may read what is written in the office's folders, and where it is written.
struct KeptFolderTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)")
    private var url: URL { root.appending(path: "kept", directoryHint: .isDirectory) }

    init() throws { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: false) }

    private func bring(isForOwner: Bool) throws {
        try KeptFolder(url: url, remedy: .outbox, isForOwner: isForOwner, isOurs: { _ in true })
            .bring { ["a.eml": Data("a".utf8)] }
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test func whereThereArePeopleItIsForTheOwner() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try bring(isForOwner: true)
        #expect(try mode("kept") == 0o700)
        #expect(try mode("kept/a.eml") == 0o600)
    }

    @Test func whatIsForEverybodyIsAsTheSystemMakesFiles() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try Data().write(to: root.appending(path: "plain"))
        try FileManager.default.createDirectory(at: root.appending(path: "folder"), withIntermediateDirectories: false)
        try bring(isForOwner: false)
        #expect(try mode("kept") == mode("folder"))
        #expect(try mode("kept/a.eml") == mode("plain"))
    }

    @Test(arguments: [true, false])
    func aLinkPlantedWhereAFileIsMadeIsNotFollowed(isForOwner: Bool) throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let victim = root.appending(path: "victim")
        try Data("mine".utf8).write(to: victim)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        for name in [".partial", "a.eml"] {
            try FileManager.default.createSymbolicLink(at: url.appending(path: name), withDestinationURL: victim)
        }
        try bring(isForOwner: isForOwner)
        let after = try Data(contentsOf: victim), written = try Data(contentsOf: url.appending(path: "a.eml"))
        #expect(after == Data("mine".utf8) && written == Data("a".utf8))
    }

    @Test func aLinkInPlaceOfAFolderWithPeopleIsNotFollowed() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let other = root.appending(path: "other")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(at: root.appending(path: "kept"), withDestinationURL: other)
        #expect(throws: Refusal.self) { try bring(isForOwner: true) }
        let names = try FileManager.default.contentsOfDirectory(atPath: other.path)
        #expect(names.isEmpty)
    }
}

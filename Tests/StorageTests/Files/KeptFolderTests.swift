import Foundation
import Testing

@testable import Storage

/// Who may read what is written in the office's folders, where it is written, and what is left alone.
struct KeptFolderTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)")
    private var url: URL { root.appending(path: "kept", directoryHint: .isDirectory) }
    private var list: URL { root.appending(path: "kept.sha256") }

    init() throws { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: false) }

    private func bring(
        _ texts: [String: String] = ["a.eml": "a"], isForOwner: Bool = true, proof: KeptFolder.Proof? = nil
    ) throws {
        let folder = KeptFolder(url, isForOwner: isForOwner, proof: proof ?? .list(list))
        try folder.bring { texts.mapValues { Data($0.utf8) } }
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    /// What is in the folder, by name.
    private func texts() throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
        return Dictionary(
            uniqueKeysWithValues: try names.map {
                ($0, String(decoding: try Data(contentsOf: url.appending(path: $0)), as: UTF8.self))
            })
    }

    private func write(_ text: String, _ name: String) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url.appending(path: name))
    }

    private func path(_ name: String) -> String { url.appending(path: name).relativePath }

    @Test func whereThereArePeopleItIsForTheOwner() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try bring()
        #expect(try mode("kept") == 0o700)
        #expect(try mode("kept/a.eml") == 0o600)
        #expect(try mode("kept.sha256") == 0o600)
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
        for name in [KeptFolder.partial, "a.eml"] {
            try FileManager.default.createSymbolicLink(at: url.appending(path: name), withDestinationURL: victim)
        }
        try bring(isForOwner: isForOwner, proof: .content { _, _ in true })
        let after = try Data(contentsOf: victim), written = try Data(contentsOf: url.appending(path: "a.eml"))
        #expect(after == Data("mine".utf8) && written == Data("a".utf8))
    }

    @Test func aLinkInPlaceOfAFolderWithPeopleIsNotFollowed() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let other = root.appending(path: "other")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(at: root.appending(path: "kept"), withDestinationURL: other)
        #expect(throws: KeptFolderError.self) { try bring() }
        let names = try FileManager.default.contentsOfDirectory(atPath: other.path)
        #expect(names.isEmpty)
    }

    @Test func whatWasWrittenIsReplacedAndRemovedAgain() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try bring(["a.eml": "a", "b.eml": "b"])
        try bring(["a.eml": "other"])
        #expect(try texts() == ["a.eml": "other"])
        try bring([:])
        #expect(try texts() == [:])
        #expect(!FileManager.default.fileExists(atPath: list.path), "of nothing there is no list")
    }

    /// Whatever their names: one that was never ours, and one of ours that somebody has changed.
    @Test func whatSomebodyElseWroteStays() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try bring(["000001-participant-1-1.1-request.eml": "a", "b.eml": "b"])
        try write("mine", "000002-participant-2-1.1-request.eml")
        try write("b, and a word of mine", "b.eml")
        try write("mine", ".partial")
        try bring([:])
        #expect(
            try texts() == [
                "000002-participant-2-1.1-request.eml": "mine", "b.eml": "b, and a word of mine", ".partial": "mine",
            ])
    }

    @Test func whatStandsInTheWayIsToldOnceTheOthersAreWritten() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try write("mine", "a.eml")
        #expect(throws: KeptFolderError.taken(path: path("a.eml"))) { try bring(["a.eml": "a", "b.eml": "b"]) }
        #expect(try texts() == ["a.eml": "mine", "b.eml": "b"])
        try FileManager.default.removeItem(at: url.appending(path: "a.eml"))
        try bring(["a.eml": "a", "b.eml": "b"])
        #expect(try texts() == ["a.eml": "a", "b.eml": "b"])
    }

    /// What an earlier version wrote, which kept no list, is known by its bytes.
    @Test func whatIsAsItIsToBeIsTakenForOurs() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try write("a", "a.eml")
        try bring()
        try bring([:])
        #expect(try texts() == [:])
    }

    /// A program that is killed once it has noted what it is about to write, or before it has noted what it removed.
    @Test func nothingIsLeftOfAProgramThatIsKilled() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try bring(["a.eml": "a", "b.eml": "b"])
        let noted = try Data(contentsOf: list)
        try bring(["a.eml": "a"])
        try noted.write(to: list)
        try write("b", "b.eml")
        try bring(["a.eml": "new"])
        #expect(try texts() == ["a.eml": "new"])
    }

    @Test func whatIsNoFileIsInTheWay() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: url.appending(path: "a.eml"), withIntermediateDirectories: true)
        #expect(mkfifo(path("b.eml"), 0o600) == 0 && symlink("nowhere", path("c.eml")) == 0)
        for name in ["a.eml", "b.eml", "c.eml"] {
            #expect(throws: KeptFolderError.cannotWrite(path: path(name), code: Int(EEXIST))) {
                try bring([name: "a"], proof: .content { _, _ in true })
            }
        }
        try bring([:], proof: .content { _, _ in true })
        #expect(try FileManager.default.contentsOfDirectory(atPath: url.path).count == 3)
    }
}

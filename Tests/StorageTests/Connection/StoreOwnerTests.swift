import Foundation
import Testing

@testable import Storage

/// Who may read the file in which people are.
struct StoreOwnerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
    }

    @Test func aNewDatabaseAndItsLogAreForTheirOwner() throws {
        let store = try Store.open(at: folder.file(), now: now)
        try store.write { try $0.append(.sample("one")) }
        let names = try folder.contents().keys.sorted()
        #expect(names == ["office.sqlite", "office.sqlite-shm", "office.sqlite-wal"])
        for name in names { #expect(try mode(name) == 0o600, "\(name)") }
    }

    @Test func oneThatIsThereKeepsTheModeThatItsOwnerGaveIt() throws {
        _ = try Store.open(at: folder.file(), now: now)
        try FileManager.default.setAttributes([.posixPermissions: 0o660], ofItemAtPath: folder.file())
        let store = try Store.open(at: folder.file(), now: now)
        try store.write { try $0.append(.sample("one")) }
        #expect(try mode("office.sqlite") == 0o660)
        #expect(try mode("office.sqlite-wal") == 0o660)
    }

    @Test func aLinkThatLeadsNowhereIsNotFollowed() throws {
        let elsewhere = folder.file("elsewhere")
        try FileManager.default.createSymbolicLink(atPath: folder.file(), withDestinationPath: elsewhere)
        #expect(throws: StorageError.cannotOpen(path: folder.file(), reason: .notAFile)) {
            try Store.open(at: folder.file(), now: now)
        }
        #expect(throws: StorageError.cannotOpen(path: folder.file(), reason: .notAFile), "its disk may be missing") {
            try Store.openToRead(at: folder.file(), now: now)
        }
        #expect(!FileManager.default.fileExists(atPath: elsewhere))
    }

    @Test func aLinkToADatabaseIsOneOfItsNames() throws {
        _ = try Store.open(at: folder.file("elsewhere"), now: now)
        try FileManager.default.createSymbolicLink(
            atPath: folder.file(), withDestinationPath: folder.file("elsewhere"))
        _ = try Store.open(at: folder.file(), now: now)
    }
}

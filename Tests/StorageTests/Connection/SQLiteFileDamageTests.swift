import Foundation
import GRDB
import Testing

@testable import Storage

/// A file that is damaged gives way to a copy, and is kept to the byte.
struct SQLiteFileDamageTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file() }
    private var copy: String { folder.file("copie.sqlite") }
    private var kept: String { folder.file("kept.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        let store = try Store.open(at: path, now: now)
        try store.write { connection in
            try connection.save(.sample())
            for number in 1...20 { try connection.append(.sample("\(number)", key: "\(number)")) }
        }
        _ = try Store.backUp(path, to: copy)
    }

    private func restore() throws -> Bool {
        try Store.restore(Store.verifyBackup(copy), to: path, keeping: kept, recording: .sample("restored"))
    }

    private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    static let pageSize = 4_096

    /// Each with what it does to the bytes.
    static let ways: [(String, @Sendable (inout Data) -> Void)] = [
        ("first octets gone", { $0.replaceSubrange(0..<16, with: Data(count: 16)) }),
        ("header overwritten", { $0.replaceSubrange(0..<100, with: Data(repeating: 0xFF, count: 100)) }),
        ("mark changed", { $0[71] ^= 1 }),
        ("page size changed", { $0[16] = 0x7F }),
        ("schema gone", { $0.replaceSubrange(100..<pageSize, with: Data(count: pageSize - 100)) }),
        ("a text file", { $0 = Data(String(repeating: "notes\n", count: 100).utf8) }),
        ("a short text", { $0 = Data("notes".utf8) }),
        ("second page gone", { $0.replaceSubrange(pageSize..<2 * pageSize, with: Data(count: pageSize)) }),
        (
            "every third page gone",
            { data in
                for start in stride(from: 2 * pageSize, to: data.count, by: 3 * pageSize) {
                    data.replaceSubrange(start..<start + pageSize, with: Data(repeating: 0xAA, count: pageSize))
                }
            }
        ),
        ("cut in half", { $0 = $0.prefix($0.count / 2) }),
        ("cut within a page", { $0 = $0.prefix(pageSize + 1_000) }),
        ("zeros only", { $0 = Data(count: $0.count) }),
    ]

    @Test(arguments: ways.indices)
    func aDamagedFileIsSetAsideToTheByte(way: Int) throws {
        var damaged = try bytes(path)
        Self.ways[way].1(&damaged)
        try damaged.write(to: URL(fileURLWithPath: path))
        let log = Data(repeating: 7, count: 50)
        try log.write(to: URL(fileURLWithPath: path + "-wal"))
        #expect(try Store.isDamaged(path))
        #expect(try bytes(path) == damaged && bytes(path + "-wal") == log, "a look changes nothing")
        #expect(try restore())
        #expect(try bytes(kept) == damaged && bytes(kept + "-wal") == log)
        let store = try Store.openExisting(at: path, now: now)
        #expect(try store.examine().isEmpty && store.read { try $0.auditRows().count } == 21)
    }

    @Test func aSoundFileIsCopiedNotSetAside() throws {
        let number = SQLiteFile(path).identity
        #expect(try !Store.isDamaged(path) && restore())
        #expect(SQLiteFile(path).identity == number)
        #expect(try Store.verifyBackup(kept).auditRows == 20)
    }

    @Test func whatIsNotOursOrNewerIsLeft() throws {
        let foreign = folder.file("recipes.sqlite")
        try DatabaseQueue(path: foreign).inDatabase { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
        #expect(throws: StorageError.notOurs(path: foreign)) { try Store.isDamaged(foreign) }
        try Store.openExisting(at: path, now: now).tamper(
            "INSERT INTO schema_migrations VALUES (99, 'later', 'c0ffee', '2031-01-01T00:00:00Z')")
        #expect(throws: StorageError.newer(path: path, found: 99, known: Migration.all.count)) {
            try Store.isDamaged(path)
        }
    }

    @Test func nothingIsNotDamaged() throws {
        #expect(try !Store.isDamaged(folder.file("nowhere.sqlite")))
    }

    @Test func whatWasKeptBeforeIsNotOverwritten() throws {
        try Data("broken".utf8).write(to: URL(fileURLWithPath: path))
        try Data("older".utf8).write(to: URL(fileURLWithPath: kept))
        #expect(throws: BackupError.exists(path: kept)) { try restore() }
        #expect(try bytes(kept) == Data("older".utf8) && bytes(path) == Data("broken".utf8))
    }

    @Test func toLookAtAnEmptyFileMakesNoDatabaseOfIt() throws {
        let empty = folder.file("empty.sqlite"), refusal = StorageError.other(code: 11, message: "0 bytes")
        try Data().write(to: URL(filePath: empty))
        #expect(throws: refusal) { try Store.openToRead(at: empty, now: now) }
        #expect(throws: refusal) { try Store.openExisting(at: empty, now: now) }
        #expect(try folder.contents()["empty.sqlite"]?.isEmpty == true)
        _ = try Store.open(at: empty, now: now)
    }
}

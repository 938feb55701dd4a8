import GRDB
import Testing

@testable import Storage

struct StorageErrorTests {
    private static let table: [(ResultCode, StorageError)] = [
        (.SQLITE_BUSY, .busy),
        (.SQLITE_BUSY_SNAPSHOT, .busy),
        (.SQLITE_LOCKED, .busy),
        (.SQLITE_PROTOCOL, .busy),
        (.SQLITE_FULL, .diskFull),
        (.SQLITE_READONLY, .readOnly),
        (.SQLITE_READONLY_DIRECTORY, .readOnly),
        (.SQLITE_CONSTRAINT_UNIQUE, .constraint("words")),
        (.SQLITE_IOERR_WRITE, .ioFailed(code: 778)),
    ]

    @Test(arguments: table)
    func aCodeOfTheEngineIsOneOfOurs(code: ResultCode, error: StorageError) {
        #expect(StorageError(DatabaseError(resultCode: code, message: "words")) == error)
    }

    @Test func whatABodyThrowsComesThrough() throws {
        struct Refusal: Error, Equatable { let number = 7 }
        let store = try Store.inMemory(now: now)
        #expect(throws: Refusal()) { try store.read { _ in throw Refusal() } }
        #expect(throws: Refusal()) { try store.write { _ in throw Refusal() } }
    }
}

import Foundation
import Testing

@testable import Storage

struct StoreTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func theConnectionThatWritesIsFullySynchronous() throws {
        let store = try Store.open(at: folder.file(), now: now)
        let level = try store.write { try $0.rows("PRAGMA synchronous").first?.integer("synchronous") }
        #expect(level == 2)
    }

    @Test(arguments: [false, true])
    func foreignKeysHold(inMemory: Bool) throws {
        let store = try inMemory ? Store.inMemory(now: now) : Store.open(at: folder.file(), now: now)
        let areOn = try store.write { try $0.rows("PRAGMA foreign_keys").first?.flag("foreign_keys") }
        #expect(areOn == true)
    }

    @Test func theJournalIsALogWrittenAhead() throws {
        let store = try Store.open(at: folder.file(), now: now)
        #expect(try store.read { try $0.rows("PRAGMA journal_mode").first?.text("journal_mode") } == "wal")
    }

    @Test func lookingChangesNoByteAndLeavesNothingBehind() throws {
        let path = folder.file()
        do {
            let store = try Store.open(at: path, now: now)
            try store.write { try $0.save(.sample()) }
        }
        let before = try Data(contentsOf: URL(filePath: path))
        do {
            let store = try Store.openToRead(at: path, now: now)
            #expect(try store.read { try $0.programmes() }.count == 1)
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let left = try FileManager.default.contentsOfDirectory(
            atPath: URL(filePath: path).deletingLastPathComponent().path)
        #expect(left == [URL(filePath: path).lastPathComponent])
        #expect(throws: StorageError.absent(path: path + "x")) { try Store.openToRead(at: path + "x", now: now) }
    }

    @Test func whoLooksSeesWhatAnotherHasWrittenMeanwhile() throws {
        let writer = try Store.open(at: folder.file(), now: now)
        let reader = try Store.openToRead(at: folder.file(), now: now)
        try writer.write { try $0.save(.sample()) }
        #expect(try reader.read { try $0.programmes() }.count == 1)
    }

    @Test func aBodyThatThrowsWritesNothing() throws {
        struct Refusal: Error {}
        let store = try Store.withProgramme()
        #expect(throws: Refusal.self) {
            try store.write { connection in
                try connection.save(.sample("second"))
                try connection.append(.sample())
                throw Refusal()
            }
        }
        #expect(try store.read { try $0.programmes() } == [named("gresivaudan-2021")])
        #expect(try store.read { try $0.auditRows() }.isEmpty)
    }

    @Test func aStatementThatFailsWritesNothingOfTheTransaction() throws {
        let store = try Store.withProgramme()
        #expect(throws: StorageError.self) {
            try store.write { connection in
                try connection.append(.sample())
                try connection.execute("INSERT INTO nowhere VALUES (1)")
            }
        }
        #expect(try store.read { try $0.auditRows() }.isEmpty)
    }

    @Test func whatWasWrittenIsThereWhenTheFileIsOpenedAgain() throws {
        let record = try ProgrammeRecord.sample()
        do {
            let store = try Store.open(at: folder.file(), now: now)
            try store.write { try $0.save(record) }
        }
        let again = try Store.openExisting(at: folder.file(), now: now)
        #expect(try again.read { try $0.programme(record.identifier) } == record)
    }

    @Test func readingCannotWrite() throws {
        let store = try Store.open(at: folder.file(), now: now)
        #expect(throws: StorageError.readOnly) { try store.read { try $0.append(.sample()) } }
    }

    @Test func aFullDiskIsSaid() throws {
        let store = try Store.inMemory(now: now)
        #expect(throws: StorageError.diskFull) {
            try store.write { connection in
                _ = try connection.rows("PRAGMA max_page_count = 1")
                for number in 1...200 {
                    try connection.append(.sample(String(repeating: "x", count: 4_000), key: "\(number)"))
                }
            }
        }
        #expect(try store.read { try $0.auditRows() }.isEmpty)
    }

    @Test(arguments: ["été & 'quotes' \"double\".sqlite", "100%?mode=memory#x.sqlite", ":memory:", "file:x"])
    func aPathIsAPathWhateverSQLiteTakesItFor(name: String) throws {
        let path = folder.file(name)
        _ = try Store.open(at: path, now: now)
        let store = try Store.openExisting(at: path, now: now)
        try store.write { try $0.append(.sample()) }
        #expect(FileManager.default.fileExists(atPath: path))
        #expect(try Store.open(at: path, now: now).read { try $0.auditRows().count } == 1)
    }

    @Test func anEmptyFileBecomesADatabase() throws {
        try Data().write(to: URL(fileURLWithPath: folder.file()))
        let store = try Store.open(at: folder.file(), now: now)
        #expect(try store.examine().isEmpty)
    }

    @Test func aTrialIsUndoneOnceItHasAnswered() throws {
        let folder = try TemporaryFolder()
        for store in [try Store.open(at: folder.file(), now: now), try Store.inMemory(now: now)] {
            let count = try store.write(isTrial: { _ in true }) { connection in
                try connection.append(.sample("tried"))
                return try connection.auditRowCount()
            }
            #expect(count == 1)
            #expect(try store.read { try $0.auditRowCount() } == 0)
            try store.write { try $0.append(.sample("done")) }
            #expect(try store.read { try $0.auditRows() }.map(\.entry.subject) == ["done"])
            #expect(try store.examine().isEmpty)
        }
    }

    @Test func aTrialThatFailsSaysWhyAndLeavesNothingOpen() throws {
        struct Failure: Error {}
        let store = try Store.inMemory(now: now)
        #expect(throws: Failure.self) {
            try store.write(isTrial: { _ in true }) { connection in
                try connection.append(.sample("tried"))
                throw Failure()
            }
        }
        try store.write { try $0.append(.sample("done")) }
        #expect(try store.read { try $0.auditRowCount() } == 1)
    }
}

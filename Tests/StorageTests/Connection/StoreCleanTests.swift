import Foundation
import Testing

@testable import Storage

struct StoreCleanTests {
    private let folder: TemporaryFolder
    private let secret = "Zénobie Quelconque-Ixion"

    init() throws { folder = try TemporaryFolder() }

    private func filesThatSay(_ text: String) throws -> [String] {
        try folder.contents().filter { $0.value.range(of: Data(text.utf8)) != nil }.map(\.key)
    }

    @Test func everyConnectionWritesOverWhatItDeletes() throws {
        let check = { (connection: SQLConnection) throws in
            #expect(try connection.rows("PRAGMA secure_delete").first?.integer("secure_delete") == 1)
            #expect(try connection.rows("PRAGMA temp_store").first?.integer("temp_store") == 2)
        }
        let store = try Store.open(at: folder.file(), now: now)
        try store.write(check)
        try store.read(check)
        try Store.openToRead(at: folder.file(), now: now).read(check)
        try Store.inMemory(now: now).write(check)
    }

    @Test func aDeletedTextIsNowhereInTheFilesAnyMore() throws {
        let store = try Store.open(at: folder.file(), now: now)
        try store.tamper("CREATE TABLE scrap (number INTEGER NOT NULL PRIMARY KEY, words TEXT)")
        for round in 0..<20 {
            try store.write { connection in
                for number in 1...50 {
                    try connection.execute(
                        "INSERT INTO scrap (number, words) VALUES ($1, $2)",
                        [
                            .integer(round * 50 + number),
                            .text(String(repeating: "\(secret) \(number) ", count: number)),
                        ])
                }
            }
            try store.tamper(
                "UPDATE scrap SET words = words || ' encore' WHERE number % 3 = 0",
                "DELETE FROM scrap WHERE number % 7 = 0")
        }
        #expect(try !filesThatSay(secret).isEmpty, "the test must see the text before")
        try store.tamper("UPDATE scrap SET words = NULL WHERE number % 2 = 0", "DELETE FROM scrap WHERE number % 2 = 1")
        try store.clean()
        #expect(try filesThatSay(secret).isEmpty)
        #expect(try folder.contents()["office.sqlite-wal"]?.isEmpty ?? true)
        #expect(try store.examine() == [.foreignSchemaPart(kind: "table", name: "scrap")], "what the test made")
        #expect(try store.read { try $0.rows("SELECT * FROM scrap").count } > 0)
    }

    @Test func whoStillReadsTheOldTextKeepsItFromBeingCleaned() throws {
        let store = try Store.open(at: folder.file(), now: now)
        let reader = try Store.open(at: folder.file(), now: now)
        try store.write { try $0.append(.sample(secret)) }
        try reader.read { connection in
            _ = try connection.auditRows()
            #expect(throws: StorageError.busy) { try store.clean() }
        }
        try store.clean()
        #expect(try store.examine().isEmpty)
    }
}

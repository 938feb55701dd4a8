import Foundation
import GRDB
import Testing

@testable import Storage

/// What a program that was killed, or a copy by hand, leaves beside the file is recovered by itself.
struct StoreLogTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file() }

    init() throws { folder = try TemporaryFolder() }

    private func put(_ files: [String: Data]) throws {
        for (name, bytes) in files { try bytes.write(to: URL(fileURLWithPath: folder.file(name))) }
    }

    /// The first plan was killed when the log had been begun: a file without our mark, and a log without a page.
    @Test(arguments: [["office.sqlite-shm"], []])
    func aLogThatWasOnlyBegunHoldsNothing(others: [String]) throws {
        let running = try TemporaryFolder()
        let queue = try DatabasePool(path: running.file())
        try queue.write { try $0.execute(sql: "CREATE TABLE scrap (a)") }
        var files = try running.contents().filter { $0.key != "office.sqlite-shm" || others.contains($0.key) }
        let log = try #require(files["office.sqlite-wal"])
        #expect(log.count > 32, "where the log holds pages, the file is another program's")
        files["office.sqlite-wal"] = log.prefix(32)
        try put(files)
        _ = try Store.open(at: path, now: now)
        #expect(try Store.openExisting(at: path, now: now).examine().isEmpty)
    }

    /// A checkpoint was interrupted: the file alone is neither the old nor the new, and the index of the log is gone.
    @Test(arguments: [1, 2, 5, 20])
    func theLogCountsWithoutItsIndex(pages: Int) throws {
        let running = try TemporaryFolder()
        let store = try Store.open(at: running.file(), now: now)
        try store.engine.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
        try store.write { connection in
            for number in 1...20 { try connection.append(.sample("\(number)", key: "\(number)")) }
        }
        // Moves every page.
        try store.engine.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        try store.write { try $0.append(.sample("last", key: "last")) }
        var files = try running.contents()
        let old = try #require(files["office.sqlite"])
        try store.engine.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        let new = try Data(contentsOf: URL(fileURLWithPath: running.file()))
        files["office.sqlite"] = new.prefix(pages * 4_096) + old.dropFirst(pages * 4_096)
        files["office.sqlite-shm"] = nil
        try put(files)
        let read = try Store.openToRead(at: path, now: now).read { try $0.auditRows().count }
        #expect(read == 21)
        #expect(try Store.openExisting(at: path, now: now).examine().isEmpty)
    }

    /// The columns of a table that another connection changed are those of now.
    @Test(arguments: [false, true])
    func aStatementIsPreparedAnewAfterAMigration(hasRun: Bool) throws {
        let store = try Store.open(at: path, now: now)
        try store.tamper("CREATE TABLE scrap (first INTEGER)")
        try store.tamper("INSERT INTO scrap VALUES (1)")
        func read() throws -> [[String]] {
            try store.read { connection in
                var rows = try connection.rows("SELECT * FROM scrap").map { $0.cells.map(\.text) }
                try connection.eachRow("SELECT * FROM scrap") {
                    rows.append($0.cells.map(\.text)); return true
                }
                return rows
            }
        }
        // A connection of the pool that knows the schema of before.
        if hasRun {
            #expect(try read() == [["1"], ["1"]])
        } else {
            _ = try store.read { try $0.rows("SELECT 1 AS one") }
        }
        try DatabaseQueue(path: path).inDatabase {
            try $0.execute(sql: "ALTER TABLE scrap ADD COLUMN second INTEGER; UPDATE scrap SET second = 2")
        }
        #expect(try read() == [["1", "2"], ["1", "2"]])
        #expect(try read() == [["1", "2"], ["1", "2"]])
    }
}

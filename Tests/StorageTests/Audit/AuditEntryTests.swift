import Foundation
import Testing

@testable import Storage

struct AuditEntryTests {
    @Test func entriesComeBackInTheirOrderNumberedFrom1() throws {
        let store = try Store.inMemory(now: now)
        var entries = [AuditEntry.sample("premier"), .sample("'; DROP TABLE audit; -- 👩‍👩‍👧\r\n", key: "")]
        entries[0].before = ""
        entries[0].after = nil
        entries[1].at = now + 0.123
        try store.write { connection in for entry in entries { try connection.append(entry) } }
        let rows = try store.read { try $0.auditRows() }
        #expect(rows.map(\.entry) == entries)
        #expect(rows.map(\.number) == [1, 2])
        #expect(rows.allSatisfy { $0.hash.utf8.count == 64 })
        #expect(try store.examine().isEmpty)
    }

    @Test func aRequestIsKnownOnceItIsRecorded() throws {
        let store = try Store.inMemory(now: now)
        let entry = AuditEntry.sample(key: "once")
        #expect(try store.read { try $0.auditRows(ofRequest: "once", on: entry.subject) }.isEmpty)
        try store.write { try $0.append(entry) }
        #expect(try store.read { try $0.auditRows(ofRequest: "once", on: entry.subject) }.map(\.entry) == [entry])
        #expect(try store.read { try $0.auditRows(ofRequest: "onc", on: entry.subject) }.isEmpty)
        #expect(try store.read { try $0.auditRows(ofRequest: "once", on: "another") }.isEmpty)
    }

    @Test func aRequestIsRecordedOnce() throws {
        let store = try Store.inMemory(now: now)
        try store.write { try $0.append(.sample(key: "once")) }
        #expect(throws: StorageError.constraint("UNIQUE constraint failed: audit.subject, audit.request_key")) {
            try store.write { try $0.append(.sample(key: "once")) }
        }
        // Without a key, nothing is the same request.
        try store.write { try $0.append(.sample()) }
        try store.write { try $0.append(.sample()) }
        #expect(try store.read { try $0.auditRows() }.count == 3)
        #expect(try store.examine().isEmpty)
    }

    @Test func aTextWithU0000IsRefusedWhole() throws {
        let store = try Store.inMemory(now: now)
        #expect(throws: StorageError.textWithNul) { try store.write { try $0.append(.sample("a\0b")) } }
        #expect(try store.read { try $0.auditRows() }.isEmpty)
    }

    @Test func nothingIsAppendedToAnAuditWithoutItsHead() throws {
        let store = try Store.inMemory(now: now)
        try store.tamper("DELETE FROM audit_head")
        #expect(throws: StorageError.unreadable(column: "audit_head")) { try store.write { try $0.append(.sample()) } }
    }
}

import Foundation
import Testing

@testable import Storage

struct AuditChainTests {
    private let store: Store

    init() throws {
        store = try Store.inMemory(now: now)
        try store.write { connection in
            for number in 1...5 {
                var entry = AuditEntry.sample("session \(number)", key: "key \(number)")
                // Rows of earlier versions have none.
                if number == 4 { entry.requestFingerprint = "f00d" }
                try connection.append(entry)
            }
        }
    }

    private func firstBroken() throws -> Int? { try store.read { try $0.firstBrokenAuditRow() } }

    @Test func anUntouchedChainIsWhole() throws {
        #expect(try firstBroken() == nil)
        #expect(try Store.inMemory(now: now).read { try $0.firstBrokenAuditRow() } == nil)
    }

    /// What somebody with the file in hand could do, and the row that shows it.
    private static let tamperings: [(String, Int)] = [
        ("UPDATE audit SET recorded_at = '2021-01-25T09:00:01Z' WHERE number = 3", 3),
        ("UPDATE audit SET recorded_at = 'long ago' WHERE number = 3", 3),
        ("UPDATE audit SET author = 'x' WHERE number = 1", 1),
        ("UPDATE audit SET verb = 'x' WHERE number = 2", 2),
        ("UPDATE audit SET subject = 'session 4 ' WHERE number = 4", 4),
        ("UPDATE audit SET value_before = '' WHERE number = 5", 5),
        ("UPDATE audit SET value_after = NULL WHERE number = 3", 3),
        ("UPDATE audit SET value_before = value_after, value_after = NULL WHERE number = 3", 3),
        ("UPDATE audit SET request_key = 'other' WHERE number = 3", 3),
        ("UPDATE audit SET request_key = NULL WHERE number = 3", 3),
        ("UPDATE audit SET request_fingerprint = 'c0ffee' WHERE number = 3", 3),
        ("UPDATE audit SET request_fingerprint = '' WHERE number = 3", 3),
        ("UPDATE audit SET request_fingerprint = NULL WHERE number = 4", 4),
        ("UPDATE audit SET hash = 'c0ffee' WHERE number = 3", 3),
        ("UPDATE audit SET author = CAST('coordination' AS BLOB) WHERE number = 3", 3),
        ("UPDATE audit SET number = 6 WHERE number = 5", 5),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 5", 5),
        ("DELETE FROM audit WHERE number >= 4", 4),
        ("DELETE FROM audit", 1),
        ("DELETE FROM audit_head", 1),
        ("UPDATE audit_head SET number = 4", 4),
        ("UPDATE audit_head SET number = 6", 6),
        ("UPDATE audit_head SET hash = 'c0ffee'", 5),
        ("UPDATE audit_head SET number = 3, hash = (SELECT hash FROM audit WHERE number = 3)", 4),
        ("UPDATE audit_head SET number = 0, hash = ''", 1),
        (
            "INSERT INTO audit SELECT 6, recorded_at, author, verb, subject, NULL, NULL, NULL, hash, NULL FROM audit WHERE number = 5",
            6
        ),
        (
            "INSERT INTO audit SELECT 0, recorded_at, author, verb, subject, NULL, NULL, NULL, hash, NULL FROM audit WHERE number = 5",
            1
        ),
    ]

    @Test(arguments: tamperings)
    func eachTamperingIsFoundAtItsRow(statement: String, row: Int) throws {
        try store.tamper(statement)
        #expect(try firstBroken() == row)
        #expect(try store.examine() == [.brokenAudit(row: row)])
    }

    @Test func rowsThatExchangedTheirPlacesAreFound() throws {
        try store.tamper(
            "UPDATE audit SET number = 20 WHERE number = 2", "UPDATE audit SET number = 2 WHERE number = 3",
            "UPDATE audit SET number = 3 WHERE number = 20")
        #expect(try firstBroken() == 2)
    }

    @Test func aRowRemovedAndTheRestRenumberedIsFound() throws {
        try store.tamper(
            "DELETE FROM audit WHERE number = 2", "UPDATE audit SET number = 2 WHERE number = 3",
            "UPDATE audit SET number = 3 WHERE number = 4", "UPDATE audit SET number = 4 WHERE number = 5",
            "UPDATE audit_head SET number = 4")
        #expect(try firstBroken() == 2)
    }

    @Test func aRowRewrittenWithItsOwnHashMadeAnewBreaksTheNext() throws {
        let rows = try store.read { try $0.auditRows() }
        let forged = AuditChain.next(
            after: .init(number: 2, hash: rows[1].hash),
            ["2021-01-25T09:00:00Z", "coordination", "plan", "forged", nil, "planned", "key 3"])
        try store.tamper("UPDATE audit SET subject = 'forged', hash = '\(forged.hash)' WHERE number = 3")
        #expect(try firstBroken() == 4)
    }

    @Test(arguments: [
        (["ab", "c"], ["a", "bc"]), ([nil, ""], ["", nil]), (["", nil], [nil, nil]), (["a", nil], ["a"]),
    ])
    func whereOneFieldEndsAndTheNextBeginsIsHashedToo(one: [String?], other: [String?]) {
        let start = AuditHead(number: 0, hash: "")
        #expect(AuditChain.next(after: start, one) != AuditChain.next(after: start, other))
    }

    @Test func theHashIsTheOneThatTheDescriptionGives() {
        // SHA-256 of 01 00…01 "1", 01 00…00, 01 00…03 "hé" (UTF-8), 00.
        let head = AuditChain.next(after: .init(number: 0, hash: ""), ["hé", nil])
        #expect(head == .init(number: 1, hash: "577942d326f845ad37415d78dd7c8cfa0f686e733b4f7488f8d3b80df20e4671"))
    }
}

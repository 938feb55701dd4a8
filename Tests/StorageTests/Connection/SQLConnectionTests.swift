import Foundation
import Testing

@testable import Storage

struct SQLConnectionTests {
    let store: Store

    init() throws {
        store = try Store.inMemory(now: now)
        try store.tamper("CREATE TABLE scrap (whole INTEGER, part DOUBLE PRECISION, words TEXT)")
    }

    @Test(arguments: [
        "", "'", "''; DROP TABLE audit; --", "\"quoted\"", "$1 ?1 :name", "a\r\nb\n", "été", "e\u{301}", "👩‍👩‍👧 🇫🇷",
        "\u{FEFF}bom", "\u{202E}rtl", "\u{10FFFF}", String(repeating: "long ", count: 100_000),
    ])
    func aTextComesBackAsItWentIn(text: String) throws {
        try store.write { try $0.execute("INSERT INTO scrap (words) VALUES ($1)", [.text(text)]) }
        let rows = try store.read { try $0.rows("SELECT words FROM scrap WHERE words = $1", [.text(text)]) }
        let back = try #require(rows.first).text("words")
        #expect(Array(back.utf8) == Array(text.utf8))
    }

    @Test(arguments: ["\0", "before\0after"])
    func aTextWithU0000IsRefusedNotCut(text: String) throws {
        #expect(throws: StorageError.textWithNul) {
            try store.write { try $0.execute("INSERT INTO scrap (words) VALUES ($1)", [.text(text)]) }
        }
        #expect(throws: StorageError.textWithNul) {
            try store.read { try $0.rows("SELECT * FROM scrap WHERE words = $1", [.text(text)]) }
        }
    }

    @Test(arguments: [0, -1, Int.max, Int.min])
    func aWholeNumberComesBack(number: Int) throws {
        try store.write { try $0.execute("INSERT INTO scrap (whole) VALUES ($1)", [.integer(number)]) }
        #expect(try store.read { try $0.rows("SELECT * FROM scrap").first?.integer("whole") } == number)
    }

    @Test(arguments: [0, 45.4333, -180, .leastNonzeroMagnitude, .greatestFiniteMagnitude])
    func aPartNumberComesBack(number: Double) throws {
        try store.write { try $0.execute("INSERT INTO scrap (part) VALUES ($1)", [.real(number)]) }
        #expect(try store.read { try $0.rows("SELECT * FROM scrap").first?.real("part") } == number)
    }

    @Test func anArgumentGoesToItsNumber() throws {
        let row = try store.read {
            try $0.rows(
                "SELECT $2 AS second, $1 AS first, $2 AS again, $10 AS tenth",
                (1...10).map { .integer($0) })
        }.first
        #expect(try row?.integer("first") == 1)
        #expect(try row?.integer("second") == 2)
        #expect(try row?.integer("again") == 2)
        #expect(try row?.integer("tenth") == 10)
    }

    @Test(arguments: [
        "INSERT INTO scrap (whole) VALUES ($1)", "DELETE FROM scrap; DELETE FROM scrap", "nonsense", "",
    ])
    func misuseIsAnErrorNeverACrash(sql: String) {
        #expect(throws: StorageError.self) { try store.write { try $0.execute(sql) } }
        #expect(throws: StorageError.self) { try store.read { try $0.rows(sql) } }
    }

    @Test func upsertingAddsThenChanges() throws {
        try store.tamper("CREATE TABLE kept (a TEXT, b TEXT, c TEXT, PRIMARY KEY (a, b))")
        for value in ["1", "2"] {
            try store.write {
                try $0.upsert(into: "kept", key: [("a", .text("x")), ("b", .text("y"))], [("c", .text(value))])
            }
        }
        #expect(try store.read { try $0.rows("SELECT c FROM kept").map { try $0.text("c") } } == ["2"])
    }
}

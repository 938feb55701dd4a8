import Testing
import Workshops

@testable import Storage

struct SQLRowTests {
    private func row(_ selection: String) throws -> SQLRow {
        try #require(try Store.inMemory(now: now).read { try $0.rows("SELECT \(selection)") }.first)
    }

    private static let readers: [(String, @Sendable (SQLRow) throws -> Void)] = [
        ("text", { _ = try $0.text("cell") }),
        ("integer", { _ = try $0.integer("cell") }),
        ("real", { _ = try $0.real("cell") }),
        ("flag", { _ = try $0.flag("cell") }),
        ("instant", { _ = try $0.instant("cell") }),
        ("date", { _ = try $0.value("cell") as CivilDate }),
        ("choice", { _ = try $0.choice("cell") as Session.State }),
    ]

    @Test(arguments: [
        ("text", "1"), ("text", "1.5"), ("text", "NULL"), ("text", "x'00'"), ("integer", "'1'"),
        ("integer", "1.0"), ("integer", "NULL"), ("real", "1"), ("real", "'1.5'"), ("flag", "2"), ("flag", "-1"),
        ("flag", "'1'"), ("instant", "'yesterday'"), ("instant", "1611565200"), ("date", "'2021-02-30'"),
        ("date", "''"), ("choice", "'Planned'"), ("choice", "NULL"),
    ])
    func aCellThatCannotBeReadSaysItsColumn(reader: String, literal: String) throws {
        let row = try row("\(literal) AS cell")
        let read = try #require(Self.readers.first { $0.0 == reader }).1
        #expect(throws: StorageError.unreadable(column: "cell")) { try read(row) }
    }

    @Test func aColumnThatIsNotThereSaysSo() throws {
        let row = try row("1 AS cell")
        #expect(throws: StorageError.unreadable(column: "other")) { try row.integer("other") }
        #expect(throws: StorageError.unreadable(column: "other")) { try row.optional("other", row.integer) }
    }

    @Test func nullIsNilWhereItMayBeAndOnlyNULL() throws {
        let row = try row("NULL AS absent, 'x' AS something, 5 AS number")
        #expect(try row.optional("absent", row.text) == nil)
        #expect(try row.optional("something", row.text) == "x")
        #expect(throws: StorageError.unreadable(column: "number")) { try row.optional("number", row.text) }
    }

    @Test func whatCanBeReadIsRead() throws {
        let row = try row("'2021-04-08' AS day, 1 AS flag, 'cancelled' AS state, 0.5 AS half")
        #expect(try row.value("day") == CivilDate("2021-04-08"))
        #expect(try row.flag("flag"))
        #expect(try row.choice("state") == Session.State.cancelled)
        #expect(try row.real("half") == 0.5)
    }
}

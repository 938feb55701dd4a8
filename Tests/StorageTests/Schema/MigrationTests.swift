import Foundation
import GRDB
import Testing

@testable import Storage

struct MigrationTests {
    @Test func openingAgainChangesNothing() throws {
        let folder = try TemporaryFolder()
        _ = try Store.open(at: folder.file(), now: now)
        let later = try Store.open(at: folder.file(), now: now + 86_400)
        let rows = try later.read { try $0.rows("SELECT * FROM schema_migrations ORDER BY version") }
        #expect(try rows.map { try $0.integer("version") } == Migration.all.map(\.version))
        #expect(try rows.map { try $0.text("name") } == Migration.all.map(\.name))
        #expect(try rows.map { try $0.text("checksum") } == Migration.all.map(\.checksum))
        #expect(try rows.allSatisfy { try $0.instant("applied_at") == now })
        #expect(try later.read { try $0.pendingMigrations(path: "") }.isEmpty)
    }

    @Test func afterItsCreationTheFileAloneTellsItsVersion() throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(at: folder.file(), now: now)
        let copy = folder.file("copy.sqlite")
        try FileManager.default.copyItem(atPath: folder.file(), toPath: copy)
        let versions = try DatabaseQueue(path: copy).read { database in
            try Int.fetchAll(database, sql: "SELECT version FROM schema_migrations ORDER BY version")
        }
        #expect(versions == Migration.all.map(\.version))
        #expect(try store.examine().isEmpty)
    }

    @Test func aCreationThatWasCutIsBegunAgain() throws {
        let folder = try TemporaryFolder()
        // All that the engine does before our first transaction.
        _ = try SQLiteFile(folder.file()).open()
        let store = try Store.open(at: folder.file(), now: now)
        #expect(try store.read { try $0.pendingMigrations(path: "") }.isEmpty)
    }

    @Test func theVersionsFollowAndEveryFileIsOneOfThem() throws {
        #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Sources/Storage/Migrations").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        let names = Migration.all.map { migration in
            "v\(String(repeating: "0", count: 4 - "\(migration.version)".count))\(migration.version)-\(migration.name).sql"
        }
        #expect(files.sorted() == names)
    }

    @Test func theChecksumIsTheSHA256OfTheFile() throws {
        #expect(
            Migration(1, "empty", []).checksum == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func semicolonsInTextsAndCommentsDoNotCutAStatement() throws {
        let script = """
            CREATE TABLE one (words TEXT); -- a comment; with one
            INSERT INTO one VALUES ('a;b'), ('it''s; fine'); /* ; */
            INSERT INTO one VALUES ('last')
            -- the end;
            """
        let store = try Store.inMemory(now: now)
        try store.write { try $0.run(Migration(99, "script", Array(script.utf8)), now: now) }
        let words = try store.read { try $0.rows("SELECT words FROM one").map { try $0.text("words") } }
        #expect(words == ["a;b", "it's; fine", "last"])
    }

    @Test func aMigrationThatFailsHalfWayLeavesNothing() throws {
        let store = try Store.inMemory(now: now)
        #expect(throws: StorageError.self) {
            try store.write {
                try $0.run(
                    Migration(99, "half", Array("CREATE TABLE one (a TEXT); CREATE TABLE one (b TEXT);".utf8)), now: now
                )
            }
        }
        #expect(try store.read { try $0.rows("SELECT name FROM sqlite_master WHERE name = 'one'") }.isEmpty)
        #expect(try store.read { try $0.rows("SELECT version FROM schema_migrations") }.count == Migration.all.count)
    }

    @Test func levelsBeforeAndAfterComeTogether() throws {
        var configuration = SQLiteFile.configuration
        // The levels stand by themselves here, without the person.
        configuration.foreignKeysEnabled = false
        let store = Store(engine: try DatabaseQueue(configuration: configuration))
        let rows = try store.write { connection in
            let index = try #require(Migration.all.firstIndex { $0.name == "levels-before-and-after" })
            for migration in Migration.all[..<index] { try connection.run(migration, now: now) }
            let levels = [
                ("mouse", "review", 3), ("mouse", "diagnostic", 0), ("folders", "diagnostic", 2), ("web", "review", 1),
            ]
            for (skill, moment, level) in levels {
                try connection.execute(
                    "INSERT INTO assessment VALUES ('p', 7, 1, $1, $2, $3, 'Camille', '2021-03-01')",
                    [.text(skill), .text(moment), .integer(level)])
            }
            try connection.run(Migration.all[index], now: now)
            return try connection.rows("SELECT * FROM skill_level ORDER BY skill").map { row in
                let levels = try ["diagnostic", "review"].map { try row.optional($0, row.integer) }
                return
                    "\(try row.integer("participant")) \(try row.text("skill")) \(levels.map { $0.map(String.init) ?? "" })"
            }
        }
        #expect(rows == [#"7 folders ["2", ""]"#, #"7 mouse ["0", "3"]"#, #"7 web ["", "1"]"#])
    }
}

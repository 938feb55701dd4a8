import Foundation
import GRDB
import Synchronization
import Testing

@testable import Storage

struct StoreBackupTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file() }
    private var copy: String { folder.file("copie.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        let store = try Store.open(at: path, now: now)
        try store.write { connection in
            try connection.save(.sample())
            for number in 1...20 {
                try connection.append(.sample(String(repeating: "x", count: 400), key: "\(number)"))
            }
        }
    }

    private func rows(_ path: String) throws -> Int {
        try Store.openExisting(at: path, now: now).read { try $0.auditRows().count }
    }

    private func restore(_ copy: String, to path: String) throws -> Bool {
        try Self.restore(copy, to: path, keeping: folder.file("kept.sqlite"))
    }

    private static func restore(_ copy: String, to path: String, keeping kept: String) throws -> Bool {
        var entry = AuditEntry.sample("restored")
        entry.verb = "restore"
        return try Store.restore(Store.verifyBackup(copy), to: path, keeping: kept, recording: entry)
    }

    @Test func aCopyIsOneSoundFileWithItsChecksumThatOnlyItsOwnerReads() throws {
        let made = try Store.backUp(path, to: copy)
        #expect(try made == Store.verifyBackup(copy))
        #expect(made.auditRows == 20)
        #expect(try made.programmes == [named("gresivaudan-2021")])
        let files = try folder.contents()
        #expect(files.keys.sorted() == ["copie.sqlite", "copie.sqlite.sha256", "office.sqlite"])
        #expect(files["copie.sqlite"]?.count == made.bytes)
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try Store.backUp(path, to: folder.file("again.sqlite")).checksum == made.checksum)
        let head = try Store.open(at: path, now: now).read { try $0.auditHead() }
        let text = "\(made.checksum)  copie.sqlite\n# audit \(head.number) \(head.hash)\n"
        #expect(files["copie.sqlite.sha256"] == Data(text.utf8))
    }

    @Test(arguments: ["copie.sqlite", "copie.sqlite.sha256"])
    func whatIsThereIsNotOverwritten(name: String) throws {
        try Data("mine".utf8).write(to: URL(filePath: folder.file(name)))
        let before = try folder.contents()
        #expect(throws: BackupError.exists(path: folder.file(name))) { try Store.backUp(path, to: copy) }
        #expect(try folder.contents() == before)
    }

    @Test func whatAKilledProgramLeftIsNoObstacle() throws {
        try Data("half a copy".utf8).write(to: URL(filePath: copy + ".partial"))
        try Data("half a sum".utf8).write(to: URL(filePath: copy + ".sha256.partial"))
        _ = try Store.backUp(path, to: copy)
        #expect(try folder.contents().count == 3)
    }

    @Test func aChecksumWithoutItsCopyIsNoObstacle() throws {
        let made = try Store.backUp(path, to: copy)
        try FileManager.default.removeItem(atPath: copy)
        try Store.open(at: path, now: now).write { try $0.append(.sample("later")) }
        let again = try Store.backUp(path, to: copy)
        #expect(again.checksum != made.checksum)
        #expect(try Store.verifyBackup(copy) == again)
        #expect(try folder.contents().count == 3)
    }

    @Test func theChecksumOfAnotherCopyIsNotOverwritten() throws {
        let line = String(repeating: "a", count: 64) + "  other.sqlite\n"
        try Data(line.utf8).write(to: URL(filePath: copy + ".sha256"))
        #expect(throws: BackupError.exists(path: copy + ".sha256")) { try Store.backUp(path, to: copy) }
        #expect(try folder.contents()["copie.sqlite.sha256"] == Data(line.utf8))
    }

    @Test func aFailedCopyRemovesWhatAKilledProgramLeft() throws {
        try Data("half a copy".utf8).write(to: URL(filePath: copy + ".partial"))
        try Data("half a sum".utf8).write(to: URL(filePath: copy + ".sha256.partial"))
        try Store.open(at: path, now: now).tamper("UPDATE audit SET author = 'x' WHERE number = 3")
        #expect(throws: BackupError.sourceUnsound([.brokenAudit(row: 3)])) { try Store.backUp(path, to: copy) }
        #expect(try folder.contents().keys.sorted() == ["office.sqlite"])
    }

    @Test func aPlantedLinkIsNotFollowed() throws {
        let victim = folder.file("victim")
        try Data("mine".utf8).write(to: URL(filePath: victim))
        try FileManager.default.createSymbolicLink(atPath: copy + ".sha256.partial", withDestinationPath: victim)
        _ = try Store.backUp(path, to: copy)
        #expect(try folder.contents()["victim"] == Data("mine".utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: copy + ".sha256")[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func aPlaceThatIsNotThereIsSaid() throws {
        let copy = folder.file("nowhere/copie.sqlite")
        #expect(throws: BackupError.cannotWrite(path: copy, code: Int(ENOENT))) { try Store.backUp(path, to: copy) }
        let nothing = folder.file("nothing.sqlite")
        #expect(throws: StorageError.absent(path: nothing)) { try Store.backUp(nothing, to: self.copy) }
        #expect(try folder.contents().count == 1)
    }

    @Test func aDatabaseThatIsNotSoundIsNotCopied() throws {
        try Store.open(at: path, now: now).tamper("UPDATE audit SET author = 'x' WHERE number = 3")
        #expect(throws: BackupError.sourceUnsound([.brokenAudit(row: 3)])) { try Store.backUp(path, to: copy) }
        #expect(try folder.contents().count == 1)
    }

    @Test func aCopyHoldsNothingThatWasDeleted() throws {
        let store = try Store.open(at: path, now: now)
        try store.write { try $0.append(.sample("Zénobie")) }
        try store.tamper("DELETE FROM audit WHERE number = 21")
        try store.tamper(
            "UPDATE audit_head SET number = 20, hash = (SELECT hash FROM audit WHERE number = 20)")
        _ = try Store.backUp(path, to: copy)
        #expect(try folder.contents()["copie.sqlite"]?.range(of: Data("Zénobie".utf8)) == nil)
    }

    @Test(arguments: 0..<60)
    func aCopyThatWasCutOrChangedIsRefused(seed: Int) throws {
        _ = try Store.backUp(path, to: copy)
        let whole = try Data(contentsOf: URL(filePath: copy))
        // A sequence of its own for each seed (Knuth's multiplier), so that a failure can be repeated.
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let next = { (limit: Int) -> Int in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var bytes = whole
        if seed.isMultiple(of: 2) {
            bytes = whole.prefix(next(whole.count))
        } else {
            for _ in 0...next(3) { bytes[next(bytes.count)] ^= UInt8(1 + next(255)) }
        }
        try bytes.write(to: URL(filePath: copy))
        let before = try folder.contents()
        #expect(throws: (any Error).self) { try restore(copy, to: path) }
        #expect(throws: BackupError.altered(path: copy)) { try Store.verifyBackup(copy) }
        try whole.write(to: URL(filePath: copy))
        #expect(try folder.contents()["office.sqlite"] == before["office.sqlite"])
        #expect(try Store.verifyBackup(copy).auditRows == 20)
    }

    @Test func aCopyWithoutItsChecksumIsRefused() throws {
        _ = try Store.backUp(path, to: copy)
        let sum = copy + ".sha256"
        try Data("???".utf8).write(to: URL(filePath: sum))
        #expect(throws: BackupError.checksumUnreadable(path: sum)) { try Store.verifyBackup(copy) }
        try FileManager.default.removeItem(atPath: sum)
        #expect(throws: BackupError.checksumMissing(path: sum)) { try Store.verifyBackup(copy) }
        try FileManager.default.removeItem(atPath: copy)
        #expect(throws: BackupError.absent(path: copy)) { try Store.verifyBackup(copy) }
    }

    /// Makes a copy by hand, with a right checksum.
    private func forge(_ statement: String, over isThere: Bool = false) throws {
        if !isThere { _ = try Store.backUp(path, to: copy) }
        try DatabaseQueue(path: copy).write { try $0.execute(sql: statement) }
        let file = try FileHandle(forReadingFrom: URL(filePath: copy))
        try Data(Checksum(of: file).line(for: "copie.sqlite").utf8).write(to: URL(filePath: copy + ".sha256"))
    }

    @Test(arguments: [
        ("DELETE FROM audit WHERE number = 7", StorageProblem.brokenAudit(row: 7)),
        ("DELETE FROM audit WHERE number = 20", .brokenAudit(row: 20)),
    ])
    func aCopyWhoseAuditIsBrokenIsRefused(statement: String, problem: StorageProblem) throws {
        try forge(statement)
        #expect(throws: BackupError.unsound(path: copy, [problem])) { try Store.verifyBackup(copy) }
    }

    @Test func aCopyThatIsNotOursOrNewerIsRefused() throws {
        try forge("INSERT INTO schema_migrations VALUES (99, 'later', 'c0ffee', '2031-01-01T00:00:00Z')")
        #expect(throws: StorageError.newer(path: copy, found: 99, known: Migration.all.count)) {
            try Store.verifyBackup(copy)
        }
        for file in [copy, copy + ".sha256"] { try FileManager.default.removeItem(atPath: file) }
        try forge("PRAGMA application_id = 1")
        #expect(throws: StorageError.notOurs(path: copy)) { try Store.verifyBackup(copy) }
    }

    @Test func whatIsRestoredIsAsItWasAndSaysSoAndWhatWasThereIsKept() throws {
        _ = try Store.backUp(path, to: copy)
        let store = try Store.open(at: path, now: now)
        try store.write { try $0.append(.sample("later")) }
        try store.tamper("UPDATE programme SET name = 'autre'")
        #expect(try restore(copy, to: path))
        // Whoever has it open sees the new content.
        let rows = try store.read { try $0.auditRows() }
        #expect(rows.map(\.entry.verb) == Array(repeating: "plan", count: 20) + ["restore"])
        #expect(try store.read { try $0.programme(named("gresivaudan-2021"))?.name } == "Ateliers numériques")
        #expect(try store.examine().isEmpty)
        try store.write { try $0.append(.sample("after")) }
        #expect(try store.examine().isEmpty)
        #expect(throws: StorageError.self) { try store.tamper("UPDATE venue SET kit = 'gone'") }
        #expect(try Store.verifyBackup(folder.file("kept.sqlite")).auditRows == 21)
        #expect(try Store.openExisting(at: path, now: now).isInPlace)
    }

    @Test func itIsRestoredWhereThereIsNoDatabase() throws {
        _ = try Store.backUp(path, to: copy)
        let new = folder.file("new.sqlite")
        #expect(try !restore(copy, to: new))
        #expect(try rows(new) == 21)
        #expect(try folder.contents()["kept.sqlite"] == nil)
        #expect(try Store.openExisting(at: new, now: now).examine().isEmpty)
    }

    @Test func aDatabaseIsNotRestoredFromItselfNorOverAnotherPrograms() throws {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        try Data(Checksum(of: file).line(for: "office.sqlite").utf8).write(to: URL(filePath: path + ".sha256"))
        #expect(throws: BackupError.isTheDatabase(path: path)) { try restore(path, to: path) }
        let foreign = folder.file("recipes.sqlite")
        try DatabaseQueue(path: foreign).inDatabase { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
        #expect(throws: StorageError.notOurs(path: foreign)) { try restore(path, to: foreign) }
    }

    @Test func whereWhatIsThereCannotBeKeptNothingIsReplaced() throws {
        _ = try Store.backUp(path, to: copy)
        let store = try Store.open(at: path, now: now)
        try store.write { try $0.append(.sample("later")) }
        #expect(throws: BackupError.exists(path: copy)) { try Self.restore(copy, to: path, keeping: copy) }
        #expect(try store.read { try $0.auditRows().count } == 21)
        // A broken audit is no reason not to go back.
        try store.tamper("UPDATE audit SET author = 'x' WHERE number = 3")
        #expect(try restore(copy, to: path))
        #expect(try store.examine().isEmpty)
    }

    @Test func anOlderSchemaIsBroughtUpToDate() throws {
        let old = folder.file("old.sqlite")
        let queue = try DatabaseQueue(path: old)
        try queue.write { database in
            let connection = SQLConnection(database)
            try connection.claimFile()
            try connection.run(#require(Migration.all.first), now: now)
            try connection.append(.sample())
        }
        _ = try Store.backUp(old, to: copy)
        #expect(try restore(copy, to: path))
        #expect(try rows(path) == 2)
        #expect(try Store.openExisting(at: path, now: now).read { try $0.rows("SELECT * FROM person").isEmpty })
    }

    private func octets(of copy: OpenBackup) throws -> Data {
        var octets = Data()
        while case let part = try copy.next(), !part.isEmpty { octets += part }
        return octets
    }

    @Test func aCopyThatIsReadAwayIsThatOfAFileAndLeavesNothing() throws {
        // Of a program that was killed.
        let left = folder.file(".office.sqlite.download.partial")
        try Data(repeating: 1, count: 1 << 20).write(to: URL(filePath: left))
        let open = try Store.openBackup(of: path, called: "copie.sqlite")
        #expect(try folder.contents().keys.sorted() == ["office.sqlite"])
        let made = try Store.backUp(path, to: copy)
        #expect(open.backup.checksum == made.checksum && open.backup.auditRows == 20)
        #expect(Data(open.checksumText.utf8) == (try folder.contents()["copie.sqlite.sha256"]))
        // Others may be made meanwhile.
        let other = try Store.openBackup(of: path, called: "other.sqlite")
        try Store.open(at: path, now: now).write { try $0.append(.sample("later")) }
        let octets = try octets(of: open)
        #expect(try octets == Data(contentsOf: URL(filePath: copy)) && octets.count == open.backup.bytes)
        #expect(try self.octets(of: other) == octets)
        #expect(try open.next().isEmpty, "and again none at the end")
    }

    @Test func whatIsNotSoundIsNotReadAway() throws {
        try Store.open(at: path, now: now).tamper("UPDATE audit SET author = 'x' WHERE number = 3")
        #expect(throws: BackupError.sourceUnsound([.brokenAudit(row: 3)])) {
            try Store.openBackup(of: path, called: "x")
        }
        #expect(try folder.contents().keys.sorted() == ["office.sqlite"])
        let nothing = folder.file("nothing.sqlite")
        #expect(throws: StorageError.absent(path: nothing)) { try Store.openBackup(of: nothing, called: "x") }
    }

    /// Hands in a copy in parts; the checksum found in it.
    private func hand(_ octets: Data, _ checksum: String, part: Int = 1_000) throws -> String {
        var left = octets[...]
        let next = {
            defer { left = left.dropFirst(part) }
            return Array(left.prefix(part))
        }
        return try Store.receiveBackup(called: "mine.sqlite", beside: path, next) { path in
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(throws: BackupError.beingMade(path: "other.sqlite")) {
                try Store.receiveBackup(called: "other.sqlite", beside: self.path, { [] }) { _ in }
            }
            return try Store.verifyBackup(path, called: "mine.sqlite", checksum: Array(checksum.utf8)).checksum
        }
    }

    @Test func aCopyThatIsHandedInIsVerifiedAndLeavesNothing() throws {
        let made = try Store.backUp(path, to: copy), octets = try Data(contentsOf: URL(filePath: copy))
        let line = "\(made.checksum)  whatever\n", before = try folder.contents()
        // Of a program that was killed, and longer.
        let left = Data(repeating: 1, count: 2 * octets.count)
        try left.write(to: URL(filePath: folder.file(".office.sqlite.upload.partial")))
        #expect(try hand(octets, line) == made.checksum)
        #expect(throws: BackupError.altered(path: "mine.sqlite")) { try hand(octets.dropLast(), line) }
        #expect(throws: BackupError.altered(path: "mine.sqlite")) { try hand(Data(), line) }
        #expect(throws: BackupError.checksumUnreadable(path: "mine.sqlite.sha256")) { try hand(octets, "???") }
        try forge("PRAGMA application_id = 1", over: true)
        let forged = try Data(contentsOf: URL(filePath: copy))
        let sum = try String(contentsOfFile: copy + ".sha256", encoding: .utf8)
        #expect(throws: StorageError.notOurs(path: "mine.sqlite")) { try hand(forged, sum) }
        #expect(throws: CancellationError.self) {
            try Store.receiveBackup(called: "x", beside: path, { throw CancellationError() }) { _ in }
        }
        #expect(try folder.contents().keys.sorted() == before.keys.sorted())
        #expect(try folder.contents()["office.sqlite"] == before["office.sqlite"])
    }

    @Test func whileOthersWriteACopyIsOneMomentAndARestoreLosesNothing() throws {
        let acknowledged = Mutex<Set<String>>([])
        let isOver = Mutex(false)
        let (path, copy, kept) = (path, copy, folder.file("kept.sqlite"))
        let failures = Mutex<[any Error]>([])
        DispatchQueue.concurrentPerform(iterations: 3) { thread in
            do {
                if thread == 0 {
                    defer { isOver.withLock { $0 = true } }
                    for number in 1...5 { _ = try Store.backUp(path, to: "\(copy)-\(number)") }
                    for number in 1...5 { #expect(try Store.verifyBackup("\(copy)-\(number)").auditRows >= 20) }
                    _ = try Self.restore("\(copy)-1", to: path, keeping: kept)
                    // Let some writes come after.
                    Thread.sleep(forTimeInterval: 0.1)
                } else {
                    let store = try Store.open(at: path, now: now)
                    var number = 0
                    while !isOver.withLock({ $0 }) {
                        number += 1
                        let key = "\(thread)/\(number)"
                        try store.write { try $0.append(.sample(key: key)) }
                        acknowledged.withLock { _ = $0.insert(key) }
                    }
                }
            } catch {
                failures.withLock { $0.append(error) }
            }
        }
        #expect(failures.withLock { $0 }.isEmpty)
        let keys = { (path: String) in
            Set(try Store.openExisting(at: path, now: now).read { try $0.auditRows() }.compactMap(\.entry.requestKey))
        }
        let lost = try acknowledged.withLock { $0 }.subtracting(keys(path)).subtracting(keys(kept))
        #expect(lost.isEmpty, "\(lost.sorted())")
        #expect(try Store.openExisting(at: path, now: now).examine().isEmpty)
        #expect(try Store.openExisting(at: kept, now: now).examine().isEmpty)
    }

    /// Neither "altered" nor "missing": nobody knows what is in it.
    @Test func aCopyThatTheSystemCannotReadIsSaidToBeThat() throws {
        let sum = copy + ".sha256"
        _ = try Store.backUp(path, to: copy)
        for name in [copy, sum] {
            let kept = try Data(contentsOf: URL(filePath: name))
            unlink(name)
            #expect(symlink(name, name) == 0)
            #expect(throws: BackupError.cannotRead(path: name, code: Int(ELOOP))) { try Store.verifyBackup(copy) }
            unlink(name)
            #expect(mkfifo(name, 0o600) == 0)
            #expect(throws: name == copy ? BackupError.notAFile(path: copy) : .checksumUnreadable(path: sum)) {
                try Store.verifyBackup(copy)
            }
            unlink(name)
            try kept.write(to: URL(filePath: name))
        }
        #expect(try Store.verifyBackup(copy).auditRows == 20)
    }
}

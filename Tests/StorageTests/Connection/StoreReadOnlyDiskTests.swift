import Foundation
import GRDB
import Testing

@testable import Storage

/// A database that nobody can write, as on a disk that may be read only, in each state that a program can leave it in.
struct StoreReadOnlyDiskTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file() }

    init() throws { folder = try TemporaryFolder() }

    /// Twenty rows in the file, and one more that is in the log alone.
    private func leave(_ endings: [String], index: ((Data) -> Data)? = nil) throws {
        let running = try TemporaryFolder()
        let store = try Store.open(at: running.file(), now: now)
        try store.write { connection in
            for number in 1...20 { try connection.append(.sample("\(number)", key: "\(number)")) }
        }
        try store.engine.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try store.write { try $0.append(.sample("last", key: "last")) }
        for (name, bytes) in try running.contents() where endings.contains(where: { name == "office.sqlite\($0)" }) {
            try (name.hasSuffix("-shm") ? index?(bytes) ?? bytes : bytes).write(
                to: URL(fileURLWithPath: folder.file(name)))
        }
    }

    private func rows() throws -> Int {
        try Store(engine: SQLiteFile(path).openUnchanging()).read { try $0.auditRows().count }
    }

    private func remnants() throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: FileManager.default.temporaryDirectory.path)
        return Set(names.filter { $0.count == "ateliers-XXXXXX".count && $0.hasPrefix("ateliers-") })
    }

    @Test func whatWasClosedIsReadAlone() throws {
        try leave([""])
        let before = try folder.contents()
        #expect(try rows() == 20)
        #expect(try folder.contents() == before)
    }

    @Test(arguments: [["", "-wal", "-shm"], ["", "-wal"]])
    func theLogCountsWithItsIndexAndWithout(endings: [String]) throws {
        try leave(endings)
        let before = try folder.contents()
        #expect(before.count == endings.count)
        #expect(try rows() == 21)
        #expect(try folder.contents() == before)
        #expect(try remnants().isEmpty)
    }

    /// A program that is killed leaves an index of whatever was in memory.
    @Test func anIndexThatDoesNotServeIsNoObstacle() throws {
        try leave(["", "-wal", "-shm"]) { Data(repeating: 0xFF, count: $0.count) }
        let before = try folder.contents()
        #expect(try rows() == 21)
        #expect(try folder.contents() == before)
    }

    @Test func whatIsReadThereIsNotWritten() throws {
        try leave(["", "-wal"])
        let store = Store(engine: try SQLiteFile(path).openUnchanging())
        #expect(throws: StorageError.readOnly) { try store.write { try $0.append(.sample("x", key: "x")) } }
    }

    @Test func aDiskThatCanBeWrittenIsNotTakenForOne() throws {
        try leave([""])
        #expect(!SQLiteFile(path).isOnReadOnlyDisk)
    }

    @Test func whatTheSystemCannotReachIsNotAbsent() throws {
        let loop = folder.file("loop.sqlite")
        #expect(symlink("loop.sqlite", loop) == 0)
        let long = folder.file(String(repeating: "a", count: 300))
        for (path, code) in [(loop, ELOOP), (long, ENAMETOOLONG)] {
            let error = StorageError.cannotOpen(path: path, reason: .unreachable(code: Int(code)))
            #expect(throws: error) { try Store.openExisting(at: path, now: now) }
            #expect(throws: error) { try Store.openToRead(at: path, now: now) }
            #expect(throws: error) { try Store.open(at: path, now: now) }
            #expect(throws: error) { try Store.backUp(path, to: folder.file("copy.sqlite")) }
        }
        #expect(throws: StorageError.absent(path: path)) { try Store.openToRead(at: path, now: now) }
    }

    @Test(arguments: [
        ("Tree 5 page 5: btreeInitPage() returns error code 11", nil),
        ("Tree 2 page 9: unable to get the page. error code=266", 266), ("wrong # of entries in index x", nil),
        ("Tree 2 page 9: unable to get the page. error code=11\nTree 3: unable to get the page. error code=10", 10),
    ])
    func aPageThatTheDiskDoesNotGiveIsNoDamage(finding: String, code: Int?) {
        #expect(SQLiteFile.diskError(in: finding) == code)
    }
}

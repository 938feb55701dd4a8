internal import Foundation
internal import GRDB

/// What is true of SQLite alone; every PRAGMA is in this file.
struct SQLiteFile {
    /// `ATLR` in ASCII, by which a database says whose it is.
    static let applicationIdentifier = 0x4154_4C52
    /// The bytes that every SQLite database begins with (sqlite.org/fileformat2.html).
    private static let headerSize = 100
    /// Where in them the mark stands.
    private static let markOffset = 68
    /// The bytes of a log before its first page (the same, section 4.1).
    private static let logHeaderSize = 32
    /// Seconds to wait for another program that is writing.
    private static let patience = 30.0
    /// How often to look at a file that others keep opening and closing.
    static let glances = 10

    /// The path as the caller wrote it, or what people call it.
    let path: String
    /// Where it is. Absolute, because SQLite takes `:memory:` and `file:…` for something else.
    let location: String

    init(_ path: String, called name: String? = nil) {
        self.path = name ?? path
        location = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// The path of a file that is kept beside it for a while, which a list of the folder does not show.
    func neighbour(_ ending: String) -> String {
        let file = URL(fileURLWithPath: location)
        return file.deletingLastPathComponent().appending(path: ".\(file.lastPathComponent).\(ending)").path
    }

    /// Refuses a file that is not ours, or newer, without changing it or adding a file beside it.
    func checkContent() throws(StorageError) {
        guard size(location) > 0 else { return }
        // SQLite takes a file of one byte for an empty one.
        guard size(location) >= Self.headerSize else { throw .notADatabase(path: path) }
        // Nobody can change it, nor add a file beside it.
        if isOnReadOnlyDisk { return try openToLook() }
        // Without the index of its log, a look would overlook the log, or add the index; our own may be opened at once.
        if hasLog, !hasIndexOfLog, headerIsMarked { return try openToLook() }
        for _ in 1..<Self.glances {
            do {
                return try look()
            } catch .busy where isMarked {
                break
            } catch .cannotOpen, .other, .ioFailed, .readOnly {
                // Another program was opening or closing it at that very moment.
            }
        }
        // The log of a program that was killed may need more than a look; the file says that it is ours.
        try isMarked ? openToLook() : look()
    }

    private func openToLook() throws(StorageError) {
        let engine = try openToRead()
        try checkOpening { _ = try Store(engine: engine).read { try $0.pendingMigrations(path: path) } }
    }

    /// Whether the file, without its log, bears our mark.
    private var isMarked: Bool {
        // Through SQLite: to close the file by other means would drop the locks that this program has on it.
        let marked = try? checkOpening {
            let queue = try openedReadOnly(unchangingAddress)
            return try Store(engine: queue).read { try $0.isClaimed }
        }
        return marked ?? false
    }

    /// The same, read from the octets of its header: of a file whose pages need their log, SQLite tells nothing alone.
    ///
    /// Only where no connection of this program is open, which would lose its locks: without an index of the log none is.
    private var headerIsMarked: Bool {
        guard let header = try? FileHandle(forReadingAtPath: location)?.read(upToCount: Self.headerSize) else {
            return false
        }
        let mark = header.dropFirst(Self.markOffset).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        return mark == Self.applicationIdentifier
    }

    private func look() throws(StorageError) { try look { _ = try $0.pendingMigrations(path: path) } }

    /// Reads without changing the file or adding one beside it.
    func look<V>(_ body: (SQLConnection) throws -> V) throws(StorageError) -> V {
        try checkOpening { try Store(engine: openedReadOnly(lookingAddress)).read(body) }
    }

    /// Whether there is nothing in it, nor in its log.
    var isEmpty: Bool { size(location) == 0 && !hasLog }

    func openedReadOnly(_ address: String) throws -> DatabaseQueue {
        var configuration = Self.configuration
        configuration.readonly = true
        return try DatabaseQueue(path: address, configuration: configuration)
    }

    /// How every connection is opened.
    ///
    /// What is deleted is written over, and nothing goes to temporary files: names must leave no trace.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// Opens it for good.
    func open() throws(StorageError) -> any DatabaseWriter {
        createForOwner()
        return try checkOpening {
            let pool = try DatabasePool(path: location, configuration: Self.configuration)
            // After opening: to open, the pool sets NORMAL, with which a power cut can undo a commit.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            return pool
        }
    }

    /// Opens it to look only.
    ///
    /// No pool, which writes to the file whenever it opens one without a log; and not read-only, which would
    /// leave an empty log behind.
    func openToRead() throws(StorageError) -> any DatabaseWriter {
        guard !isOnReadOnlyDisk else { return try openUnchanging() }
        return try checkOpening {
            try DatabaseQueue(path: location, configuration: Self.configuration)
        }
    }

    /// Brings the log into the file after a migration, so that the file alone tells its version.
    ///
    /// When another program is reading, SQLite does it later.
    static func settle(_ engine: any DatabaseWriter) throws {
        try engine.writeWithoutTransaction { database in
            do { try database.checkpoint(.truncate) } catch DatabaseError.SQLITE_BUSY {}
        }
    }

    /// Rebuilds the file without what was deleted, and empties the log.
    static func rebuild(_ engine: any DatabaseWriter) throws {
        try engine.writeWithoutTransaction { database in
            try database.execute(sql: "VACUUM")
            try database.checkpoint(.truncate)
        }
    }

    /// Whether a code of SQLite says that the file itself is damaged.
    static func meansDamage(_ code: Int) -> Bool {
        [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(Self.primary(code))
    }

    /// The code by which SQLite says, among what it finds wrong, that it did not get a page from the disk.
    static func diskError(in finding: String) -> Int? {
        finding.split(separator: "error code=").dropFirst().compactMap { Int($0.prefix { "0123456789".contains($0) }) }
            .first { primary($0) == .SQLITE_IOERR }
    }

    private static func primary(_ code: Int) -> ResultCode {
        ResultCode(rawValue: CInt(truncatingIfNeeded: code)).primaryResultCode
    }

    /// The URI by which SQLite reads and creates nothing (sqlite.org/uri.html).
    ///
    /// When the log of a program that runs or was killed lies beside, it is read too.
    var lookingAddress: String {
        hasLog && hasIndexOfLog ? address("readonly_shm=1") : unchangingAddress
    }

    /// Whether a log lies beside that holds more than its header, which a program that was killed may have left alone.
    var hasLog: Bool { size(location + "-wal") > Self.logHeaderSize }
    var hasIndexOfLog: Bool { FileManager.default.fileExists(atPath: location + "-shm") }

    /// The URI of a file that nobody writes: SQLite takes no lock and looks for no log.
    var unchangingAddress: String { address("immutable=1") }

    private func address(_ setting: String) -> String {
        "file:\(location.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? location)?\(setting)"
    }

    /// Which file of the disk it is; nil where there is none.
    var identity: FileIdentity? {
        var status = stat()
        return stat(location, &status) == 0
            ? FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)) : nil
    }

    /// What tells a file from another one that has taken its name.
    struct FileIdentity: Equatable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    private func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
    }

    /// Does something with the file, whose name some errors want.
    func checkOpening<V>(_ body: () throws -> V) throws(StorageError) -> V {
        do {
            return try StorageError.check(body)
        } catch .other(let code, let message) {
            switch Self.primary(code) {
            case .SQLITE_NOTADB: throw .notADatabase(path: path)
            case .SQLITE_CANTOPEN: throw .cannotOpen(path: path, reason: .refused(code: code))
            default: throw .other(code: code, message: message)
            }
        }
    }
}

extension SQLConnection {
    /// Writes our mark into the file.
    func claimFile() throws(StorageError) { try execute("PRAGMA application_id = \(SQLiteFile.applicationIdentifier)") }

    /// Whether the file bears our mark.
    var isClaimed: Bool {
        get throws(StorageError) {
            try rows("PRAGMA application_id").first?.integer("application_id") == SQLiteFile.applicationIdentifier
        }
    }

    /// Whether nothing has been created yet.
    var isBlank: Bool { get throws(StorageError) { try rows("SELECT name FROM sqlite_master LIMIT 1").isEmpty } }

    /// What SQLite itself finds wrong with the pages and the indexes.
    ///
    /// - Throws: ``StorageError/ioFailed(code:)`` for a page that the disk does not give, which may be sound.
    func damages() throws -> [String] {
        let damages = try rows("PRAGMA integrity_check").map { try $0.text("integrity_check") }.filter { $0 != "ok" }
        if let code = damages.lazy.compactMap(SQLiteFile.diskError).first { throw StorageError.ioFailed(code: code) }
        return damages
    }

    /// The rows that refer to one that is not there.
    func danglingReferences() throws -> [StorageProblem] {
        try rows("PRAGMA foreign_key_check").map {
            try .danglingReference(table: $0.text("table"), row: $0.integer("rowid"), parent: $0.text("parent"))
        }
    }

    /// Runs several statements, as a migration holds them; SQLite itself finds where each ends.
    func runScript(_ sql: String) throws(StorageError) { try StorageError.check { try database.execute(sql: sql) } }
}

import Answers
package import Foundation
import Storage
import Workshops

/// The office of one programme: its folder, its database, and what is done there.
///
/// Every verb is an extension in a file of its own. A verb that writes is one transaction:
/// it happens whole, with one row of audit, or not at all.
package struct Office: Sendable {
    package let folder: ProgrammeFolder
    /// The path of the database file.
    package let database: String

    /// Kept open from one verb to the next.
    let records: OfficeDatabase
    let knownHeading: KnownHeading
    let knownTimetable = KnownTimetable()

    /// Whether the database is the one in the folder, which holds one programme only.
    let isOwnDatabase: Bool

    /// The office of a folder; without a path its database is `ateliers.sqlite` in it.
    package init(folder: ProgrammeFolder, database: String? = nil) {
        self.folder = folder
        self.database = database ?? folder.path(of: "ateliers.sqlite")
        records = OfficeDatabase(path: self.database)
        knownHeading = KnownHeading(of: folder.path(of: ProgrammeFile.name))
        isOwnDatabase = database == nil
    }

    /// Who asks for a verb, when, and with which identifiers for what is new.
    package struct Request {
        package let now: Date
        package let author: String
        /// Names the request, so that the same one carried out twice changes nothing twice.
        package let key: String?
        /// Gives a new opaque identifier at each call.
        package let identifiers: () -> String

        /// A request at an instant, cut to whole seconds as calendars and records write it.
        package init(now: Date, author: String, key: String? = nil, identifiers: @escaping () -> String) {
            self.now = Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down))
            self.author = author
            self.key = key
            self.identifiers = identifiers
        }

        /// One of several that are asked for at once; each has a name of its own.
        package func part(_ name: String) -> Request {
            Request(now: now, author: author, key: key.map { "\($0)/\(name)" }, identifiers: identifiers)
        }

        /// The same without a name, for what has to be done before it.
        var withoutKey: Request { Request(now: now, author: author, identifiers: identifiers) }

        /// The day on the calendars of a programme's zone.
        func today(in programme: Programme) -> CivilDate { CivilTime(at: now, in: programme.zone).date }
    }

    /// Carries out a verb in one transaction of the database, which must exist.
    func write<Value>(_ request: Request, _ body: (SQLConnection) throws -> Value) throws(Refusal) -> Value {
        try refusing { try records.writing(now: request.now).write(body) }
    }

    /// The same, making the database when there is none.
    func writeCreating<Value>(_ request: Request, _ body: (SQLConnection) throws -> Value) throws(Refusal) -> Value {
        try refusing { try records.writing(creating: true, now: request.now).write(body) }
    }

    /// Looks something up in the database, which must exist.
    func read<Value>(now: Date, _ body: (SQLConnection) throws -> Value) throws(Refusal) -> Value {
        try refusing { try records.reading(now: now).read(body) }
    }

    /// Rebuilds the database file, so that it keeps no trace of what was deleted.
    func clean(_ request: Request) throws(Refusal) {
        try refusing { try records.writing(now: request.now).clean() }
    }

    /// Turns what Storage throws into refusals.
    func refusing<Value>(_ body: () throws -> Value) throws(Refusal) -> Value {
        do {
            return try body()
        } catch let refusal as Refusal {
            throw refusal
        } catch let error as StorageError {
            throw Refusal(error)
        } catch let error as BackupError {
            throw Refusal(error)
        } catch {
            throw .unexpected("\(error)")
        }
    }
}

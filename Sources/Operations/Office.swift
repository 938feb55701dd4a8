package import Answers
import Foundation
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
    let clock = ClockWatch()

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

    /// Carries out a verb in one transaction of the database, which must exist; a trial is undone, and so is what its
    /// answer says to be proposed only.
    func write<Value>(
        _ request: Request, isProposal: (Value) -> Bool = { _ in false }, _ body: (SQLConnection) throws -> Value
    ) throws(Refusal) -> Value {
        try request.check()
        return try refusing {
            let isTrial = { (value: Value) in request.isTrial || isProposal(value) }
            return try records.writing(now: request.now).write(isTrial: isTrial) { connection in
                try clock.compare(request.now, in: connection)
                return try body(connection)
            }
        }
    }

    /// The same, making the database when there is none; that of a trial is gone with its answer.
    func writeCreating<Value>(
        _ request: Request, isProposal: (Value) -> Bool, _ body: (SQLConnection) throws -> Value
    ) throws(Refusal) -> Value {
        try request.check()
        guard !request.isTrial else {
            if !hasEmptyDatabase { do { return try write(request, body) } catch .noDatabase {} }
            return try refusing { try Store.inMemory(now: request.now).write(body) }
        }
        try refusing { _ = try records.writing(creating: true, now: request.now) }
        return try write(request, isProposal: isProposal, body)
    }

    /// Whether there is a file in which nothing is: somebody made it, or a program was stopped before it wrote anything.
    var hasEmptyDatabase: Bool { Store.isEmpty(database) }

    /// Whether the clock by which the last verb wrote is behind the audit; nil when it is not.
    package var clockBehind: ClockBehind? { clock.behind }

    /// Looks something up in the database, which must exist, as it is at an instant: offers that nobody answered in time
    /// have ended and their seats are kept for the next, whoever is the first to write it down.
    func read<Value>(now: Date, _ body: (SQLConnection) throws -> Value) throws(Refusal) -> Value {
        try refusing {
            let store = try records.reading(now: now)
            let settled: Value? = try store.read { connection in
                try connection.programmesToSettle(at: now).isEmpty ? .some(body(connection)) : nil
            }
            if let settled { return settled }
            return try store.readAsIf { connection in
                for programme in try connection.programmesToSettle(at: now) {
                    let written = isOwnDatabase ? seatsWritten : nil
                    try SeatBook(programme, in: connection, now: now, seatsWritten: written).settle()
                }
                return try body(connection)
            }
        }
    }

    /// Rebuilds the database file, so that it keeps no trace of what was deleted.
    func clean(_ request: Request) throws(Refusal) {
        try refusing { try records.writing(now: request.now).clean() }
    }

    /// Brings a folder to the files that people are to find in it; `remedy` writes it again, for whoever could not.
    func keep(_ folder: KeptFolder, remedy: Remedy, _ files: () throws -> [String: Data]) throws(Refusal) {
        try refusing {
            do {
                try folder.bring(to: files)
            } catch KeptFolderError.taken(let path) {
                throw Refusal.cannotPublish(path: path, .taken, remedy: remedy)
            } catch KeptFolderError.cannotWrite(let path, let code) {
                throw Refusal.cannotPublish(path: path, FileFault(code: code), remedy: remedy)
            }
        }
    }

    /// Does what follows a verb that is stored already; what it is refused for never says that nothing was changed.
    func following<Value>(_ next: FollowUp, _ body: () throws(Refusal) -> Value) throws(Refusal) -> Value {
        do {
            return try body()
        } catch {
            switch error {
            // These tell that all is stored.
            case .cannotPublish, .unfinished, .registration(.tracesLeft): throw error
            default: throw .unfinished(next, because: error)
            }
        }
    }

    /// Turns what Storage throws into refusals.
    func refusing<Value>(_ body: () throws -> Value) throws(Refusal) -> Value {
        do {
            return try body()
        } catch let refusal as Refusal {
            throw refusal
        } catch let error as StorageError {
            let refusal = Refusal(error, path: database)
            // Where there is no programme, nobody has to be told of its database.
            if case .noDatabase(let path, _) = refusal, isOwnDatabase {
                throw folder.absence ?? .noDatabase(path: path, traces: folder.tracesOfPlan)
            }
            throw refusal
        } catch let error as BackupError {
            throw Refusal(error)
        } catch {
            throw .unexpected("\(error)")
        }
    }
}

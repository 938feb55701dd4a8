package import Answers
package import Documents
package import Foundation
import Storage
import Workshops

extension Office {
    /// Everybody who is not erased, in the order of registration, in the programme's language.
    ///
    /// What is exported can be imported elsewhere and gives the same people.
    package func exportPeople(now: Date) throws(Refusal) -> PeopleExport {
        let programme = try programmeIdentifier(), language = programmeLanguage ?? .french
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let people = try connection.participants(of: programme).filter { $0.person != nil }
            let standings = try book.standings()
            return PeopleExport(people.map { ($0, standings[$0.number] ?? .registered) }, in: language)
        }
    }

    /// Writes a table to a file that must not be there yet; only its owner can read it.
    package func write(_ export: PeopleExport, _ separator: PeopleExport.Separator, to path: String) throws(Refusal) {
        try write(export.octets(separator), to: path)
    }

    /// Writes a file that must not be there yet; only its owner can read it.
    func write(_ octets: [UInt8], to path: String) throws(Refusal) {
        let file = URL(fileURLWithPath: path), files = FileManager.default
        let part = file.deletingLastPathComponent().appending(path: ".\(file.lastPathComponent).part")
        do {
            guard !files.fileExists(atPath: file.path) else { throw CocoaError(.fileWriteFileExists) }
            // Left over from a program that was stopped.
            try? files.removeItem(at: part)
            defer { try? files.removeItem(at: part) }
            try Self.write(octets, toPart: part.path)
            try files.moveItem(at: part, to: file)
        } catch CocoaError.fileWriteFileExists {
            throw .fileExists(path: path)
        } catch {
            throw .cannotWrite(path: path, FileFault(error))
        }
    }

    private static func write(_ octets: [UInt8], toPart path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data(octets))
        try handle.synchronize()
        try handle.close()
    }
}

extension SeatBook {
    /// Where everybody stands who has a seat or waits, by number.
    fileprivate func standings() throws -> [Int: PersonOverview.Standing] {
        var standings: [Int: PersonOverview.Standing] = [:]
        let turns = try connection.waitingTurns(of: programme)
        for (index, turn) in turns.enumerated() {
            let session = try turn.session.map { try self.session(id: $0).number }
            standings[turn.participant] = .waiting(session: session, position: index + 1)
        }
        for live in try connection.liveEnrolments(of: programme) {
            let session = try self.session(id: live.session).number
            standings[live.participant] =
                live.state == .offered
                ? .offered(session: session, seat: live.seat, until: live.expires ?? now)
                : .seated(session: session, seat: live.seat, from: live.firstWorkshop)
        }
        return standings
    }
}

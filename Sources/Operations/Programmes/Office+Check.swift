package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Reads the programme file and every calendar it names, and says all that is wrong.
    ///
    /// - Throws: ``Refusal/cannotRead(path:_:)`` for the file that the system cannot read.
    package func check() throws(Refusal) -> ProgrammeReading {
        let (programme, findings) = try readProgramme(in: folder)
        guard let programme else {
            return ProgrammeReading(
                programme: nil, findings: findings, closures: [], busy: [:])
        }
        var calendars = CalendarFolder(folder: folder, programme: programme)
        var closures: [Closure] = []
        for calendar in programme.closures { closures += try calendars.closures(calendar) }
        var busy: [Identifier: [BusyTime]] = [:]
        for venue in programme.venues {
            guard let file = venue.busyCalendar else { continue }
            busy[venue.identifier] = try calendars.busyTimes(file)
        }
        let all = findings + calendars.findings
        let usable = !all.contains { $0.severity == .error }
        return ProgrammeReading(
            programme: usable ? programme : nil, findings: all, closures: closures, busy: busy)
    }

    /// The programme and its calendars, or a refusal with all that is wrong.
    func usableProgramme() throws(Refusal) -> (Programme, ProgrammeReading) {
        let reading = try check()
        guard let programme = reading.programme else { throw .programmeUnusable(reading.findings) }
        return (programme, reading)
    }

    /// The programme alone, for verbs that plan nothing: its calendars may be missing, broken or out of reach.
    func agreedProgramme() throws(Refusal) -> Programme {
        let (programme, findings) = try readProgramme(in: nil)
        guard let programme else { throw .programmeUnusable(findings) }
        return programme
    }

    /// Reads the programme file; the files that it names are looked for in a folder.
    private func readProgramme(in folder: ProgrammeFolder?) throws(Refusal) -> (Programme?, [Finding]) {
        do throws(ProgrammeFolder.Unreadable) {
            return ProgrammeFile.read(try self.folder.contents(of: ProgrammeFile.name), in: folder)
        } catch {
            let problem = try error.finding
            if case .fileMissing = problem { throw absence }
            return (nil, [Finding(problem, in: ProgrammeFile.name)])
        }
    }

    /// Why there is no programme file; where the database is that of programmes, it has been lost.
    private var absence: Refusal {
        let absence = folder.absence ?? .noProgramme(path: folder.name)
        guard case .noProgramme(let path) = absence, !hasEmptyDatabase,
            let names = try? records.reading(now: .distantPast).read({ connection in
                try connection.programmes().compactMap { try connection.programme($0)?.name }
            }), !names.isEmpty
        else { return absence }
        return .programmeFileLost(path: path, programmes: names)
    }
}

package import Answers
import Foundation
import Workshops

extension Office {
    /// Reads the programme file and every calendar it names, and says all that is wrong.
    package func check() -> ProgrammeReading {
        let bytes: Data
        do {
            bytes = try folder.contents(of: ProgrammeFile.name)
        } catch {
            let missing = error.problem == .fileMissing(path: ProgrammeFile.name)
            let problem = missing ? .unreadable(path: folder.programmeFile.relativePath) : error.problem
            let finding = Finding(
                severity: .error, place: Finding.Place(file: ProgrammeFile.name), problem: .programme(problem))
            return ProgrammeReading(programme: nil, findings: [finding], closures: [], busy: [:])
        }
        let (programme, findings) = ProgrammeFile.read(bytes, in: folder)
        guard let programme else {
            return ProgrammeReading(
                programme: nil, findings: findings, closures: [], busy: [:])
        }
        var calendars = CalendarFolder(folder: folder, programme: programme)
        let closures = programme.closures.flatMap { calendars.closures($0) }
        var busy: [Identifier: [BusyTime]] = [:]
        for venue in programme.venues {
            guard let file = venue.busyCalendar else { continue }
            busy[venue.identifier] = calendars.busyTimes(file)
        }
        let all = findings + calendars.findings
        let usable = !all.contains { $0.severity == .error }
        return ProgrammeReading(
            programme: usable ? programme : nil, findings: all, closures: closures, busy: busy)
    }

    /// The programme and its calendars, or a refusal with all that is wrong.
    func usableProgramme() throws(Refusal) -> (Programme, ProgrammeReading) {
        let reading = check()
        guard let programme = reading.programme else { throw .programmeUnusable(reading.findings) }
        return (programme, reading)
    }
}

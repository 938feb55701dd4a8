import Answers
import Calendars
import Foundation
import Workshops

/// Reads the calendars that a programme names, and keeps what is wrong with them.
struct CalendarFolder {
    let folder: ProgrammeFolder
    let programme: Programme
    private(set) var findings: [Finding] = []

    init(folder: ProgrammeFolder, programme: Programme) {
        self.folder = folder
        self.programme = programme
    }

    mutating func closures(_ calendar: ClosureCalendar) throws(Refusal) -> [Closure] {
        try read(calendar.file)?.closures(effect: calendar.effect, hours: programme.hours) ?? []
    }

    mutating func busyTimes(_ file: String) throws(Refusal) -> [BusyTime] { try read(file)?.busyTimes ?? [] }

    private mutating func read(_ file: String) throws(Refusal) -> CalendarReading? {
        do throws(ProgrammeFolder.Unreadable) {
            let bytes = try folder.contents(of: file)
            let reading = CalendarReader(window: programme.window, zone: programme.zone).read(bytes)
            findings += reading.findings.map { Finding($0, file: file) }
            return reading
        } catch {
            findings.append(Finding(try error.finding, in: ProgrammeFile.name))
            return nil
        }
    }
}

extension Finding {
    /// An error of a programme file as a whole.
    init(_ problem: ProgrammeProblem, in file: String) {
        self.init(severity: .error, place: Place(file: file), problem: .programme(problem))
    }

    init(_ finding: CalendarFinding, file: String) {
        self.init(
            severity: finding.severity == .error ? .error : .warning,
            place: Place(file: file, line: finding.line), problem: .calendar(finding.code))
    }
}

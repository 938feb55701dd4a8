package import Answers
import Calendars
import Workshops

extension Office {
    /// Reads calendar files as if they were among the closures of the programme; stores nothing.
    package func closures(in files: [GivenFile]) throws(Refusal) -> ClosuresReading {
        let programme = try agreedProgramme()
        let reader = CalendarReader(window: programme.window, zone: programme.zone)
        var items: [ClosuresReading.Item] = [], findings: [Finding] = []
        for file in files {
            guard let bytes = try file.calendar() else {
                findings.append(file.unreadable)
                continue
            }
            let reading = reader.read(bytes)
            findings += reading.findings.map { Finding($0, file: file.name) }
            items += reading.occurrences.map { occurrence in
                ClosuresReading.Item(
                    file: file.name, summary: occurrence.summary,
                    closures: reading.closures(of: occurrence, effect: .never, hours: programme.hours))
            }
        }
        return ClosuresReading(items: items, window: programme.window, findings: findings)
    }
}

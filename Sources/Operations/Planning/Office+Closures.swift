package import Answers
import Calendars
import Foundation
import Workshops

extension Office {
    /// Reads a calendar file, or all of a folder, as if it were among the closures of the programme; stores nothing.
    package func closures(in path: String) throws(Refusal) -> ClosuresReading {
        let (programme, _) = try usableProgramme()
        let reader = CalendarReader(window: programme.window, zone: programme.zone)
        var items: [ClosuresReading.Item] = [], findings: [Finding] = []
        for file in CalendarFiles.at(path, endings: ["ics"]) {
            guard let bytes = CalendarFiles.bytes(of: file) else {
                findings.append(.unreadable(file))
                continue
            }
            let reading = reader.read(bytes)
            findings += reading.findings.map { Finding($0, file: file) }
            items += reading.occurrences.map { occurrence in
                ClosuresReading.Item(
                    file: file, summary: occurrence.summary,
                    closures: reading.closures(of: occurrence, effect: .never, hours: programme.hours))
            }
        }
        return ClosuresReading(items: items, window: programme.window, findings: findings)
    }
}

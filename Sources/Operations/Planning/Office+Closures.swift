import Calendars
import Foundation
package import Workshops

/// What calendar files of others would close in the window of a programme.
package struct ClosuresReading: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        package let file: String
        package let summary: String
        /// What it closes: whole days, or the half-days of which it takes a minute; nothing when it takes none.
        package let closures: [Closure]
    }

    /// In the order of the files, then of the days.
    package let items: [Item]
    package let window: ClosedRange<CivilDate>
    package let findings: [Finding]
}

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

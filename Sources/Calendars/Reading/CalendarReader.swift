public import Foundation
public import Workshops

/// Reads calendars that others have made: public holidays, school holidays, a venue's bookings.
///
/// It is lenient in what is missing (DTEND, DTSTAMP, UID, VERSION, CR) and strict in size: see
/// ``CalendarFinding/Code`` for everything that keeps a file out (RFC 5545).
public struct CalendarReader: Sendable {
    /// The first and the last day that matter.
    public let window: ClosedRange<CivilDate>
    /// The zone in which times are given back, and in which those without a zone are meant.
    public let zone: TimeZone

    /// A reader for the files of one programme.
    public init(window: ClosedRange<CivilDate>, zone: TimeZone) {
        self.window = window
        self.zone = zone
    }

    /// What a file says of the window; nothing of it when something in it is wrong.
    public func read(_ file: Data) -> CalendarReading {
        var findings = FindingList()
        let text = CalendarText(file, findings: &findings)
        var outline = CalendarOutline(text, of: .schedule, findings: &findings)
        Libical.locked { libical in outline.readValues(of: text, with: libical) }
        var events = EventReader(zone: zone, findings: findings)
        let stated = outline.components.flatMap { events.read($0) }
        var schedule = Schedule(window: window, zone: zone, findings: events.findings)
        let occurrences = schedule.occurrences(of: stated)
        findings = schedule.findings
        guard findings.isEmpty else { return CalendarReading(occurrences: [], findings: findings.all, window: window) }
        if occurrences.isEmpty, !stated.isEmpty { findings.add(.nothingInWindow(window)) }
        return CalendarReading(occurrences: occurrences, findings: findings.all, window: window)
    }
}

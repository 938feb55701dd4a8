import Foundation
import Workshops

/// What one VCALENDAR holds, before it is checked and written.
struct CalendarFile {
    /// Whole lines after CALSCALE, already escaped, not yet folded.
    let head: [String]
    /// The zone of every event.
    let zone: TimeZone
    let events: [CalendarEvent]
    /// The message that the one event of the file is, unless the file asks nothing of anybody.
    var message: CheckedMessage?

    /// The .ics file (RFC 5545): UTF-8, CRLF, lines of at most 75 octets.
    func bytes() throws(CalendarRefusal) -> Data {
        let rules = try rules()
        let check = EventCheck(zone: zone.identifier, doubts: rules.doubts(in: years))
        return try Libical.locked { libical throws(CalendarRefusal) in
            // A guess at the size, which spares the buffer from growing often.
            var bytes = Data(capacity: 1_024 + events.count * 700)
            let first = EventCalendar.head + ["CALSCALE:GREGORIAN"]
            bytes.append(contentsOf: (first + head).map { $0.folded + "\r\n" }.joined().utf8)
            bytes.append(contentsOf: rules.text.utf8)
            for (index, event) in events.enumerated() {
                // One component at a time: memory does not grow with the calendar, and the whole never nests.
                let component = try EventComponent(libical)
                var checked = try check.checked(event, at: index)
                if let message { checked.become(message) }
                try component.add(checked)
                if let message { try component.add(message, summary: checked.summary) }
                try component.write(to: &bytes)
            }
            bytes.append(contentsOf: "END:VCALENDAR\r\n".utf8)
            return bytes
        }
    }

    /// The years of the events; when there are none, one that all known rules serve.
    ///
    /// A calendar without events still has its zone, because it must have a component (§3.6).
    private var years: ClosedRange<Int> {
        let dates = events.map(\.date)
        guard let first = dates.min(), let last = dates.max() else { return 2021...2021 }
        return first.year...last.year
    }

    private func rules() throws(CalendarRefusal) -> ZoneRules {
        guard ZoneName.isSafe(zone.identifier) else { throw .zoneUnfit(zone.identifier) }
        do throws(ZoneMisfit) {
            return try ZoneRules(zone, years: years)
        } catch {
            throw .zoneUnfit(zone.identifier)
        }
    }
}

extension String {
    /// The line folded at 75 octets, never inside a UTF-8 character (RFC 5545 §3.1).
    fileprivate var folded: String {
        var folded = ""
        var octets = 0
        for scalar in unicodeScalars {
            let width = UTF8.width(scalar)
            if octets + width > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += width
        }
        return folded
    }
}

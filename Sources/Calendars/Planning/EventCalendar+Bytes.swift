public import Foundation
import Workshops

extension EventCalendar {
    /// The .ics file of this calendar (RFC 5545): UTF-8, CRLF, lines of at most 75 octets.
    ///
    /// The same calendar gives the same bytes.
    ///
    /// - Throws: ``CalendarRefusal`` at the first thing that cannot be written as it is.
    public func bytes() throws(CalendarRefusal) -> Data {
        guard let name = name.plainText else { throw .controlCharacterInName }
        let rules = try ZoneRules.writable(zone, years: years)
        let check = EventCheck(zone: zone.identifier, doubts: rules.doubts(in: years))
        return try Libical.locked { libical throws(CalendarRefusal) in
            // A guess at the size, which spares the buffer from growing often.
            var bytes = Data(capacity: 1_024 + events.count * 700)
            bytes.append(contentsOf: head(name: try libical.escaped(name)).utf8)
            bytes.append(contentsOf: rules.text.utf8)
            for (index, event) in events.enumerated() {
                // One component at a time: memory does not grow with the calendar, and the whole never nests.
                let component = try EventComponent(libical)
                try component.add(check.checked(event, at: index))
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

    private func head(name: String) -> String {
        // NAME is RFC 7986 §5.1; the other is what most programs still read.
        let names = name.isEmpty ? [] : ["NAME:\(name)", "X-WR-CALNAME:\(name)"]
        return CalendarHead.lines(names + (subscription?.lines ?? []))
    }
}

extension EventCalendar.Subscription {
    /// How often to look again: RFC 7986 §5.7, and what older programs read; then the colour (§5.9).
    fileprivate var lines: [String] {
        ["REFRESH-INTERVAL;VALUE=DURATION:PT\(refreshMinutes)M", "X-PUBLISHED-TTL:PT\(refreshMinutes)M"]
            + (color.map { ["COLOR:\($0.rawValue)"] } ?? [])
    }
}

extension ZoneRules {
    /// The rules of a zone in the years of what is written.
    static func writable(_ zone: TimeZone, years: ClosedRange<Int>) throws(CalendarRefusal) -> ZoneRules {
        guard ZoneName.isSafe(zone.identifier) else { throw .zoneUnfit(zone.identifier) }
        do throws(ZoneMisfit) {
            return try ZoneRules(zone, years: years)
        } catch {
            throw .zoneUnfit(zone.identifier)
        }
    }
}

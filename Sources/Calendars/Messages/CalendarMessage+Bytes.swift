public import Foundation
import Workshops

extension CalendarMessage {
    /// The .ics file of this message: UTF-8, CRLF, lines of at most 75 octets. The same message gives the same bytes.
    ///
    /// - Throws: ``CalendarRefusal`` at the first thing that cannot be written as it is.
    public func bytes() throws(CalendarRefusal) -> Data {
        let checked = try checked()
        return try Libical.locked { libical throws(CalendarRefusal) in
            var bytes = Data()
            bytes.append(contentsOf: CalendarHead.lines(["METHOD:\(method.rawValue.uppercased())"]).utf8)
            bytes.append(contentsOf: checked.rules.text.utf8)
            let component = try EventComponent(libical)
            try component.add(checked.event)
            try component.add(checked.organizer, checked.attendee, isRequest: method == .request)
            if let alarm = checked.alarm { try component.add(alarm: alarm, checked.event.summary) }
            try component.write(to: &bytes)
            bytes.append(contentsOf: "END:VCALENDAR\r\n".utf8)
            return bytes
        }
    }

    private func checked() throws(CalendarRefusal) -> CheckedMessage {
        guard organizer.isUsable else { throw .unusableAddress(.organizer) }
        guard attendee.isUsable else { throw .unusableAddress(.attendee) }
        guard let organizerName = organizer.parameter else { throw .controlCharacterInAddress(.organizer) }
        guard let attendeeName = attendee.parameter else { throw .controlCharacterInAddress(.attendee) }
        guard let zone = TimeZone(identifier: event.zone) else { throw .zoneUnfit(event.zone) }
        let rules = try ZoneRules.writable(zone, years: event.date.year...event.date.year)
        var event = event
        if method == .cancel { event.status = .cancelled }
        let check = EventCheck(
            zone: zone.identifier, doubts: rules.doubts(in: event.date.year...event.date.year), stamp: stamp)
        return CheckedMessage(
            rules: rules, event: try check.checked(event, at: 0),
            organizer: (organizerName, organizer.email), attendee: (attendeeName, attendee.email),
            alarm: method == .request ? alarm.map { Int32(min(max(0, $0), Self.earliestAlarm)) } : nil)
    }
}

extension CalendarMessage {
    /// Four weeks, in minutes: who is reminded earlier has forgotten again.
    private static let earliestAlarm = 4 * 7 * 24 * 60
}

/// A message of which every part may go into a file.
private struct CheckedMessage {
    let rules: ZoneRules
    let event: CheckedEvent
    let organizer: (name: String, email: String)
    let attendee: (name: String, email: String)
    /// In minutes.
    let alarm: Int32?
}

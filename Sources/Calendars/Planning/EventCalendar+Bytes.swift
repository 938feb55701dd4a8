public import Foundation

extension EventCalendar {
    /// The .ics file of this calendar (RFC 5545): UTF-8, CRLF, lines of at most 75 octets.
    ///
    /// The same calendar gives the same bytes.
    ///
    /// - Throws: ``CalendarRefusal`` at the first thing that cannot be written as it is.
    public func bytes() throws(CalendarRefusal) -> Data { try bytes(with: []) }

    /// The same with further lines in its head, which must have been checked.
    func bytes(with lines: [String]) throws(CalendarRefusal) -> Data {
        guard let name = name.plainText else { throw .controlCharacterInName }
        let escaped = try Libical.locked { libical throws(CalendarRefusal) in try libical.escaped(name) }
        // NAME is RFC 7986 §5.1; the other is what most programs still read.
        let names = name.isEmpty ? [] : ["NAME:\(escaped)", "X-WR-CALNAME:\(escaped)"]
        return try CalendarFile(head: names + lines, zone: zone, events: events).bytes()
    }
}

/// How every calendar of ours begins (RFC 5545 §3.6).
enum CalendarHead {
    /// The first lines, then those that are the calendar's own; each is folded.
    static func lines(_ own: [String]) -> String {
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(EventCalendar.productIdentifier)", "CALSCALE:GREGORIAN",
        ]
        return (lines + own).map { $0.folded + "\r\n" }.joined()
    }
}

extension String {
    /// The line folded at 75 octets, never inside a UTF-8 character (RFC 5545 §3.1).
    var folded: String {
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

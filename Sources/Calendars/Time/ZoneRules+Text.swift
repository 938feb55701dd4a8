import Workshops

extension ZoneRules {
    /// The VTIMEZONE as it stands in a file (RFC 5545 §3.6.5); 343 octets for Paris.
    ///
    /// libical's own takes 3,961 for Paris, under a name that other programs do not know.
    /// All of it is ASCII and every line is short: there is nothing to escape or fold.
    var text: String {
        var lines = ["BEGIN:VTIMEZONE", "TZID:\(identifier)"]
        if changes.isEmpty {
            lines += [
                "BEGIN:STANDARD", "TZOFFSETFROM:\(Self.offset(standardOffset))",
                "TZOFFSETTO:\(Self.offset(standardOffset))", "DTSTART:19700101T000000", "END:STANDARD",
            ]
        }
        for change in changes {
            let kind = change.to > change.from ? "DAYLIGHT" : "STANDARD"
            lines += ["BEGIN:\(kind)", "TZOFFSETFROM:\(Self.offset(change.from))"]
            lines += ["TZOFFSETTO:\(Self.offset(change.to))"]
            if let name = name(of: change) { lines += ["TZNAME:\(name)"] }
            if let first = change.time(in: change.since) { lines += ["DTSTART:\(Self.dateTime(first))"] }
            lines += ["RRULE:FREQ=YEARLY;BYMONTH=\(change.day.month);BYDAY=\(change.day.text)", "END:\(kind)"]
        }
        return (lines + ["END:VTIMEZONE"]).map { $0 + "\r\n" }.joined()
    }

    /// Central European time, from Madrid to Warsaw; other zones are shown without initials.
    private func name(of change: Change) -> String? {
        guard standardOffset == 60, changes.map(\.day.month) == [3, 10] else { return nil }
        return change.to > change.from ? "CEST" : "CET"
    }

    private static func offset(_ minutes: Int) -> String {
        let magnitude = abs(minutes)
        return (minutes < 0 ? "-" : "+") + Digits.padded(magnitude / 60, to: 2)
            + Digits.padded(magnitude % 60, to: 2)
    }

    private static func dateTime(_ time: CivilTime) -> String {
        let (year, month, day) = time.date.components
        let date = Digits.padded(year, to: 4) + Digits.padded(month, to: 2) + Digits.padded(day, to: 2)
        return "\(date)T\(Digits.padded(time.time.hour, to: 2))\(Digits.padded(time.time.minute, to: 2))00"
    }
}

extension YearlyDay {
    /// As in BYDAY: `-1SU`.
    fileprivate var text: String { "\(week)\(Weekday.codes[weekday.rawValue])" }
}

extension Weekday {
    /// Two letters each, Monday first (RFC 5545 §3.3.10).
    static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}

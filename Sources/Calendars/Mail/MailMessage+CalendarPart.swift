public import Foundation

extension MailMessage {
    /// The calendar in an e-mail file: its first `text/calendar` part or, without one, `application/ics`.
    ///
    /// Findings name the lines of the e-mail. They are those of calendar files (``CalendarFinding/Code``): `notACalendar`
    /// when there is no such part, `unreadable(property:)` for the field of the head that cannot be followed.
    /// At most 8 MiB are read, 100 parts, 6 of them one within another, and 2 MiB once decoded; a calendar is UTF-8 or
    /// Latin-1, in base64, quoted-printable or as it is. Forwarded e-mails within are not opened.
    ///
    /// - Returns: the calendar in UTF-8, or nil and what is wrong.
    public static func calendarPart(in mail: Data) -> (calendar: Data?, findings: [CalendarFinding]) {
        var reader = MailReader()
        let calendar = reader.calendar(in: [UInt8](mail))
        return reader.findings.isEmpty ? (calendar, []) : (nil, reader.findings.all)
    }
}

public import Foundation
import Workshops

extension CalendarReplies {
    /// Reads a reply as calendar programs send it, alone (.ics) or in an e-mail (.eml).
    ///
    /// It is lenient in what is missing: ORGANIZER (Exchange leaves it out), SEQUENCE, DTSTAMP; components within the event
    /// (Google leaves its VALARM in) are passed over. Everything is bounded as for other calendars.
    public init(reading file: Data) {
        var findings = FindingList()
        let source = MailReader.isMail(file) ? MailReader(file, findings: &findings).calendar : file
        guard let source, findings.isEmpty else {
            if findings.isEmpty { findings.add(.noCalendarPart) }
            self.init(replies: [], findings: findings.all)
            return
        }
        let text = CalendarText(source, findings: &findings)
        _ = CalendarOutline(text, findings: &findings)
        var reader = ReplyReader(findings: findings)
        reader.read(text)
        self.init(replies: reader.findings.isEmpty ? reader.replies : [], findings: reader.findings.all)
    }
}

/// Finds the events of a file of replies, and who answers what.
private struct ReplyReader {
    var findings: FindingList
    private(set) var replies: [CalendarReply] = []
    private var open: [String] = []
    private var method: String?
    private var event: Event?

    private struct Event {
        let line: Int
        var uid: String?
        var sequence = 0
        var stamp: Date?
        var comment: String?
        var attendees: [(address: String, answer: CalendarReply.Answer)] = []
    }

    init(findings: FindingList) { self.findings = findings }

    mutating func read(_ text: CalendarText) {
        guard findings.isEmpty else { return }
        for line in text.lines {
            guard let parts = LineParts(line, in: text.bytes) else { continue }
            let value = String(decoding: parts.value, as: UTF8.self)
            switch parts.name {
            case "BEGIN":
                open.append(value.uppercased())
                if open == ["VCALENDAR", "VEVENT"] { event = Event(line: line.number) }
            case "END":
                if open == ["VCALENDAR", "VEVENT"] { take() }
                open.removeLast(min(1, open.count))
            case "METHOD" where open == ["VCALENDAR"]:
                method = value.uppercased()
            default:
                if open == ["VCALENDAR", "VEVENT"] { add(parts, value, line: line.number) }
            }
        }
        if method != "REPLY" { findings.add(.notAReply(method: method.map { String($0.prefix(64)) })) }
        if replies.isEmpty, findings.isEmpty { findings.add(.nobodyReplies) }
    }

    private mutating func add(_ parts: LineParts, _ value: String, line: Int) {
        switch parts.name {
        case "UID": event?.uid = Self.unescaped(value)
        case "COMMENT": event?.comment = Self.unescaped(value)
        case "SEQUENCE":
            guard let number = Digits.number(parts.value), number <= Int(Int32.max) else {
                findings.add(.unreadable(property: "SEQUENCE"), line: line)
                return
            }
            event?.sequence = number
        case "DTSTAMP":
            guard let stamp = Self.instant(value) else {
                findings.add(.unreadable(property: "DTSTAMP"), line: line)
                return
            }
            event?.stamp = stamp
        case "ATTENDEE":
            let word = parts.parameters.first { $0.name == "PARTSTAT" }?.value.uppercased() ?? "NEEDS-ACTION"
            guard let answer = CalendarReply.Answer(rawValue: word) else {
                findings.add(.unsupported(property: "PARTSTAT=\(word.prefix(64))"), line: line)
                return
            }
            event?.attendees.append((Self.address(value, parts), answer))
        default: break
        }
    }

    private mutating func take() {
        guard let event else { return }
        self.event = nil
        guard let uid = event.uid, !uid.isEmpty else {
            findings.add(.missingUID, line: event.line)
            return
        }
        replies += event.attendees.map { attendee in
            CalendarReply(
                uid: uid, sequence: event.sequence, stamp: event.stamp, attendee: attendee.address,
                answer: attendee.answer, comment: event.comment, line: event.line)
        }
    }

    /// The address of `mailto:…`; where the value is another URI, that of the EMAIL parameter (RFC 7986 §6.2).
    private static func address(_ value: String, _ parts: LineParts) -> String {
        let value = value.trimmingCharacters(in: .whitespaces).lowercased()
        if value.hasPrefix("mailto:") { return String(value.dropFirst("mailto:".count)) }
        return parts.parameters.first { $0.name == "EMAIL" }?.value.lowercased() ?? value
    }

    /// `20210208T080000Z`, and without `Z`, which some forget.
    private static func instant(_ value: String) -> Date? {
        let octets = Array(value.utf8.prefix { $0 != UInt8(ascii: "Z") })
        guard octets.count == 15, octets[8] == UInt8(ascii: "T"), let year = Digits.number(octets[0..<4]),
            let month = Digits.number(octets[4..<6]), let day = Digits.number(octets[6..<8]),
            let date = CivilDate(year: year, month: month, day: day),
            let hour = Digits.number(octets[9..<11]), hour < 24, let minute = Digits.number(octets[11..<13]),
            minute < 60, let second = Digits.number(octets[13..<15]), second <= 60
        else { return nil }
        let seconds = date.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second
        return Date(timeIntervalSince1970: Double(seconds))
    }

    /// A TEXT without its escapes (RFC 5545 §3.3.11).
    private static func unescaped(_ value: String) -> String {
        var text = String.UnicodeScalarView(), isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }
}

import Calendars
import Foundation
import Testing

struct CalendarRepliesTests {
    private func replies(_ lines: String...) -> CalendarReplies { CalendarReplies(reading: file(lines)) }

    private func said(_ replies: CalendarReplies) -> [String] {
        replies.replies.map { reply in
            "\(reply.uid) \(reply.sequence) \(reply.attendee) \(reply.answer.rawValue) "
                + (reply.stamp.map { "\(Int($0.timeIntervalSince1970))" } ?? "–")
        }
    }

    @Test func asExchangeWritesItWithoutOrganizer() {
        let read = replies(
            "BEGIN:VCALENDAR", "METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0",
            "BEGIN:VTIMEZONE", "TZID:Romance Standard Time", "BEGIN:STANDARD", "DTSTART:16010101T030000",
            "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
            "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT",
            "ATTENDEE;PARTSTAT=ACCEPTED;CN=Marie Dupont:mailto:Marie@Example.fr",
            "COMMENT;LANGUAGE=fr-FR:Avec plaisir\\, à lundi !\\n", "UID:u1",
            "SUMMARY;LANGUAGE=fr-FR:Accepté : Atelier 1", "DTSTART;TZID=Romance Standard Time:20210301T140000",
            "DTEND;TZID=Romance Standard Time:20210301T170000", "CLASS:PUBLIC", "PRIORITY:5",
            "DTSTAMP:20210209T101500Z", "TRANSP:OPAQUE", "STATUS:CONFIRMED", "SEQUENCE:2",
            "X-MICROSOFT-CDO-APPT-SEQUENCE:2", "END:VEVENT", "END:VCALENDAR")
        #expect(read.findings == [])
        #expect(said(read) == ["u1 2 marie@example.fr ACCEPTED 1612865700"])
        #expect(read.replies.first?.comment == "Avec plaisir, à lundi !\n")
    }

    @Test func asGoogleWritesItWithAnAlarmInside() {
        let read = replies(
            "BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
            "METHOD:REPLY", "BEGIN:VEVENT", "DTSTART:20210301T130000Z", "DTEND:20210301T160000Z",
            "DTSTAMP:20210209T101500Z", "ORGANIZER;CN=Ateliers:mailto:ateliers@example.fr", "UID:u1",
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=marie",
            " @example.fr;X-NUM-GUESTS=0:mailto:marie@example.fr", "CREATED:20210208T080000Z", "SEQUENCE:0",
            "STATUS:CONFIRMED", "BEGIN:VALARM", "ACTION:DISPLAY", "UID:other", "ATTENDEE:mailto:nobody@example.fr",
            "TRIGGER:-P0DT0H30M0S", "END:VALARM", "END:VEVENT", "END:VCALENDAR")
        #expect(said(read) == ["u1 0 marie@example.fr DECLINED 1612865700"])
    }

    @Test func asAppleWritesItWithAnotherURI() {
        let read = replies(
            "BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "VERSION:2.0", "METHOD:reply", "BEGIN:VEVENT",
            "ATTENDEE;CN=\"Marie Dupont; Crolles\";PARTSTAT=TENTATIVE;EMAIL=Marie@example.fr:",
            " urn:uuid:6fea451e-90db-5366-bbde-9a65b83f8f64", "UID:u1", "END:VEVENT", "END:VCALENDAR")
        #expect(said(read) == ["u1 0 marie@example.fr TENTATIVE –"])
    }

    @Test func severalEventsAreSeveralReplies() {
        let read = replies(
            "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:x@y.fr",
            "END:VEVENT", "BEGIN:VEVENT", "UID:b", "ATTENDEE:mailto:x@y.fr", "END:VEVENT", "END:VCALENDAR")
        #expect(said(read) == ["a 0 x@y.fr ACCEPTED –", "b 0 x@y.fr NEEDS-ACTION –"])
    }

    @Test(arguments: [
        (
            ["METHOD:REQUEST", "BEGIN:VEVENT", "UID:a", "ATTENDEE:mailto:x@y.fr", "END:VEVENT"],
            "notAReply(method: Optional(\"REQUEST\"))"
        ),
        (["BEGIN:VEVENT", "UID:a", "ATTENDEE:mailto:x@y.fr", "END:VEVENT"], "notAReply(method: nil)"),
        (["METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "END:VEVENT"], "nobodyReplies"),
        (["METHOD:REPLY"], "nobodyReplies"),
        (["METHOD:REPLY", "BEGIN:VEVENT", "ATTENDEE:mailto:x@y.fr", "END:VEVENT"], "missingUID"),
        (["METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "SEQUENCE:-1", "END:VEVENT"], "unreadable(property: \"SEQUENCE\")"),
        (
            ["METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "SEQUENCE:99999999999999999999", "END:VEVENT"],
            "unreadable(property: \"SEQUENCE\")"
        ),
        (
            ["METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "DTSTAMP:2021-02-09", "END:VEVENT"],
            "unreadable(property: \"DTSTAMP\")"
        ),
        (
            ["METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "DTSTAMP:20211309T101500Z", "END:VEVENT"],
            "unreadable(property: \"DTSTAMP\")"
        ),
        (
            ["METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "ATTENDEE;PARTSTAT=MAYBE:mailto:x@y.fr", "END:VEVENT"],
            "unsupported(property: \"PARTSTAT=MAYBE\")"
        ),
        (["METHOD:REPLY", "BEGIN:VEVENT", "UID:a"], "missingEnd(\"VEVENT\")"),
        (["METHOD:REPLY", "BEGIN:VEVENT", "UID:a\u{0}", "END:VEVENT"], "controlCharacter(0)"),
    ])
    func whatIsNoReplyIsSaid(lines: [String], finding: String) {
        let read = CalendarReplies(reading: file(["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR"]))
        #expect(read.replies == [])
        #expect(read.findings.first.map { "\($0.code)" } == finding)
    }

    @Test func whatWeWriteIsAnsweredBack() throws {
        for answer in CalendarReply.Answer.allCases {
            var generator = SeededGenerator(seed: 7)
            let sequence = Int.random(in: 0...1_000, using: &generator)
            let request = CalendarMessage(
                method: .request, stamp: Date(timeIntervalSince1970: 1_612_771_200),
                organizer: CalendarAddress(name: "Ateliers", email: "ateliers@example.fr"),
                attendee: CalendarAddress(name: "Zoé; \"Dupont\", née : É", email: "Zoe.D@example.fr"),
                event: try event(sequence: sequence))
            // What a program does that keeps all it got and changes two things.
            let text = String(decoding: try request.bytes(), as: UTF8.self).replacing("\r\n ", with: "")
                .replacing("METHOD:REQUEST", with: "METHOD:REPLY")
                .replacing("PARTSTAT=NEEDS-ACTION", with: "PARTSTAT=\(answer.rawValue)")
            let read = CalendarReplies(reading: Data(text.utf8))
            #expect(
                said(read)
                    == [
                        "6fea451e-90db-5366-bbde-9a65b83f8f64 \(sequence) zoe.d@example.fr \(answer.rawValue) 1612771200"
                    ])
        }
    }
}

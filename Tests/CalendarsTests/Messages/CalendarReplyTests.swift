import Calendars
import Foundation
import Testing

struct CalendarReplyTests {
    @Test func anAnswerIsReadWhole() throws {
        let (replies, findings) = CalendarReply.read(
            reply(
                "UID:6fea451e-90db", "SEQUENCE:2", "DTSTAMP:20210127T081530Z",
                "ORGANIZER;CN=Ateliers:mailto:ateliers@exemple.fr",
                "ATTENDEE;PARTSTAT=ACCEPTED;CN=Ginette Dupré:mailto:Ginette.Dupre@Exemple.FR",
                "COMMENT:Avec plaisir\\, mais\\nje serai en retard"))
        #expect(findings == [])
        #expect(
            replies == [
                CalendarReply(
                    uid: "6fea451e-90db", sequence: 2, stamp: Date(timeIntervalSince1970: 1_611_735_330),
                    attendee: "Ginette.Dupre@exemple.fr", answer: .accepted,
                    comment: "Avec plaisir, mais\nje serai en retard")
            ])
    }

    @Test(
        arguments: [
            (";PARTSTAT=ACCEPTED", .accepted), (";PARTSTAT=DECLINED", .declined), (";PARTSTAT=TENTATIVE", .tentative),
            (";PARTSTAT=NEEDS-ACTION", .needsAction), (";PARTSTAT=DELEGATED", .delegated),
            (";partstat=\"accepted\"", .accepted),
            ("", .needsAction), (";PARTSTAT=X-MAYBE", .needsAction), (";PARTSTAT=", .needsAction),
            (";CN=\"PARTSTAT=DECLINED\";PARTSTAT=ACCEPTED", .accepted),
        ] as [(String, CalendarReply.Answer)])
    func answers(_ parameters: String, _ answer: CalendarReply.Answer) {
        let (replies, findings) = CalendarReply.read(reply("UID:a", "ATTENDEE\(parameters):mailto:a@b.fr"))
        #expect(findings == [])
        #expect(replies.map(\.answer) == [answer])
    }

    @Test(arguments: [
        ("ATTENDEE:mailto:a@b.fr", "a@b.fr"), ("ATTENDEE:MAILTO:A@B.FR", "A@b.fr"),
        ("ATTENDEE:MailTo:a@b.fr", "a@b.fr"),
        ("ATTENDEE:a@b.fr", "a@b.fr"),
        // Apple, for somebody of its own address book.
        ("ATTENDEE;CN=A;PARTSTAT=ACCEPTED;EMAIL=a@b.fr:urn:uuid:0df2c324-4b3b-5e4b-8574-770c7c601d00", "a@b.fr"),
        ("ATTENDEE;CN=A;EMAIL=\"a@b.fr\":/aMTAyODQ2/principal/", "a@b.fr"),
        ("ATTENDEE;EMAIL=mailto:a@b.fr:invalid:nomail", nil), ("ATTENDEE;EMAIL=c@d.fr:mailto:a@b.fr", "a@b.fr"),
        ("ATTENDEE:urn:uuid:0df2c324-4b3b-5e4b-8574-770c7c601d00", nil), ("ATTENDEE:mailto:", nil), ("ATTENDEE:", nil),
        ("ATTENDEE:mailto:a@b@c.fr", nil), ("ATTENDEE:mailto:a b@c.fr", nil), ("ATTENDEE:mailto:@b.fr", nil),
        ("ATTENDEE:mailto:a@b.fr,mailto:c@d.fr", nil),
        ("ATTENDEE:mailto:" + String(repeating: "a", count: 300) + "@b.fr", nil),
    ])
    func addresses(_ line: String, _ address: String?) {
        let (replies, findings) = CalendarReply.read(reply("UID:a", line))
        #expect(replies.map(\.attendee) == (address.map { [$0] } ?? []))
        #expect(findings.map(\.code) == (address == nil ? [.unreadable(property: "ATTENDEE")] : []))
        #expect(findings.allSatisfy { $0.line == 5 })
    }

    @Test func whatIsMissingIsNotMissed() {
        // Exchange leaves ORGANIZER out, others SEQUENCE; without DTSTAMP it is before any other.
        let bytes = Data(
            "BEGIN:VCALENDAR\nMETHOD:reply\nBEGIN:VEVENT\nUID:a\nATTENDEE:mailto:a@b.fr\nEND:VEVENT\nEND:VCALENDAR".utf8
        )
        let (replies, findings) = CalendarReply.read(bytes)
        #expect(findings == [])
        #expect(replies.map(\.sequence) == [0])
        #expect(replies.map(\.stamp.timeIntervalSince1970) == [0])
        #expect(replies.map(\.comment) == [nil])
    }

    @Test func whatIsNotNeededIsPassedOver() {
        let (replies, findings) = CalendarReply.read(
            reply(
                "UID:a", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "X-EMPTY:", "RRULE:FREQ=SECONDLY", "DTSTART:demain",
                "DTSTART;TZID=\"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris\":20210401T090000",
                "BEGIN:VALARM", "UID:alarme", "ATTENDEE:mailto:alarme@b.fr", "TRIGGER:-PT10M", "END:VALARM",
                "ATTENDEE;X-NUM-GUESTS=0;PARTSTAT=DECLINED:mailto:a@b.fr", "COMMENT:", "COMMENT:un", "COMMENT:deux"))
        #expect(findings == [])
        #expect(
            replies.map { [$0.uid, $0.attendee, $0.answer.rawValue, $0.comment ?? ""] } == [
                ["a", "a@b.fr", "DECLINED", "un\ndeux"]
            ])
    }

    @Test func severalEventsAreSeveralAnswers() {
        let (replies, findings) = CalendarReply.read(
            reply(
                "UID:a", "ATTENDEE:mailto:a@b.fr", "END:VEVENT", "BEGIN:VEVENT", "UID:b", "SEQUENCE:1",
                "ATTENDEE:mailto:a@b.fr"))
        #expect(findings == [])
        #expect(replies.map(\.uid) == ["a", "b"])
        #expect(replies.map(\.sequence) == [0, 1])
    }

    @Test(arguments: [
        ("METHOD:REQUEST", 2), ("METHOD:REPLY\u{FEFF}", 2), ("METHOD:", 2), ("X-METHOD:REPLY", 1),
        ("METHOD;X=1:CANCEL", 2),
    ])
    func onlyRepliesAreAnswers(_ method: String, _ line: Int) {
        let bytes = file([
            "BEGIN:VCALENDAR", method, "BEGIN:VEVENT", "UID:a", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.fr",
            "END:VEVENT",
            "END:VCALENDAR",
        ])
        let (replies, findings) = CalendarReply.read(bytes)
        #expect(replies == [])
        #expect(findings.map(\.code) == [.unreadable(property: "METHOD")])
        #expect(findings.map(\.line) == [line])
    }

    @Test(
        arguments: [
            (["ATTENDEE:mailto:a@b.fr"], 3, .unreadable(property: "UID")),
            (["UID:", "ATTENDEE:mailto:a@b.fr"], 4, .unreadable(property: "UID")),
            (["UID:a"], 3, .unreadable(property: "ATTENDEE")),
            (["UID:a", "UID:b", "ATTENDEE:mailto:a@b.fr"], 5, .repeated(property: "UID")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "ATTENDEE:mailto:c@d.fr"], 6, .repeated(property: "ATTENDEE")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "SEQUENCE:-1"], 6, .unreadable(property: "SEQUENCE")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "SEQUENCE:2147483648"], 6, .unreadable(property: "SEQUENCE")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "SEQUENCE:un"], 6, .unreadable(property: "SEQUENCE")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "DTSTAMP:hier"], 6, .unreadable(property: "DTSTAMP")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "DTSTAMP;VALUE=DATE:20210127"], 6, .unreadable(property: "DTSTAMP")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "DTSTAMP:20211327T000000Z"], 6, .impossibleTime(property: "DTSTAMP")),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "garbage"], 6, .malformedLine),
            (["UID:a", "ATTENDEE:mailto:a\u{1}@b.fr"], 5, .controlCharacter(1)),
            (["UID:a\0", "ATTENDEE:mailto:a@b.fr"], 4, .controlCharacter(0)),
            (["UID:a", "ATTENDEE:mailto:a@b.fr", "BEGIN:VALARM"], 6, .missingEnd("VALARM")),
        ] as [([String], Int, CalendarFinding.Code)])
    func whatIsWrongHasItsLineAndNothingIsKept(_ lines: [String], _ line: Int, _ code: CalendarFinding.Code) {
        let bytes = file(
            ["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
        let (replies, findings) = CalendarReply.read(bytes)
        #expect(findings.map(\.code) == [code])
        #expect(findings.map(\.line) == [line])
        #expect(replies == [])
    }

    @Test func itIsBoundedAsCalendarsAre() {
        #expect(
            CalendarReply.read(Data(count: 2_097_153)).findings.map(\.code) == [
                .tooLarge(bytes: 2_097_153, limit: 2_097_152)
            ])
        #expect(CalendarReply.read(Data()).findings.map(\.code) == [.notACalendar])
        let deep = String(repeating: "BEGIN:A\r\n", count: 4_000) + String(repeating: "END:A\r\n", count: 4_000)
        #expect(
            CalendarReply.read(reply(deep, "UID:a", "ATTENDEE:mailto:a@b.fr")).findings.contains {
                $0.code == .tooDeep(limit: 6)
            })
        let many = String(repeating: "ATTENDEE:mailto:a@b.fr\r\n", count: 20_000)
        #expect(CalendarReply.read(reply("UID:a", many)).findings.first?.line == 3)
    }

    private func reply(_ lines: String...) -> Data {
        file(["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
    }
}

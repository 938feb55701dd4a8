import Calendars
import Foundation
import TestSupport
import Testing

/// The calendar within e-mails as other programs write them, and as nobody should.
struct CalendarPartTests {
    private static let calendar = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n"

    @Test(arguments: ["\r\n", "\n"], ["7bit", "8bit", "base64", "quoted-printable", "BASE64", " binary", nil])
    func encodings(_ lineEnd: String, _ encoding: String?) {
        let text = "BEGIN:VCALENDAR\(lineEnd)COMMENT:été =) 📱\(lineEnd)END:VCALENDAR\(lineEnd)"
        let body =
            switch encoding?.lowercased() {
            case "base64": Data(text.utf8).base64EncodedString(options: .lineLength76Characters)
            case "quoted-printable":
                "BEGIN:VCAL=\(lineEnd)ENDAR  \(lineEnd)COMMENT:=C3=A9t=c3=a9 =3D) =F0=9F=93=B1\(lineEnd)END:VCALENDAR\(lineEnd)"
            default: text
            }
        let field = encoding.map { ["Content-Transfer-Encoding:\($0)"] } ?? []
        let lines = ["Subject: x", "content-type: TEXT/Calendar ; charset=\"UTF-8\""] + field + ["", body]
        let (calendar, findings) = MailMessage.calendarPart(in: Data(lines.joined(separator: lineEnd).utf8))
        #expect(findings == [])
        let read = calendar.map { String(decoding: $0, as: UTF8.self).replacing("\r\n", with: "\n") }
        #expect(read == text.replacing("\r\n", with: "\n"))
    }

    @Test func latinLettersBecomeUTF8() {
        let mail = Data("Content-Type: text/calendar; charset=ISO-8859-1\n\nCOMMENT:".utf8) + [0xE9, 0x74, 0xE9]
        #expect(MailMessage.calendarPart(in: mail).calendar == Data("COMMENT:été".utf8))
        let quoted = Data(
            "Content-Type: text/calendar; charset=latin1\nContent-Transfer-Encoding: quoted-printable\n\n=E9=\n".utf8)
        #expect(MailMessage.calendarPart(in: quoted).calendar == Data("é".utf8))
    }

    @Test func foldedFieldsAndPartsWithinPartsAreFollowed() {
        let mail = lines(
            "Received: from a", " by b", "Content-Type: multipart/mixed;", "\tboundary=\"a; b\"", "", "preamble",
            "--a; bc", "--a; b ",
            "Content-Type: multipart/alternative; boundary=inner", "", "--inner", "", "BEGIN:VCALENDAR but plain text",
            "--inner", "Content-Type: text/html", "", "<p>", "--inner", "Content-Type: text/calendar;",
            " name=\"a;b=c.ics\";", " method=REPLY", "",
            Self.calendar + "--inner--", "epilogue", "--a; b", "Content-Type: application/ics", "", "not this one",
            "--a; b--",
            "Content-Type: text/calendar", "", "nor this")
        let (calendar, findings) = MailMessage.calendarPart(in: mail)
        #expect(findings == [])
        #expect(calendar.map { String(decoding: $0, as: UTF8.self) } == Self.calendar)
    }

    @Test func anAttachmentServesWhereThereIsNoPart() {
        let mail = lines(
            "Content-Type: multipart/mixed; boundary=a", "", "--a", "Content-Type: application/ics; name=invite.ics",
            "",
            Self.calendar, "--a--")
        #expect(MailMessage.calendarPart(in: mail).calendar?.starts(with: Self.calendar.utf8) == true)
    }

    @Test func aPartThatIsCutIsReadAsFarAsItGoes() {
        let mail = lines(
            "Content-Type: multipart/mixed; boundary=a", "", "--a", "Content-Type: text/calendar", "", Self.calendar)
        #expect(MailMessage.calendarPart(in: mail).calendar?.starts(with: Self.calendar.utf8) == true)
        #expect(
            MailMessage.calendarPart(in: lines("Content-Type: text/calendar")).findings.map(\.code) == [.notACalendar])
    }

    @Test(
        arguments: [
            ([], nil, .notACalendar), (["garbage"], nil, .notACalendar), ([calendar], nil, .notACalendar),
            (["Content-Type: text/plain", "", calendar], nil, .notACalendar),
            (["Content-Type: message/rfc822", "", "Content-Type: text/calendar", "", calendar], nil, .notACalendar),
            (["X: y", "Content-Type: multipart/mixed", "", ""], 2, .unreadable(property: "Content-Type")),
            (["Content-Type: multipart/mixed; boundary=", "", ""], 1, .unreadable(property: "Content-Type")),
            (["Content-Type: text/calendar; charset=utf-16", "", calendar], 1, .unreadable(property: "Content-Type")),
            (
                ["Content-Type: text/calendar", "Content-Transfer-Encoding: uuencode", "", calendar], 2,
                .unreadable(property: "Content-Transfer-Encoding")
            ),
            (
                ["Content-Type: text/calendar", "Content-Transfer-Encoding: base64", "", "QUJD", "QU!D"], 5,
                .unreadable(property: "base64")
            ),
            (
                ["Content-Type: text/calendar", "Content-Transfer-Encoding: base64", "", "QUJDR", ""], 4,
                .unreadable(property: "base64")
            ),
            (
                ["Content-Type: text/calendar", "Content-Transfer-Encoding: base64", "", "QQ==", "QUJD"], 5,
                .unreadable(property: "base64")
            ),
            (
                ["Content-Type: text/calendar", "Content-Transfer-Encoding: quoted-printable", "", "a=3D", "a=3", "b"],
                5,
                .unreadable(property: "quoted-printable")
            ),
            (
                ["Content-Type: text/calendar", "Content-Transfer-Encoding: quoted-printable", "", "a=+1"], 4,
                .unreadable(property: "quoted-printable")
            ),
        ] as [([String], Int?, CalendarFinding.Code)])
    func whatIsWrongHasItsLine(_ text: [String], _ line: Int?, _ code: CalendarFinding.Code) {
        let (calendar, findings) = MailMessage.calendarPart(in: Data(text.joined(separator: "\r\n").utf8))
        #expect(findings.map(\.code) == [code])
        #expect(findings.map(\.line) == [line])
        #expect(calendar == nil)
    }

    @Test func sixPartsOneInAnotherAreTheMost() {
        func mail(_ depth: Int) -> Data {
            let heads = (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n" }
                .joined()
            return Data("\(heads)Content-Type: text/calendar\r\n\r\n\(Self.calendar)".utf8)
        }
        #expect(MailMessage.calendarPart(in: mail(6)).findings == [])
        #expect(MailMessage.calendarPart(in: mail(7)).findings.map(\.code) == [.tooDeep(limit: 6)])
        #expect(MailMessage.calendarPart(in: mail(7)).findings.map(\.line) == [19])
        #expect(MailMessage.calendarPart(in: mail(10_000)).findings.map(\.code) == [.tooDeep(limit: 6)])
    }

    @Test func hundredPartsAreTheMost() {
        func mail(_ count: Int) -> Data {
            let parts = String(repeating: "--b\r\n\r\nx\r\n", count: count - 2)
            return Data(
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n\(parts)--b\r\nContent-Type: text/calendar\r\n\r\nx\r\n"
                    .utf8)
        }
        #expect(MailMessage.calendarPart(in: mail(100)).findings == [])
        #expect(MailMessage.calendarPart(in: mail(101)).findings.map(\.code) == [.tooManyComponents(limit: 100)])
        #expect(MailMessage.calendarPart(in: mail(101)).findings.map(\.line) == [300])
    }

    @Test func sizesAreBounded() {
        let large = 8 * 1_024 * 1_024
        #expect(
            MailMessage.calendarPart(in: Data(count: large + 1)).findings.map(\.code) == [
                .tooLarge(bytes: large + 1, limit: large)
            ])
        let head = Data("Content-Type: text/calendar\r\n\r\n".utf8)
        let most = 2 * 1_024 * 1_024
        #expect(MailMessage.calendarPart(in: head + Data(count: most)).calendar?.count == most)
        #expect(
            MailMessage.calendarPart(in: head + Data(count: most + 1)).findings.map(\.code) == [
                .tooLarge(bytes: most + 1, limit: most)
            ])
        #expect(MailMessage.calendarPart(in: head + Data(count: most + 1)).findings.map(\.line) == [3])
        let latin =
            Data("Content-Type: text/calendar; charset=latin1\r\n\r\n".utf8) + Data(repeating: 0xE9, count: most)
        #expect(MailMessage.calendarPart(in: latin).findings.map(\.line) == [3])
        let long = Data(
            "Content-Type: text/calendar;\r\n\(String(repeating: " x=\"\(String(repeating: "y", count: 900))\";\r\n", count: 80))\r\nx"
                .utf8)
        #expect(
            MailMessage.calendarPart(in: long).findings.map(\.code).first.map { "\($0)".hasPrefix("lineTooLong") }
                == true)
    }

    /// Each would take minutes if lines, boundaries or fields were looked at more than a few times.
    @Test(
        arguments: [
            "\n", "a", "--b\n", "--", "=", "\r", "Content-Type: multipart/mixed; boundary=b\n", " x",
            "Content-Type: text/calendar;\n ",
            "Content-Type: text/calendar\n\n", "=\n", "\"", ";",
        ])
    func wornOutMailsEndInTime(_ piece: String) {
        for head in [
            "", "Content-Type: multipart/mixed; boundary=b\n\n", "Content-Type: text/calendar;",
            "Content-Type: text/calendar\nContent-Transfer-Encoding: quoted-printable\n\n",
        ] {
            let mail = Data((head + String(repeating: piece, count: 300_000 / piece.utf8.count)).utf8)
            let ends = endsWithinAMinute {
                let (calendar, findings) = MailMessage.calendarPart(in: mail)
                #expect((calendar == nil) == !findings.isEmpty)
            }
            #expect(ends)
        }
    }

    private func lines(_ lines: String...) -> Data { Data(lines.joined(separator: "\r\n").utf8) }
}

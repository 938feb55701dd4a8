import Calendars
import Foundation
import Testing

struct MailReaderTests {
    private static let reply =
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:é1\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:x@y.fr\r\n"
        + "END:VEVENT\r\nEND:VCALENDAR\r\n"

    private func read(_ lines: String..., ending: String = "\r\n") -> CalendarReplies {
        CalendarReplies(reading: Data(lines.joined(separator: ending).utf8))
    }

    private static func base64(_ text: String) -> String {
        Data(text.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
    }

    @Test(arguments: ["\r\n", "\n"])
    func aReplyInAMailOfSeveralPartsIsFound(ending: String) {
        let read = read(
            "Return-Path: <x@y.fr>", "Subject: =?UTF-8?Q?Accept=C3=A9?=", "MIME-Version: 1.0",
            "Content-Type: multipart/mixed;", "\tboundary=\"outer\"", "", "Ce message a plusieurs parties.", "--outer",
            "Content-Type: multipart/alternative; boundary=inner", "", "--inner", "Content-Type: text/plain", "", "Oui",
            "--inner", "Content-Type: text/calendar; charset=\"utf-8\"; method=REPLY",
            "Content-Transfer-Encoding: base64", "", Self.base64(Self.reply), "--inner--", "--outer--", "",
            ending: ending)
        #expect(read.findings == [])
        #expect(read.replies.map(\.uid) == ["é1"])
    }

    @Test func quotedPrintableAndLatin1AreRead() {
        let quoted = Self.reply.replacing("é", with: "=E9").replacing("PARTSTAT=ACC", with: "PARTSTAT=3DACC")
            .replacing("mailto:x", with: "mail=\r\nto:x")
        let read = read(
            "From: x@y.fr", "Content-Type: text/calendar; charset=ISO-8859-1",
            "content-transfer-encoding: Quoted-Printable", "", quoted)
        #expect(read.findings == [])
        #expect(read.replies.map { "\($0.uid) \($0.attendee) \($0.answer)" } == ["é1 x@y.fr accepted"])
    }

    @Test func aMailThatWasCutIsReadAsFarAsItGoes() {
        let read = read(
            "From: x@y.fr", "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/calendar", "",
            Self.reply)
        #expect(read.replies.count == 1)
    }

    @Test func aMailWithoutCalendarSaysSo() {
        #expect(
            read("From: x@y.fr", "Subject: Oui", "", "Je viens").findings.map { "\($0.code)" } == ["noCalendarPart"])
    }

    @Test func brokenBase64IsSaid() {
        let read = read(
            "From: x@y.fr", "Content-Type: text/calendar", "Content-Transfer-Encoding: base64", "", "QkVHSU4=QkVHSU4")
        #expect(read.replies == [])
        #expect(!read.findings.isEmpty)
    }

    @Test func partsWithoutEndAreBounded() {
        let nested = (0..<50).flatMap { ["Content-Type: multipart/mixed; boundary=b\($0)", "", "--b\($0)"] }
        let deep = CalendarReplies(reading: file(["From: x@y.fr"] + nested))
        #expect(deep.findings.contains { "\($0.code)".hasPrefix("tooDeep") })
        let many = (0..<500).flatMap { _ in ["--b", "Content-Type: text/plain", "", "x"] }
        let wide = CalendarReplies(
            reading: file(["From: x@y.fr", "Content-Type: multipart/mixed; boundary=b", ""] + many))
        #expect(wide.findings.map { "\($0.code)" } == ["tooManyParts(limit: 100)"])
        let large = Data("From: x@y.fr\r\n\r\n".utf8) + Data(repeating: 0x41, count: 9 * 1_024 * 1_024)
        #expect(CalendarReplies(reading: large).findings.contains { "\($0.code)".hasPrefix("tooLarge") })
    }

    @Test(.timeLimit(.minutes(1)), arguments: 0..<200)
    func nothingThatIsGarbledIsACrash(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let mail =
            "From: x@y.fr\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + Self.reply + "--b--\r\n"
        var bytes = Array((seed % 2 == 0 ? mail : Self.reply).utf8)
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(contentsOf: bytes[..<min(index, 40)], at: index)
            default: bytes.removeSubrange(index..<min(bytes.count, index + 10))
            }
            if bytes.isEmpty { bytes = [0x3A] }
        }
        let read = CalendarReplies(reading: Data(bytes))
        #expect(read.findings.isEmpty || read.replies.isEmpty, "all or nothing")
    }
}

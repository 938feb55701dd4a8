import Calendars
import Foundation
import Testing

struct MailMessageTests {
    @Test func anInvitationIsThreeAlternatives() throws {
        let calendar = try message().bytes()
        let part = MailMessage.CalendarPart(bytes: calendar, method: .request)
        let plain = try PlainMail(mail(subject: "Invitation à l'atelier", calendar: part).bytes())
        #expect(plain.head["FROM"] == "Ateliers numériques <ateliers@exemple.fr>")
        #expect(plain.head["TO"] == "Ginette Dupré <ginette.dupre@exemple.fr>")
        #expect(plain.head["SUBJECT"] == "Invitation à l'atelier")
        #expect(plain.head["DATE"] == "Tue, 26 Jan 2021 09:00:00 +0000")
        #expect(plain.head["MESSAGE-ID"] == "<0df2c324.1@exemple.fr>")
        #expect(plain.head["MIME-VERSION"] == "1.0")
        #expect(
            plain.parts.map { $0.head["CONTENT-TYPE"] } == [
                "text/plain; charset=UTF-8", "text/html; charset=UTF-8",
                "text/calendar; method=REQUEST; charset=UTF-8; component=VEVENT",
            ])
        #expect(plain.parts.map(\.content) == [Data("Bonjour".utf8), Data("<p>Bonjour</p>".utf8), calendar])
        #expect(MailMessage.calendarPart(in: plain.bytes).calendar == calendar)
    }

    @Test func aCancellationSaysSo() throws {
        let part = MailMessage.CalendarPart(bytes: try message(.cancel).bytes(), method: .cancel)
        let plain = try PlainMail(mail(calendar: part).bytes())
        #expect(plain.parts[2].head["CONTENT-TYPE"] == "text/calendar; method=CANCEL; charset=UTF-8; component=VEVENT")
    }

    @Test func aCalendarIsNotAMust() throws {
        let plain = try PlainMail(mail().bytes())
        #expect(plain.parts.count == 2)
        #expect(MailMessage.calendarPart(in: plain.bytes).findings.map(\.code) == [.notACalendar])
    }

    @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\n\r\n\rb", "a\n\u{301}b"])
    func linesOfTextsEndAsThoseOfEMailDo(_ text: String) throws {
        let content = try PlainMail(mail(text: text).bytes()).parts[0].content
        #expect(
            !String(decoding: content, as: UTF8.self).unicodeScalars.map { $0 }.split(separator: "\r").dropFirst()
                .isEmpty)
        let bare = content.enumerated().filter { $1 == 0x0A && ($0 == 0 || content[$0 - 1] != 0x0D) }
        #expect(bare.isEmpty)
    }

    @Test func noTextEndsItsPart() throws {
        let text = "--=_ateliers_part--\r\n.\r\nFrom: x\r\n"
        let plain = try PlainMail(mail(text: text, html: text).bytes())
        #expect(plain.parts.map(\.content) == [Data(text.utf8), Data(text.utf8)])
    }

    @Test(arguments: [
        "", "a", "été", "L'« été » ; 📱 œuvre", String(repeating: "é", count: 500), String(repeating: "📱", count: 200),
        String(repeating: "word ", count: 100) + "end", " a", "a ", "a  b", "=?UTF-8?B?YQ==?=", "A: b; c, <d@e.fr>",
        "(comment)",
        "\"quoted\"", "a,b", String(repeating: "x", count: 300), "e\u{301}",
    ])
    func subjectsAndNamesAreReadBack(_ text: String) throws {
        let address = CalendarAddress(name: text, email: "a@b.fr")
        let plain = try PlainMail(mail(from: address, to: address, subject: text).bytes())
        let mailbox = text.isEmpty ? "a@b.fr" : "\(text) <a@b.fr>"
        #expect(plain.head["SUBJECT"].map { Array($0.utf8) } == Array(text.utf8))
        #expect(plain.head["FROM"].map { Array($0.utf8) } == Array(mailbox.utf8))
        #expect(plain.head["TO"].map { Array($0.utf8) } == Array(mailbox.utf8))
    }

    @Test func theSameMailGivesTheSameBytes() throws {
        #expect(try mail(subject: "été").bytes() == mail(subject: "été").bytes())
    }

    @Test(arguments: ["a\r\nBcc: x@y.fr", "a\nb", "a\rb", "a\tb", "a\0", "\u{85}", "a\u{7F}"])
    func noTextBeginsALineOfTheHead(_ text: String) throws {
        let address = CalendarAddress(name: text, email: "a@b.fr")
        #expect(throws: MailRefusal.unusable(.senderName)) { try mail(from: address).bytes() }
        #expect(throws: MailRefusal.unusable(.recipientName)) { try mail(to: address).bytes() }
        #expect(throws: MailRefusal.unusable(.subject)) { try mail(subject: text).bytes() }
        #expect(throws: MailRefusal.unusable(.identifier)) { try mail(identifier: text).bytes() }
    }

    @Test(arguments: ["", "a", "a@b.fr\r\nBcc: x@y.fr", "a@b.fr, c@d.fr", "<a@b.fr>", "a b@c.fr", "é@b.fr"])
    func addressesArePlainAndOneEach(_ email: String) throws {
        let address = CalendarAddress(name: "A", email: email)
        #expect(throws: MailRefusal.unusable(.senderEmail)) { try mail(from: address).bytes() }
        #expect(throws: MailRefusal.unusable(.recipientEmail)) { try mail(to: address).bytes() }
    }

    @Test(arguments: ["", "a b", "a@b@c", "a>", "é", ".a", "a..b", "a@", String(repeating: "a", count: 201)])
    func identifiersArePlain(_ identifier: String) throws {
        #expect(throws: MailRefusal.unusable(.identifier)) { try mail(identifier: identifier).bytes() }
    }

    @Test func anIdentifierWithItsDomainStaysAsItIs() throws {
        #expect(try PlainMail(mail(identifier: "a.b@c").bytes()).head["MESSAGE-ID"] == "<a.b@c>")
    }

    @Test(arguments: [Double.nan, .infinity, -2_208_988_801, 253_402_300_800])
    func datesAreThoseOfEMail(_ seconds: Double) throws {
        #expect(throws: MailRefusal.unusable(.date)) { try mail(date: Date(timeIntervalSince1970: seconds)).bytes() }
    }
}

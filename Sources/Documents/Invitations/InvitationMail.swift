import Answers
package import Calendars
import Catalogue
package import Foundation
import Markup
package import Workshops

extension InvitationMail {
    /// The calendar message (RFC 5546), for one person and one workshop.
    package func calendar(to email: EmailAddress) throws(CalendarRefusal) -> CalendarMessage {
        CalendarMessage(
            method: message.method == .request ? .request : .cancel, stamp: message.stamp,
            organizer: words.organizer, attendee: words.attendee(email),
            event: CalendarEvent(
                message.uid, message.notice,
                Revision(sequence: message.sequence, created: created, modified: message.stamp), in: words.zone),
            alarm: message.method == .request ? Self.dayBefore : nil)
    }

    /// The same in an e-mail (RFC 6047) that people can read without a calendar.
    package func mail(to email: EmailAddress) throws(CalendarRefusal) -> MailMessage {
        let calendar = try calendar(to: email)
        let part = MailMessage.CalendarPart(bytes: try calendar.bytes(), method: calendar.method)
        var mail = words.mail(
            blocks, subject: subject, to: email, part, date: message.stamp,
            identifier: "\(message.uid).\(message.number)")
        mail.thread = first.map { words.globally("\($0.uid).\($0.number)") }
        return mail
    }

    /// In minutes.
    private static let dayBefore = 24 * 60
}

extension Convocation {
    /// An e-mail without a calendar: there is no workshop that it is about.
    package func mail(to email: EmailAddress, number: Int, stamp: Date) -> MailMessage {
        mail(mailBlocks, subject: subject, to: email, nil, date: stamp, identifier: "seat.\(number)")
    }

    fileprivate func mail(
        _ blocks: [Block], subject: String, to email: EmailAddress, _ calendar: MailMessage.CalendarPart?, date: Date,
        identifier: String
    ) -> MailMessage {
        let page = Typesetter(language)
        return MailMessage(
            sender: organizer, recipient: attendee(email), subject: subject, text: Self.text(of: blocks),
            html: page.page(title: subject) { blocks.map { page.element($0) } }.html, calendar: calendar, date: date,
            identifier: globally(identifier))
    }

    fileprivate var organizer: CalendarAddress {
        CalendarAddress(name: contact.name, email: contact.email.description)
    }

    fileprivate func attendee(_ email: EmailAddress) -> CalendarAddress {
        CalendarAddress(name: name ?? "", email: email.description)
    }

    /// An identifier of ours, as no other domain has it.
    fileprivate func globally(_ identifier: String) -> String {
        "\(identifier)@\(contact.email.description.split(separator: "@").last ?? "")"
    }
}

import Answers
package import Calendars
import Catalogue
import Foundation
import Markup
package import Workshops

extension InvitationMail {
    /// The calendar message (RFC 5546), for one person and one workshop.
    package func calendar(to email: EmailAddress) throws(CalendarRefusal) -> CalendarMessage {
        CalendarMessage(
            method: message.method == .request ? .request : .cancel, stamp: message.stamp,
            organizer: CalendarAddress(name: contact.name, email: contact.email.description),
            attendee: CalendarAddress(name: recipient, email: email.description),
            event: CalendarEvent(
                message.uid, message.notice,
                Revision(sequence: message.sequence, created: created, modified: message.stamp), in: zone),
            alarm: message.method == .request ? Self.dayBefore : nil)
    }

    /// The same in an e-mail (RFC 6047) that people can read without a calendar.
    package func mail(to email: EmailAddress) throws(CalendarRefusal) -> MailMessage {
        let calendar = try calendar(to: email)
        let part = MailMessage.CalendarPart(bytes: try calendar.bytes(), method: calendar.method)
        let paragraphs = paragraphs, page = Typesetter(language)
        let domain = contact.email.description.split(separator: "@").last ?? ""
        return MailMessage(
            sender: calendar.organizer, recipient: calendar.attendee, subject: subject,
            text: paragraphs.joined(separator: "\n\n") + "\n",
            html: page.page(title: subject) { paragraphs.map { page.paragraph($0) } }.html,
            calendar: part, date: message.stamp,
            identifier: "\(message.uid).\(message.number)@\(domain)")
    }

    /// In minutes.
    private static let dayBefore = 24 * 60
}

public import Foundation

/// An e-mail to one person that carries a calendar message (RFC 6047), and says the same for those without a calendar.
public struct MailMessage: Hashable, Sendable {
    /// From whom it comes.
    public var sender: CalendarAddress
    /// To whom it goes.
    public var recipient: CalendarAddress
    /// One line.
    public var subject: String
    /// Plain text.
    public var text: String
    /// The same as a page.
    public var html: String
    /// The calendar message that it carries; nil for none.
    public var calendar: CalendarMessage?
    /// When it was written.
    public var date: Date
    /// What names it for good, such as `1234.7@example.fr`.
    public var identifier: String

    /// An e-mail; what it holds is checked when it is written.
    public init(
        sender: CalendarAddress, recipient: CalendarAddress, subject: String, text: String, html: String,
        calendar: CalendarMessage?, date: Date, identifier: String
    ) {
        self.sender = sender
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.html = html
        self.calendar = calendar
        self.date = date
        self.identifier = identifier
    }
}

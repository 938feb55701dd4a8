public import Foundation

/// An e-mail to one person, with or without a calendar message that their program acts upon (RFC 6047).
public struct MailMessage: Hashable, Sendable {
    /// A calendar message within an e-mail.
    public struct CalendarPart: Hashable, Sendable {
        /// What ``CalendarMessage/bytes()`` gave.
        public var bytes: Data
        /// The same as in those bytes.
        public var method: CalendarMessage.Method

        /// A part of an e-mail.
        public init(bytes: Data, method: CalendarMessage.Method) {
            self.bytes = bytes
            self.method = method
        }
    }

    /// From whom.
    public var sender: CalendarAddress
    /// To whom; nobody else is named.
    public var recipient: CalendarAddress
    /// One line.
    public var subject: String
    /// For programs that show no HTML.
    public var text: String
    /// The same as a page.
    public var html: String
    /// The calendar message, unless there is none.
    public var calendar: CalendarPart?
    /// When it is sent.
    public var date: Date
    /// Its own in the whole world (Message-ID); when it has no `@`, the sender's domain follows it.
    public var identifier: String
    /// The identifier of the e-mail with which it belongs, so that programs show both together; nil for none.
    public var thread: String?

    /// An e-mail; what it holds is checked when it is written.
    public init(
        sender: CalendarAddress, recipient: CalendarAddress, subject: String, text: String, html: String,
        calendar: CalendarPart?, date: Date, identifier: String, thread: String? = nil
    ) {
        self.sender = sender
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.html = html
        self.calendar = calendar
        self.date = date
        self.identifier = identifier
        self.thread = thread
    }
}

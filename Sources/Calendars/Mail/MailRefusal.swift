/// Why an e-mail cannot be written.
public enum MailRefusal: Error, Hashable, Sendable {
    /// A part of it that goes into its head.
    public enum Field: String, Sendable, CaseIterable {
        /// Names and subject: without control characters, so that none can begin a line of the head.
        case senderName, recipientName, subject
        /// A plain e-mail address (`EmailAddress`), one each.
        case senderEmail, recipientEmail
        /// Letters, digits and `!#$%&'*+-/=?^_{|}~.`, with or without one `@`; 1…200 of them.
        case identifier
        /// Within the years 1900…9999 (RFC 5322 §3.3).
        case date
    }

    /// The part, named here, cannot be written as it is.
    case unusable(Field)
}

import Foundation
import Workshops

/// What makes an event a message, of which every part may go into a file.
struct CheckedMessage {
    let method: CalendarMessage.Method
    let stamp: UTCTime
    let organizer: CheckedAddress
    let attendee: CheckedAddress
    /// Minutes before the start.
    let alarm: Int32?

    init(_ message: CalendarMessage) throws(EventFault) {
        method = message.method
        guard let stamp = UTCTime(message.stamp) else { throw .revisionOutOfRange }
        self.stamp = stamp
        organizer = try CheckedAddress(message.organizer, name: .organizerName, email: .organizerEmail)
        attendee = try CheckedAddress(message.attendee, name: .attendeeName, email: .attendeeEmail)
        if let minutes = message.alarm, message.method == .request {
            guard (0...40_320).contains(minutes) else { throw .revisionOutOfRange }
            alarm = Int32(minutes)
        } else {
            alarm = nil
        }
    }
}

/// An address as CN and `mailto:`.
///
/// libical writes both as they are; a CR LF in one of them would begin a property of its own.
struct CheckedAddress {
    let name: String
    let uri: String

    init(
        _ address: CalendarAddress, name nameField: EventFault.Field, email emailField: EventFault.Field
    ) throws(EventFault) {
        guard let plain = address.name.plainText, !plain.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }) else {
            throw .controlCharacter(nameField)
        }
        guard EmailAddress(address.email) != nil else { throw .controlCharacter(emailField) }
        // Scalars, not characters: to Swift, a quotation mark with an accent on it is none.
        name = String(String.UnicodeScalarView(plain.unicodeScalars.map { $0 == "\"" || $0 == "^" ? "'" : $0 }))
        uri = "mailto:\(address.email)"
    }
}

extension CheckedEvent {
    /// Takes the instant of a message for its own, and its status when the message cancels it.
    mutating func become(_ message: CheckedMessage) {
        stamp = message.stamp
        if message.method == .cancel { status = .cancelled }
    }
}

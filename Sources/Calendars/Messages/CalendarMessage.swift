public import Foundation

/// An event sent to one person: an invitation, a change of it, or its cancellation (iTIP, RFC 5546 §3.2).
///
/// A message has one UID and one ATTENDEE, the addressee: programs show a REQUEST with several UIDs as
/// a plain attachment, and nobody needs to know who else is invited.
public struct CalendarMessage: Hashable, Sendable {
    /// What the message asks for.
    public enum Method: String, Sendable, CaseIterable {
        /// To come, or to note what has changed; an answer is wished for.
        case request = "REQUEST"
        /// To strike the event out.
        case cancel = "CANCEL"
    }

    /// What it asks for.
    public var method: Method
    /// The instant at which the message is made (DTSTAMP): of two with one SEQUENCE the later counts.
    public var stamp: Date
    /// Who invites; answers go there.
    public var organizer: CalendarAddress
    /// Who is invited.
    public var attendee: CalendarAddress
    /// What for. Its SEQUENCE must rise when day, hours, place or status change.
    ///
    /// A cancellation says CANCELLED, whatever the event says.
    public var event: CalendarEvent
    /// How many minutes before the start people's programs remind them, 0…40320; never in a cancellation.
    public var alarm: Int?

    /// A message; what it holds is checked when it is written.
    public init(
        method: Method, stamp: Date, organizer: CalendarAddress, attendee: CalendarAddress, event: CalendarEvent,
        alarm: Int? = nil
    ) {
        self.method = method
        self.stamp = stamp
        self.organizer = organizer
        self.attendee = attendee
        self.event = event
        self.alarm = alarm
    }
}

extension CalendarMessage {
    /// The .ics file of this message: UTF-8, CRLF, lines of at most 75 octets.
    ///
    /// The same message gives the same bytes. In a name, a quotation mark and a caret become an
    /// apostrophe: a parameter cannot hold the one, and RFC 6868 makes an escape of the other.
    ///
    /// - Throws: ``CalendarRefusal`` at the first thing that cannot be written as it is.
    public func bytes() throws(CalendarRefusal) -> Data {
        guard let zone = TimeZone(identifier: event.zone), zone.identifier == event.zone else {
            throw .zoneUnfit(event.zone)
        }
        var file = CalendarFile(head: ["METHOD:\(method.rawValue)"], zone: zone, events: [event])
        do throws(EventFault) {
            file.message = try CheckedMessage(self)
        } catch {
            throw .event(0, uid: event.uid, error)
        }
        return try file.bytes()
    }
}

public import Foundation

/// A message about one workshop to one person: a REQUEST or a CANCEL of iTIP (RFC 5546 §3.2).
///
/// One VEVENT with one ATTENDEE: programs show a request with several events as a plain attachment, and nobody's address
/// is any of the others' business.
public struct CalendarMessage: Hashable, Sendable {
    /// What the message asks (RFC 5546 §1.4).
    public enum Method: String, Sendable, CaseIterable {
        /// To come, or to note what has changed.
        case request
        /// To strike the event out.
        case cancel
    }

    /// What the message asks.
    public var method: Method
    /// When it was written (DTSTAMP).
    public var stamp: Date
    /// From whom it comes, and who gets the reply.
    public var organizer: CalendarAddress
    /// To whom it goes.
    public var attendee: CalendarAddress
    /// The event; a cancellation writes it as cancelled, whatever it says of itself.
    public var event: CalendarEvent
    /// How many minutes before the start the calendar reminds them; four weeks at most, nil for never.
    /// A cancellation reminds of nothing.
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

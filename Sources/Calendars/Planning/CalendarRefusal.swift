public import Workshops

/// Why a calendar cannot be written.
public enum CalendarRefusal: Error, Hashable, Sendable {
    /// The name of the calendar has a control character other than TAB and line feed.
    case controlCharacterInName
    /// The clocks of the zone do not change twice a year by one rule in the years of the events.
    case zoneUnfit(String)
    /// An address is more than letters, digits and plain signs on both sides of one `@`.
    case unusableAddress(Role)
    /// The name that goes with an address has a control character.
    case controlCharacterInAddress(Role)
    /// The subject of an e-mail has a control character, or its identifier is not one.
    case unusableHeader
    /// An event cannot be written: its place among the events, from 0, its UID and the reason.
    case event(Int, uid: String, EventFault)
    /// libical failed, with its error number; memory may have run out.
    case library(code: Int)
}

extension CalendarRefusal {
    /// Whose address it is.
    public enum Role: String, Sendable, CaseIterable {
        /// The sender, and the one to whom the message goes.
        case organizer, attendee
    }
}

/// What keeps an event out of a calendar.
public enum EventFault: Error, Hashable, Sendable {
    /// A text of an event.
    public enum Field: String, Sendable, CaseIterable {
        /// These texts are checked in this order.
        case summary, description, location
    }

    /// The UID is not 1…255 printable ASCII characters without space.
    case unusableUID
    /// A text has a control character other than TAB and line feed.
    case controlCharacter(Field)
    /// Its zone, named here, is not the calendar's.
    case otherZone(String)
    /// The clocks jump over its start or end when they go forward.
    case skippedTime(CivilTime)
    /// The clocks show its start or end twice when they go back.
    case repeatedTime(CivilTime)
    /// Its revision has a number outside 0…2³¹−1 or an instant outside the years 1…9999.
    case revisionOutOfRange
}

public import Workshops

/// Why a calendar cannot be written.
public enum CalendarRefusal: Error, Hashable, Sendable {
    /// The name of the calendar has a control character other than TAB and line feed.
    case controlCharacterInName
    /// The clocks of the zone do not change twice a year by one rule in the years of the events.
    case zoneUnfit(String)
    /// An event cannot be written: its place among the events, from 0, its UID and the reason.
    case event(Int, uid: String, EventFault)
    /// libical failed, with its error number; memory may have run out.
    case library(code: Int)
}

/// What keeps an event out of a calendar.
public enum EventFault: Error, Hashable, Sendable {
    /// A text of an event.
    public enum Field: String, Sendable, CaseIterable {
        /// These texts are checked in this order.
        case summary, description, location
        /// Who sends a message.
        case organizerName = "organizer name", organizerEmail = "organizer e-mail"
        /// To whom it goes.
        case attendeeName = "attendee name", attendeeEmail = "attendee e-mail"
    }

    /// The UID is not 1…255 printable ASCII characters without space.
    case unusableUID
    /// A text has a character that may not be there.
    ///
    /// In texts that is a control character other than TAB and line feed, in names any control character,
    /// in e-mail addresses all that a plain one (`EmailAddress`) does not have.
    case controlCharacter(Field)
    /// Its zone, named here, is not the calendar's.
    case otherZone(String)
    /// The clocks jump over its start or end when they go forward.
    case skippedTime(CivilTime)
    /// The clocks show its start or end twice when they go back.
    case repeatedTime(CivilTime)
    /// Its revision has a number outside 0…2³¹−1, or an instant, of its message too, outside the years 1…9999;
    /// or its alarm is not within four weeks before its start.
    case revisionOutOfRange
}

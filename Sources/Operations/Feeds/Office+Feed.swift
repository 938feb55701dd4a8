package import Answers
import Calendars
import Documents
import Foundation
import Storage
package import Workshops

extension Office {
    /// The workshops of a session, a venue, a trainer or a participant, from sixty days ago on, naming no participant.
    ///
    /// What has gone since the feed was fetched last stays in it for six weeks, as cancelled. Fetching it again when
    /// nothing has changed gives the same bytes, the same ETag and the same instant, and writes nothing.
    package func feed(of subject: FeedSubject, _ request: Request) throws(Refusal) -> Feed {
        let programme = try programmeIdentifier()
        let draft = { (connection: SQLConnection) in
            try FeedDraft(subject, of: programme, in: connection, now: request.now)
        }
        let found = try read(now: request.now, draft)
        guard !found.isRemembered else { return found.feed }
        return try write(request) { connection in
            // Somebody else may have fetched it in between.
            let draft = try draft(connection)
            if !draft.isRemembered { try connection.save(draft.state, for: subject, of: programme) }
            return draft.feed
        }
    }
}

/// A feed as it is now, next to what it was like when it was last fetched.
private struct FeedDraft {
    let feed: Feed
    let state: FeedState
    /// Whether all of it is stored already.
    let isRemembered: Bool

    init(_ subject: FeedSubject, of programme: Identifier, in connection: SQLConnection, now: Date) throws {
        let overview = try connection.overview(of: programme), zone = overview.zone
        let earlier = try connection.feed(subject, of: programme)
        let title = try overview.title(of: subject, wasFetched: earlier != nil, in: connection)
        let current = try overview.events(of: subject, in: connection)
        let known = FeedEvent.shown(current, after: earlier?.events ?? [], now: now, in: zone)
        let shown = known.filter { $0.isShown(now: now, in: zone) }
        let calendar = EventCalendar(
            name: title, zone: zone, events: shown.map { CalendarEvent($0.uid, $0.notice, $0.revision, in: zone) })
        let bytes: Data
        do throws(CalendarRefusal) {
            bytes = try CalendarFeed(calendar: calendar, color: .init(of: subject)).bytes()
        } catch {
            throw Refusal.calendarUnwritable(error)
        }
        let tag = Fingerprint.whole(of: bytes)
        let modified =
            if let earlier, earlier.tag == tag { earlier.modified } else {
                FeedState.modified(now: now, after: earlier?.modified)
            }
        state = FeedState(tag: tag, modified: modified, events: known)
        isRemembered = state == earlier
        feed = Feed(name: title, events: shown.count, bytes: bytes, tag: tag, modified: modified, zone: zone)
    }
}

package import Foundation

/// A workshop as a feed shows it, or has shown it.
package struct FeedEvent: Sendable, Equatable {
    /// The workshop's identity.
    package var uid: String
    package var notice: Notice
    package var revision: Revision

    package init(uid: String, notice: Notice, revision: Revision) {
        self.uid = uid
        self.notice = notice
        self.revision = revision
    }
}

extension FeedEvent {
    /// For how many days workshops that are over stay in a feed.
    package static let daysPast = 60
    /// For how long workshops that are off stay in a feed, as cancelled: programs that look once a month see it still.
    package static let cancelledFor: TimeInterval = 42 * 86_400

    /// What a feed is to show, from what it showed last and what is so now.
    ///
    /// What has gone is shown as cancelled, or as it was once it is over. What has changed has a later LAST-MODIFIED
    /// than it had in this feed, and a higher SEQUENCE when calendars must look again (RFC 5545 §3.8.7.4), also when it
    /// had gone and is back. What has not is shown as before, whatever became of it in between.
    package static func shown(
        _ current: [FeedEvent], after before: [FeedEvent], now: Date, in zone: TimeZone
    ) -> [FeedEvent] {
        let earlier = Dictionary(before.map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
        let present = Set(current.map(\.uid))
        let kept = current.map { event in earlier[event.uid].map { event.shown(after: $0, now: now) } ?? event }
        let gone = before.filter { !present.contains($0.uid) }.map { $0.shownAsGone(now: now, in: zone) }
        return (kept + gone).sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
    }

    /// Whether it is recent enough to be in the feed.
    package func isShown(now: Date, in zone: TimeZone) -> Bool {
        let firstDay = CivilTime(at: now, in: zone).date.advanced(by: -Self.daysPast)
        guard notice.date >= firstDay else { return false }
        return notice.status != .cancelled || revision.modified > now - Self.cancelledFor
    }

    private var start: CivilTime { CivilTime(notice.date, notice.span.start) }

    private func shown(after earlier: FeedEvent, now: Date) -> FeedEvent {
        guard notice != earlier.notice else { return earlier }
        var event = self
        event.revision.sequence = max(
            revision.sequence, earlier.revision.sequence + (notice.isHeldLike(earlier.notice) ? 0 : 1))
        if revision.modified <= earlier.revision.modified {
            event.revision.modified = now.stamp(after: earlier.revision.modified)
        }
        return event
    }

    private func shownAsGone(now: Date, in zone: TimeZone) -> FeedEvent {
        guard notice.status != .cancelled, start > CivilTime(at: now, in: zone) else { return self }
        var event = self
        event.notice.status = .cancelled
        event.revision.sequence += 1
        event.revision.modified = now.stamp(after: revision.modified)
        return event
    }
}

package import Workshops

extension SQLConnection {
    /// Remembers what a feed is like now, in the place of what it was like before.
    package func save(_ feed: FeedState, for subject: FeedSubject, of programme: Identifier) throws {
        let key: [SQLColumn] = [("programme", .textForm(of: programme)), ("subject", .text(subject.description))]
        try forgetFeed(of: subject, of: programme)
        try insert(into: "feed", key + [("tag", .text(feed.tag)), ("modified_at", .instant(feed.modified))])
        for event in feed.events { try insert(into: "feed_event", key + event.columns) }
    }

    /// Forgets what a feed was like.
    package func forgetFeed(of subject: FeedSubject, of programme: Identifier) throws {
        try execute(
            "DELETE FROM feed WHERE programme = $1 AND subject = $2",
            [.textForm(of: programme), .text(subject.description)])
    }
}

extension FeedEvent {
    fileprivate var columns: [SQLColumn] {
        [("uid", .text(uid))] + revision.columns + notice.columns
    }
}

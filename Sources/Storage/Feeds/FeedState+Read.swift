package import Workshops

extension SQLConnection {
    /// What a feed was like when it was last fetched; nil when it never was.
    package func feed(_ subject: FeedSubject, of programme: Identifier) throws -> FeedState? {
        let key = [SQLValue.textForm(of: programme), .text(subject.description)]
        guard let row = try rows("SELECT * FROM feed WHERE programme = $1 AND subject = $2", key).first
        else { return nil }
        let events = try rows(
            "SELECT * FROM feed_event WHERE programme = $1 AND subject = $2 ORDER BY day, start_minute, uid", key)
        return try FeedState(
            tag: row.text("tag"), modified: row.instant("modified_at"), events: events.map(FeedEvent.init))
    }
}

extension FeedEvent {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(uid: row.text("uid"), notice: Notice(row), revision: Revision(row))
    }
}

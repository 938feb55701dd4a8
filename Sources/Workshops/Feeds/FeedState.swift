package import Foundation

/// What a feed was like when it was last fetched.
package struct FeedState: Sendable, Equatable {
    /// The strong ETag of its bytes (RFC 9110 §8.8.3), without quotation marks.
    package var tag: String
    /// When its bytes changed last, in whole seconds (RFC 9110 §8.8.2).
    package var modified: Date
    /// All that it has ever shown, each as it was shown last.
    package var events: [FeedEvent]

    package init(tag: String, modified: Date, events: [FeedEvent]) {
        self.tag = tag
        self.modified = modified
        self.events = events
    }

    /// The second at which bytes that are found changed are said to have changed: now, and later than before even where
    /// two changes fall into one second or the clock was set back.
    package static func modified(now: Date, after earlier: Date?) -> Date {
        let now = Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down))
        return earlier.map { max(now, $0 + 1) } ?? now
    }
}

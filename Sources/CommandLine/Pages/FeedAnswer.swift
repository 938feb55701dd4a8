import Answers
import Catalogue
import Foundation
import Operations
import Workshops

/// A calendar to subscribe to; what a server says of it is said beside it.
struct FeedAnswer: Answer {
    let feed: Feed

    func remarks(_ page: Page) -> String { Sentence.fetched(feed)[page.language] }

    // The terminal ends the last line, which ends with CRLF.
    func text(_ page: Page) -> String { String(decoding: feed.bytes.dropLast(), as: UTF8.self) }

    func document(in language: Language) -> any Encodable {
        Document(
            name: feed.name, events: feed.events, etag: "\"\(feed.tag)\"",
            lastModified: feed.modified.formatted(.iso8601), calendar: String(decoding: feed.bytes, as: UTF8.self))
    }

    private struct Document: Encodable {
        let name: String
        let events: Int
        let etag: String
        let lastModified: String
        let calendar: String
    }
}

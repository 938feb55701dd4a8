import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// A calendar to subscribe to; what a server says of it is said beside it.
struct FeedAnswer: Answer {
    let feed: Feed

    func remarks(_ page: Page) -> String { Sentence.fetched(feed)[page.language] }

    // The terminal ends the last line, which ends with CRLF.
    func text(_ page: Page) -> String { String(decoding: feed.bytes.dropLast(), as: UTF8.self) }

    var isDocument: Bool { true }

    func json(in language: Language) -> JSON { feed.json }
}

import Calendars
package import Foundation
import Workshops

/// A calendar that programs fetch again and again, and what they are told to know whether it has changed.
package struct Feed: Sendable, Equatable {
    /// As people's programs call it.
    package let name: String
    /// How many workshops it shows, those that are off with them.
    package let events: Int
    /// The .ics file.
    package let bytes: Data
    /// The strong ETag of the bytes (RFC 9110 §8.8.3), without quotation marks.
    package let tag: String
    /// When the bytes changed last, in whole seconds (RFC 9110 §8.8.2).
    package let modified: Date
    /// The zone of the workshops.
    package let zone: TimeZone

    package init(name: String, events: Int, bytes: Data, tag: String, modified: Date, zone: TimeZone) {
        self.name = name
        self.events = events
        self.bytes = bytes
        self.tag = tag
        self.modified = modified
        self.zone = zone
    }
}

public import Foundation

/// A calendar that people's programs fetch again and again (RFC 7986).
///
/// It is an ``EventCalendar`` that also says how often to come back (every hour), in what colour to
/// show it, and where it is. Like every calendar without METHOD it names nobody, and the DTSTAMP of an
/// event is the instant of its last change: the bytes, and with them an ETag, change only when
/// something changes. Events that are cancelled stay in it for some weeks, as cancelled.
public struct CalendarFeed: Hashable, Sendable {
    /// A colour by its CSS name (RFC 7986 §5.9); a few that can be told apart.
    public enum Color: String, Sendable, CaseIterable {
        /// These, by their CSS names.
        case crimson, darkorange, gold, olive, seagreen, teal, steelblue, royalblue, indigo, orchid, sienna, slategray
    }

    /// Its name, zone and events.
    public var calendar: EventCalendar
    /// The colour to show it in, when one is wished for.
    public var color: Color?
    /// The address at which it is fetched, when it has one.
    public var source: URL?

    /// A feed; what it holds is checked when it is written.
    public init(calendar: EventCalendar, color: Color? = nil, source: URL? = nil) {
        self.calendar = calendar
        self.color = color
        self.source = source
    }
}

extension CalendarFeed {
    /// The .ics file of this feed; the same feed gives the same bytes.
    ///
    /// - Throws: ``CalendarRefusal`` at the first thing that cannot be written as it is;
    ///   `controlCharacterInName` for an address that is not all printable ASCII, too.
    public func bytes() throws(CalendarRefusal) -> Data {
        // The first is RFC 7986 §5.7; the other is what Outlook and older programs read.
        var lines = ["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]
        if let color { lines += ["COLOR:\(color.rawValue)"] }
        if let source {
            let address = source.absoluteString
            guard address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .controlCharacterInName }
            lines += ["SOURCE;VALUE=URI:\(address)"]
        }
        return try calendar.bytes(with: lines)
    }
}

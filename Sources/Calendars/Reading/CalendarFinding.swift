public import Workshops

/// Something in a calendar file that its author should know.
public struct CalendarFinding: Hashable, Sendable {
    /// What a finding does to the file.
    public enum Severity: String, Sendable {
        /// The file is used all the same.
        case warning
        /// Nothing of the file is used.
        case error
    }

    /// The line of the file as an editor counts it, from 1; nil when the whole file is meant.
    public let line: Int?
    /// What is wrong, with the data to say it.
    public let code: Code

    init(_ code: Code, line: Int? = nil) {
        self.code = code
        self.line = line
    }

    /// A warning only when the file can be read whole.
    public var severity: Severity {
        if case .nothingInWindow = code { .warning } else { .error }
    }

    /// What can be wrong with a calendar file.
    ///
    /// Names that come out of the file are cut at 64 characters.
    public enum Code: Hashable, Sendable {
        // The file as bytes.
        /// The file is larger than anything that people exchange.
        case tooLarge(bytes: Int, limit: Int)
        /// The line is not UTF-8.
        case notUTF8
        /// A control character, by its number, that is none of TAB, CR LF and LF.
        case controlCharacter(Int)
        /// A line is too long, its continuations counted.
        case lineTooLong(octets: Int, limit: Int)

        // The file as lines.
        /// There is no VCALENDAR in it.
        case notACalendar
        /// The line has no name before a colon.
        case malformedLine
        /// The line belongs to no component.
        case outsideCalendar
        /// A component lies too deep within others.
        case tooDeep(limit: Int)
        /// The file has too many components.
        case tooManyComponents(limit: Int)
        /// A component, named here, has too many properties.
        case tooManyProperties(component: String, limit: Int)
        /// An END of something that is not open.
        case unexpectedEnd(String)
        /// A BEGIN without its END.
        case missingEnd(String)

        // One property.
        /// A zone's name that could be a path.
        case unsafeZone(String)
        /// A zone that is neither IANA's nor one of Windows; definitions in the file are not used.
        case unknownZone(String)
        /// The value of the property cannot be read.
        case unreadable(property: String)
        /// The property gives a day or time that no calendar or clock shows.
        case impossibleTime(property: String)
        /// The property may be there only once.
        case repeated(property: String)
        /// The property, or what it says, would change the dates in a way that is not supported.
        case unsupported(property: String)
        /// This part of a recurrence rule is not supported or not a rule.
        case unsupportedRule(part: String)

        // An event whole.
        /// It does not say when it starts.
        case missingStart
        /// It ends before it starts.
        case unusableEnd
        /// Its recurrence rule gives too many instances in the window.
        case tooManyInstances(limit: Int)
        /// The recurrence rules up to it ask for too much work.
        case ruleTooLong

        // The file whole.
        /// The events of the file take place too often in the window.
        case tooManyOccurrences(limit: Int)
        /// It has events, but none in the window: perhaps it is the file of another year.
        case nothingInWindow(ClosedRange<CivilDate>)
        /// There are that many findings beside those listed.
        case moreFindings(Int)
    }
}

/// Findings as they are collected; those past the hundredth are only counted.
struct FindingList {
    private static let limit = 100
    private var kept: [CalendarFinding] = []
    private var dropped = 0

    var isEmpty: Bool { kept.isEmpty }

    mutating func add(_ code: CalendarFinding.Code, line: Int? = nil) {
        if kept.count < Self.limit { kept.append(CalendarFinding(code, line: line)) } else { dropped += 1 }
    }

    /// By line; those of one line in the order in which they were found.
    var all: [CalendarFinding] {
        let sorted = kept.enumerated().sorted { ($0.1.line ?? 0, $0.0) < ($1.1.line ?? 0, $1.0) }.map(\.1)
        return dropped == 0 ? sorted : sorted + [CalendarFinding(.moreFindings(dropped))]
    }
}

/// A VEVENT, a VFREEBUSY or a VCALENDAR itself, as the file states it.
struct StatedComponent {
    enum Kind: String {
        case calendar = "VCALENDAR"
        case event = "VEVENT"
        case freeBusy = "VFREEBUSY"
    }

    let kind: Kind
    /// Where it begins.
    let line: Int
    var properties: [StatedProperty] = []
    /// False when a line of it failed a check, so that what is missing may be on that line.
    var isWhole = true
}

extension StatedComponent {
    /// The first property of that name.
    subscript(name: StatedProperty.Name) -> StatedProperty? {
        properties.indices.first { properties[$0].name == name }.map { properties[$0] }
    }

    /// The value of the first property of that name, when it is text.
    func text(_ name: StatedProperty.Name) -> String? { self[name]?.text }

    /// The properties of these names that have been there before.
    func repeated(of names: Set<StatedProperty.Name>) -> [StatedProperty] {
        var seen: Set<StatedProperty.Name> = []
        return properties.filter { names.contains($0.name) && !seen.insert($0.name).inserted }
    }
}

/// A property that is read: of a schedule those that say when something takes place and whether, of a reply those
/// that say who answers what.
struct StatedProperty {
    enum Name: String {
        case uid = "UID"
        case summary = "SUMMARY"
        case start = "DTSTART"
        case end = "DTEND"
        case duration = "DURATION"
        case rule = "RRULE"
        case dates = "RDATE"
        case exceptions = "EXDATE"
        case exceptionRule = "EXRULE"
        case instance = "RECURRENCE-ID"
        case status = "STATUS"
        case transparency = "TRANSP"
        case freeBusy = "FREEBUSY"
        case method = "METHOD"
        case stamp = "DTSTAMP"
        case sequence = "SEQUENCE"
        case attendee = "ATTENDEE"
        case comment = "COMMENT"
    }

    let name: Name
    /// Where it begins.
    let line: Int
    /// Where its value is among the bytes of the file.
    let valueRange: Range<Int>
    let parameters: [LineParts.Parameter]
    /// What libical read, or a value as it stands; nil when it cannot be read.
    var values: [PropertyValue]?

    init(name: Name, line: ContentLine, parts: LineParts) {
        self.name = name
        self.line = line.number
        valueRange = parts.value.startIndex..<parts.value.endIndex
        parameters = parts.parameters
    }

    subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

    /// Its value, when it is text.
    var text: String? {
        guard case .text(let text)? = values?.first else { return nil }
        return text
    }
}

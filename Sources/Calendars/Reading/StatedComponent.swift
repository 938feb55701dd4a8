/// A VEVENT or VFREEBUSY as the file states it.
struct StatedComponent {
    enum Kind: String {
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

/// A property that has a part in when something takes place, and whether.
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
    }

    let name: Name
    /// Where it begins.
    let line: Int
    /// Where its value is among the bytes of the file.
    let valueRange: Range<Int>
    let parameters: [LineParts.Parameter]
    /// What libical read, or a rule as it stands; nil when it cannot be read.
    var values: [PropertyValue]?

    init(name: Name, line: ContentLine, parts: LineParts) {
        self.name = name
        self.line = line.number
        valueRange = parts.value.startIndex..<parts.value.endIndex
        parameters = parts.parameters
    }

    subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }
}

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
    let line: ContentLine
    let parts: LineParts
    /// What libical read; nil when it could not.
    var values: [PropertyValue]?
}

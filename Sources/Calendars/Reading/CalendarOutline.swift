/// The components of a calendar file that say when something takes place, with their lines.
///
/// Everything that could harm libical is found here, before it sees a byte.
struct CalendarOutline {
    static let deepest = 6
    static let mostComponents = 20_000
    static let mostProperties = 500

    /// What a file is read for; the rest of it is passed over, once it has been checked.
    struct Purpose {
        let kinds: Set<StatedComponent.Kind>
        let names: Set<StatedProperty.Name>
        /// Whether the zones that it names are used.
        let readsZones: Bool

        static let schedule = Purpose(
            kinds: [.event, .freeBusy],
            names: [
                .uid, .summary, .start, .end, .duration, .rule, .dates, .exceptions, .exceptionRule, .instance,
                .status, .transparency, .freeBusy,
            ], readsZones: true)
        static let reply = Purpose(
            kinds: [.calendar, .event], names: [.method, .uid, .stamp, .sequence, .attendee, .comment],
            readsZones: false)
    }

    private let purpose: Purpose
    private(set) var components: [StatedComponent] = []
    private var open: [Open] = []
    /// How many components are open beyond the deepest; they are counted, not looked at.
    private var tooDeep = 0
    private var opened = 0
    private var hasCalendar = false
    private var hasStray = false

    private struct Open {
        let name: String
        let line: Int
        var properties = 0
        /// Its place among `components`, for the kinds that are read.
        let index: Int?
    }

    init(_ text: CalendarText, of purpose: Purpose, findings: inout FindingList) {
        self.purpose = purpose
        for line in text.lines {
            guard line.isUsable, let parts = LineParts(line, in: text.bytes) else {
                if line.isUsable { findings.add(.malformedLine, line: line.number) }
                damage()
                continue
            }
            switch parts.name {
            case "BEGIN": begin(Self.name(parts.value), line: line.number, findings: &findings)
            case "END": end(Self.name(parts.value), line: line.number, findings: &findings)
            default: add(line, parts, findings: &findings)
            }
        }
        for component in open { findings.add(.missingEnd(component.name), line: component.line) }
        if !hasCalendar, findings.isEmpty || !text.lines.isEmpty { findings.add(.notACalendar) }
    }

    private static func name(_ value: ArraySlice<UInt8>) -> String {
        String(decoding: value.prefix(64), as: UTF8.self).uppercased().filter { $0 != " " }
    }

    private mutating func begin(_ name: String, line: Int, findings: inout FindingList) {
        opened += 1
        if opened == Self.mostComponents + 1 {
            findings.add(.tooManyComponents(limit: Self.mostComponents), line: line)
        }
        guard open.count < Self.deepest else {
            if tooDeep == 0 { findings.add(.tooDeep(limit: Self.deepest), line: line) }
            tooDeep += 1
            return
        }
        if name == "VCALENDAR" { hasCalendar = true }
        var index: Int?
        if let kind = StatedComponent.Kind(rawValue: name), purpose.kinds.contains(kind), opened <= Self.mostComponents,
            open.count < Self.deepest
        {
            index = components.count
            components.append(StatedComponent(kind: kind, line: line))
        }
        open.append(Open(name: name, line: line, index: index))
    }

    private mutating func end(_ name: String, line: Int, findings: inout FindingList) {
        guard tooDeep == 0 else {
            tooDeep -= 1
            return
        }
        guard let depth = open.lastIndex(where: { $0.name == name }) else {
            findings.add(.unexpectedEnd(name), line: line)
            return
        }
        for component in open[(depth + 1)...] { findings.add(.missingEnd(component.name), line: component.line) }
        open.removeSubrange(depth...)
    }

    private mutating func add(_ line: ContentLine, _ parts: LineParts, findings: inout FindingList) {
        guard tooDeep == 0 else { return }
        guard !open.isEmpty else {
            if !hasStray { findings.add(.outsideCalendar, line: line.number) }
            hasStray = true
            return
        }
        let last = open.count - 1
        open[last].properties += 1
        if open[last].properties == Self.mostProperties + 1 {
            findings.add(
                .tooManyProperties(component: open[last].name, limit: Self.mostProperties), line: open[last].line)
        }
        guard open[last].properties <= Self.mostProperties else { return }
        if purpose.readsZones, let zone = parts.zones.first(where: { !ZoneName.isReadable($0) }) {
            findings.add(.unsafeZone(String(zone.prefix(64))), line: line.number)
            return damage()
        }
        guard let index = open[last].index, let name = StatedProperty.Name(rawValue: parts.name),
            purpose.names.contains(name)
        else { return }
        components[index].properties.append(StatedProperty(name: name, line: line, parts: parts))
    }

    /// Remembers that a line of the component that is open failed a check.
    private mutating func damage() {
        if let index = open.last?.index { components[index].isWhole = false }
    }
}

extension CalendarOutline {
    /// Has libical read the properties, each on its own.
    mutating func readValues(of text: CalendarText, with libical: borrowing Libical) {
        guard let parser = PropertyParser(libical) else { return }
        for component in components.indices {
            for index in components[component].properties.indices {
                let values = Self.values(of: components[component].properties[index], in: text, with: parser)
                components[component].properties[index].values = values
            }
        }
    }

    private static func values(
        of property: StatedProperty, in text: CalendarText, with parser: borrowing PropertyParser
    ) -> [PropertyValue]? {
        switch property.name {
        case .rule, .exceptionRule, .method, .sequence, .attendee:
            // Rules are read and followed by us alone: libical may never return from one. The others are plain.
            [.text(String(decoding: text.bytes[property.valueRange], as: UTF8.self))]
        default:
            ValueForm.isRight(for: property, in: text.bytes) ? parser.values(of: property, in: text.bytes) : nil
        }
    }
}

import Foundation
import Workshops

/// Makes events of what the components of a file state.
struct EventReader {
    /// The zone in which times without one are meant.
    let zone: TimeZone
    var findings: FindingList
    /// The properties that an event may state only once (RFC 5545 §3.6.1).
    private static let once: Set<StatedProperty.Name> = [
        .uid, .summary, .start, .end, .duration, .instance, .status, .transparency,
    ]
    /// The zones of the file by name; nil for those that are not known.
    private var zones: [String: TimeZone?] = [:]

    init(zone: TimeZone, findings: FindingList) {
        self.zone = zone
        self.findings = findings
    }

    /// The events of a component: one, or one for each period of a VFREEBUSY.
    mutating func read(_ component: StatedComponent) -> [StatedEvent] {
        switch component.kind {
        case .event: event(component).map { [$0] } ?? []
        case .freeBusy: component.properties.flatMap { periods(of: $0, line: component.line) }
        case .calendar: []
        }
    }

    private mutating func event(_ component: StatedComponent) -> StatedEvent? {
        for property in component.repeated(of: Self.once) {
            findings.add(.repeated(property: property.name.rawValue), line: property.line)
        }
        guard let stated = component[.start] else {
            if component.isWhole { findings.add(.missingStart, line: component.line) }
            return nil
        }
        guard let start = moment(stated), let length = length(of: component, from: start) else { return nil }
        var event = StatedEvent(
            line: component.line, zone: start.time.form == .date ? zone : start.zone,
            isAllDay: start.time.form == .date, start: start.time.second, length: length)
        event.uid = component.text(.uid)
        event.summary = component.text(.summary) ?? ""
        event.isCancelled = component.text(.status)?.uppercased() == "CANCELLED"
        event.isFree = component.text(.transparency)?.uppercased() == "TRANSPARENT"
        for property in component.properties { addRecurrence(property, to: &event) }
        return event
    }

    private mutating func addRecurrence(_ property: StatedProperty, to event: inout StatedEvent) {
        switch property.name {
        case .rule:
            guard case .text(let text)? = property.values?.first else { return }
            do throws(UnsupportedRule) {
                event.rules.append((property.line, try RecurrenceRule(text)))
            } catch {
                findings.add(.unsupportedRule(part: error.part), line: property.line)
            }
        case .exceptionRule: addUnsupported(property)
        case .exceptions: event.exceptions += moments(property).map(\.start)
        case .dates:
            event.dates += moments(property).map { start, end in
                let second = start.second(in: event.zone)
                return (second, end.map { $0.second(in: event.zone) - second })
            }
        case .instance:
            // RANGE=THISANDFUTURE moves all that follow.
            if property["RANGE"] != nil { addUnsupported(property) }
            event.instance = moment(property)
        default: break
        }
    }

    private mutating func addUnsupported(_ property: StatedProperty) {
        findings.add(.unsupported(property: property.name.rawValue), line: property.line)
    }

    /// The seconds that an event lasts; a day, or nothing, when it does not say (RFC 5545 §3.6.1).
    private mutating func length(of component: StatedComponent, from start: Moment) -> Int? {
        let isAllDay = start.time.form == .date
        var length = 0
        let stated = component[.end] ?? component[.duration]
        // Thunderbird has written both; the end is what it shows.
        if let end = component[.end] {
            guard let moment = moment(end) else { return nil }
            guard isAllDay == (moment.time.form == .date) else { return addUnreadable(end) }
            length = moment.second(in: start.zone) - start.time.second
        } else if let duration = component[.duration] {
            guard case .duration(let seconds)? = duration.values?.first else { return addUnreadable(duration) }
            length = seconds
        }
        // Some programs let the one day of an event end on itself.
        if isAllDay { length = max(1, (length + 86_399).flooredDivision(by: 86_400).quotient) * 86_400 }
        guard length >= 0, start.isUsable(for: length) else {
            findings.add(.unusableEnd, line: stated?.line ?? component.line)
            return nil
        }
        return length
    }

    private mutating func periods(of property: StatedProperty, line: Int) -> [StatedEvent] {
        guard property.name == .freeBusy, property["FBTYPE"]?.uppercased() != "FREE" else { return [] }
        return moments(property).compactMap { start, end in
            guard let end else { return addUnreadable(property) }
            let length = end.second(in: start.zone) - start.time.second
            guard length >= 0, start.isUsable(for: length) else {
                findings.add(.unusableEnd, line: property.line)
                return nil
            }
            return StatedEvent(line: line, zone: start.zone, isAllDay: false, start: start.time.second, length: length)
        }
    }
}

// One property.
extension EventReader {
    /// The one time of a property.
    private mutating func moment(_ property: StatedProperty) -> Moment? {
        let moments = moments(property)
        guard moments.count < 2 else { return addUnreadable(property) }
        return moments.first?.start
    }

    /// The times of a property, with their ends when they are periods; none when one cannot be read.
    private mutating func moments(_ property: StatedProperty) -> [(start: Moment, end: Moment?)] {
        guard let values = property.values, !values.isEmpty else { return addUnreadable(property) ?? [] }
        var moments: [(Moment, Moment?)] = []
        for value in values {
            switch value {
            case .time(let time):
                guard let zone = zone(of: time, in: property) else { return [] }
                moments.append((Moment(time: time, zone: zone), nil))
            case .period(let start, let end):
                guard let zone = zone(of: start, in: property), let endZone = self.zone(of: end, in: property)
                else { return [] }
                moments.append((Moment(time: start, zone: zone), Moment(time: end, zone: endZone)))
            case .impossible:
                findings.add(.impossibleTime(property: property.name.rawValue), line: property.line)
                return []
            case .text, .duration: return addUnreadable(property) ?? []
            }
        }
        return moments
    }

    private mutating func zone(of time: StatedTime, in property: StatedProperty) -> TimeZone? {
        guard time.form == .local, let name = property["TZID"] else { return time.form == .utc ? .gmt : zone }
        if let known = zones[name] { return known }
        let found = ZoneName.zone(name)
        // Said once for the file, where the zone is first met.
        if found == nil { findings.add(.unknownZone(name), line: property.line) }
        zones[name] = .some(found)
        return found
    }

    private mutating func addUnreadable<Value>(_ property: StatedProperty) -> Value? {
        findings.add(.unreadable(property: property.name.rawValue), line: property.line)
        return nil
    }
}

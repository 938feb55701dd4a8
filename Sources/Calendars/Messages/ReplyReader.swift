import Foundation

/// Makes answers of what the components of a file state.
struct ReplyReader {
    var findings: FindingList

    init(findings: FindingList) { self.findings = findings }

    /// The answer of a VEVENT; of a VCALENDAR only the METHOD is looked at.
    mutating func read(_ component: StatedComponent) -> CalendarReply? {
        for property in component.repeated(of: StatedComponent.replyPropertiesOnce) {
            findings.add(.repeated(property: property.name.rawValue), line: property.line)
        }
        guard component.kind == .event else {
            checkMethod(of: component)
            return nil
        }
        guard let uid = uid(of: component), let sequence = sequence(of: component), let stamp = stamp(of: component),
            let (attendee, answer) = answer(of: component)
        else { return nil }
        let comments = component.properties.filter { $0.name == .comment }.compactMap(\.text).filter { !$0.isEmpty }
        return CalendarReply(
            uid: uid, sequence: sequence, stamp: stamp, attendee: attendee, answer: answer,
            comment: comments.isEmpty ? nil : comments.joined(separator: "\n"))
    }

    private mutating func checkMethod(of calendar: StatedComponent) {
        let method = calendar[.method]
        if method?.text?.uppercased() != "REPLY", calendar.isWhole || method != nil {
            addUnreadable(.method, line: method?.line ?? calendar.line)
        }
    }

    private mutating func uid(of event: StatedComponent) -> String? {
        if let uid = event.text(.uid), !uid.isEmpty { return uid }
        if event.isWhole || event[.uid] != nil { addUnreadable(.uid, line: event[.uid]?.line ?? event.line) }
        return nil
    }

    private mutating func sequence(of event: StatedComponent) -> Int? {
        guard let property = event[.sequence] else { return 0 }
        guard let number = property.text.flatMap({ Int32($0) }), number >= 0 else {
            addUnreadable(.sequence, line: property.line)
            return nil
        }
        return Int(number)
    }

    private mutating func stamp(of event: StatedComponent) -> Date? {
        guard let property = event[.stamp] else { return Date(timeIntervalSince1970: 0) }
        switch property.values?.first {
        case .time(let time)? where time.form != .date: return Date(timeIntervalSince1970: Double(time.second))
        case .impossible?: findings.add(.impossibleTime(property: property.name.rawValue), line: property.line)
        default: addUnreadable(.stamp, line: property.line)
        }
        return nil
    }

    private mutating func answer(of event: StatedComponent) -> (attendee: String, answer: CalendarReply.Answer)? {
        let property = event[.attendee]
        if let property, let attendee = property.text.flatMap(Self.address) ?? property["EMAIL"].flatMap(Self.address) {
            let answer = CalendarReply.Answer(rawValue: property["PARTSTAT"]?.uppercased() ?? "")
            return (attendee, answer ?? .needsAction)
        }
        if event.isWhole || property != nil { addUnreadable(.attendee, line: property?.line ?? event.line) }
        return nil
    }

    private mutating func addUnreadable(_ name: StatedProperty.Name, line: Int) {
        findings.add(.unreadable(property: name.rawValue), line: line)
    }

    /// The address of a `mailto:`, or one that stands by itself; nil for what is none, such as `urn:uuid:…`.
    private static func address(_ text: String) -> String? {
        var octets = Array(text.utf8)
        if octets.count > 7, octets[..<7].map({ $0 | 0x20 }) == Array("mailto:".utf8.map { $0 | 0x20 }) {
            octets.removeFirst(7)
        }
        let sides = octets.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard octets.count <= 254, sides.count == 2, sides.allSatisfy({ !$0.isEmpty }),
            octets.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"<>,;:\"()".utf8.contains($0) })
        else { return nil }
        return String(decoding: sides[0], as: UTF8.self) + "@" + String(decoding: sides[1], as: UTF8.self).lowercased()
    }
}

extension StatedComponent {
    fileprivate static let replyPropertiesOnce: Set<StatedProperty.Name> =
        [.method, .uid, .sequence, .stamp, .attendee]
}

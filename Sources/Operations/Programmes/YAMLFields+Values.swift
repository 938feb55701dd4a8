import Answers
import Foundation
import Workshops
import Yams

extension YAMLFields {
    func text(_ key: String) -> String? { value(key, .text, Self.text) }

    func optionalText(_ key: String) -> String? { optionalValue(key, .text, Self.text) }

    /// What a text says, if there is one.
    func optionalValue<Value>(_ key: String, _ form: ProgrammeProblem.Expectation, _ read: (String) -> Value?) -> Value?
    {
        optionalNode(key).flatMap { scalar($0, form, read) }
    }

    func texts(_ key: String) -> [String]? { items(key) { scalar($0, .text, Self.text) } }

    func number(_ key: String, in range: ClosedRange<Int>) -> Int? { node(key).flatMap { number($0, in: range) } }

    func number(_ node: Node, in range: ClosedRange<Int>) -> Int? {
        guard let number = scalar(node, .number, { Digits.number($0.utf8) }) else { return nil }
        guard range.contains(number) else {
            add(.outOfRange(number, range), at: node)
            return nil
        }
        return number
    }

    func date(_ key: String) -> CivilDate? { value(key, .date) { CivilDate($0) } }

    /// An amount up to a hundred million euros: sums of what a programme multiplies stay far from overflow.
    func money(_ key: String, atMost limit: Money = Money(cents: 10_000_000_000)) -> Money? {
        guard let money = value(key, .money, { Money($0) }) else { return nil }
        guard money <= limit else {
            add(.amountTooLarge(money, limit: limit), at: key)
            return nil
        }
        return money
    }

    func identifier(_ key: String) -> Identifier? { value(key, .identifier) { Identifier($0) } }

    func flag(_ key: String, default standard: Bool) -> Bool? {
        guard let node = optionalNode(key) else { return standard }
        return scalar(node, .yesOrNo) { Self.flags[$0.lowercased()] }
    }

    /// One of the words of a setting.
    func choice<Setting: RawRepresentable & CaseIterable>(_ key: String, _ setting: Setting.Type) -> Setting?
    where Setting.RawValue == String {
        node(key).flatMap { choice($0, setting) }
    }

    func choice<Setting: RawRepresentable & CaseIterable>(_ node: Node, _ setting: Setting.Type) -> Setting?
    where Setting.RawValue == String {
        guard let word = scalar(node, .text, Self.text) else { return nil }
        if let value = Setting(rawValue: word) { return value }
        let known = Setting.allCases.map(\.rawValue)
        add(.unknownWord(word, nearest: nearest(to: word, among: known), known: known), at: node)
        return nil
    }

    /// The identifier of something named elsewhere in the file.
    func reference(_ node: Node, among identifiers: [Identifier]) -> Identifier? {
        guard let identifier = scalar(node, .identifier, { Identifier($0) }) else { return nil }
        // Where the list itself could not be read, nothing can be said of what names its items.
        guard !identifiers.isEmpty, !identifiers.contains(identifier) else { return identifier }
        let known = identifiers.map(\.description)
        let nearest = nearest(to: identifier.description, among: known)
        add(.unknownReference(identifier.description, nearest: nearest, known: known), at: node)
        return nil
    }

    /// Whole minutes by venue, such as `{ crolles: 29, pontcharra: 59 }`.
    func minutes(_ key: String, among venues: [Identifier]) -> [Identifier: Int]? {
        let pairs = entries(key) { name, value -> (Identifier, Int)? in
            let venue = reference(name, among: venues)
            let minutes = number(value, in: 0...600)
            guard let venue, let minutes else { return nil }
            return (venue, minutes)
        }
        return pairs.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
    }

    /// Half-days of the week; a weekday alone means both.
    func weeklyHalfDays(_ nodes: [Node]) -> Set<WeeklyHalfDay> {
        Set(nodes.compactMap { scalar($0, .weeklyHalfDay, Self.weeklyHalfDays) }.joined())
    }

    /// A range of days such as `2021-03-29 to 2021-04-02`, or one day alone.
    func days(_ node: Node) -> ClosedRange<CivilDate>? {
        guard
            let ends = scalar(
                node, .dateRange,
                { text -> [CivilDate]? in
                    let parts = text.components(separatedBy: " to ")
                    let dates = parts.compactMap { CivilDate($0.trimmingCharacters(in: .whitespaces)) }
                    return (1...2).contains(parts.count) && dates.count == parts.count ? dates : nil
                }), let first = ends.first, let last = ends.last
        else { return nil }
        return range(from: first, to: last, at: node)
    }

    /// The range between two days, unless they are the wrong way round.
    func range(from first: CivilDate, to last: CivilDate, at node: Node?) -> ClosedRange<CivilDate>? {
        guard first <= last else {
            add(.rangeReversed(from: first.description, to: last.description), at: node)
            return nil
        }
        return first...last
    }

    private static let flags = ["yes": true, "true": true, "no": false, "false": false]

    static func text(_ text: String) -> String? {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }

    private static func weeklyHalfDays(_ text: String) -> [WeeklyHalfDay]? {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first, let weekday = Weekday(name: first) else { return nil }
        if words.count == 1 { return HalfDay.allCases.map { WeeklyHalfDay(weekday, $0) } }
        guard words.count == 2, let halfDay = HalfDay(name: words[1]) else { return nil }
        return [WeeklyHalfDay(weekday, halfDay)]
    }
}

extension YAMLFields {
    /// A file inside the programme's folder.
    func path(_ key: String) -> String? {
        guard let path = value(key, .relativePath, { $0.isEmpty ? nil : $0 }) else { return nil }
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
            add(.outsideFolder(path: path), at: key)
            return nil
        }
        if let unreadable = unreadable(path) { add(unreadable, at: key) }
        return path
    }
}

extension Position {
    /// Reads `45.285, 5.884`: latitude, longitude.
    init?(_ text: String) {
        guard text.utf8.allSatisfy({ "0123456789.,- ".utf8.contains($0) }) else { return nil }
        let parts = text.split(separator: ",").map { Double($0.trimmingPrefix { $0 == " " }) }
        guard parts.count == 2, let latitude = parts[0], let longitude = parts[1] else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }
}

extension Weekday {
    /// The weekday of an English name in lower case, as programme files write it.
    init?(name: String) {
        guard let match = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = match
    }
}

extension HalfDay {
    /// `morning` or `afternoon`.
    init?(name: String) {
        guard let match = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = match
    }
}

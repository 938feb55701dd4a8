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
        guard let number = scalar(node, .number, { Digits.number(typed: $0) }) else { return nil }
        guard range.contains(number) else {
            add(.outOfRange(number, range), at: node)
            return nil
        }
        return number
    }

    func date(_ key: String) -> CivilDate? { value(key, .date) { CivilDate(typed: $0) } }

    /// An amount up to a hundred million euros: sums of what a programme multiplies stay far from overflow.
    func money(_ key: String, atMost limit: Money = Money(cents: 10_000_000_000)) -> Money? {
        guard let money = value(key, .money, { Money(typed: $0) }) else { return nil }
        guard money <= limit else {
            add(.amountTooLarge(money, limit: limit), at: key)
            return nil
        }
        return money
    }

    func identifier(_ key: String) -> Identifier? { value(key, .identifier) { Identifier($0) } }

    func flag(_ key: String, default standard: Bool) -> Bool? {
        guard let node = optionalNode(key) else { return standard }
        return scalar(node, .yesOrNo) { Bool(word: $0) }
    }

    /// One of the words of a setting.
    func choice<Setting: Worded & RawRepresentable>(_ key: String, _ setting: Setting.Type) -> Setting?
    where Setting.RawValue == String {
        node(key).flatMap { choice($0, setting) }
    }

    func choice<Setting: Worded & RawRepresentable>(_ node: Node, _ setting: Setting.Type) -> Setting?
    where Setting.RawValue == String {
        guard let word = scalar(node, .text, Self.text) else { return nil }
        if let value = Setting(word: word) { return value }
        let known = Setting.allCases.map(\.rawValue)
        add(.unknownWord(word, nearest: nearest(to: word, among: known), known: known), at: node)
        return nil
    }

    /// The identifier of something named elsewhere in the file, by it or by its name.
    func reference(_ node: Node, among names: DeclaredNames) -> Identifier? {
        guard let text = scalar(node, .identifier, Self.text) else { return nil }
        guard let identifier = names.book.find(text) else {
            if names.isComplete { noteUnknown(text, among: names, at: node) }
            return nil
        }
        note(identifier)
        return identifier
    }

    /// Whole minutes by venue, such as `{ crolles: 29, pontcharra: 59 }`.
    func minutes(_ key: String, among venues: DeclaredNames) -> [Identifier: Int]? {
        let pairs = entries(key) { name, value -> (Identifier, Int)? in
            let venue = reference(name, among: venues)
            let minutes = number(value, in: 0...600)
            guard let venue, let minutes else { return nil }
            return (venue, minutes)
        }
        return pairs.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
    }

    /// Half-days of the week; a weekday alone means both.
    func weeklyHalfDays(_ node: Node) -> Set<WeeklyHalfDay>? { scalar(node, .weeklyHalfDay, WeeklyHalfDay.read) }

    /// A range of days such as `2021-03-29 to 2021-04-02`, or one day alone.
    func days(_ node: Node) -> ClosedRange<CivilDate>? {
        guard let (first, last) = scalar(node, .dateRange, { CivilDate.range(typed: $0) }) else { return nil }
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

    static func text(_ text: String) -> String? {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
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

import Workshops

/// A part of a rule that is not supported, or no rule, as it stands in the file.
struct UnsupportedRule: Error, Equatable {
    let part: String
}

extension RecurrenceRule {
    /// Reads the value of an RRULE.
    ///
    /// - Throws: ``UnsupportedRule`` for whatever is not known to be expanded right: a rule within
    ///   a day, week numbers, days of the year, another calendar.
    init(_ text: String) throws(UnsupportedRule) {
        var parts: [String: String] = [:]
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, parts.updateValue(String(pair[1]), forKey: String(pair[0])) == nil
            else { throw UnsupportedRule(part: String(part.prefix(64))) }
        }
        let word = parts.removeValue(forKey: "FREQ") ?? ""
        guard let frequency = Frequency(rawValue: word) else { throw UnsupportedRule(part: "FREQ=\(word.prefix(59))") }
        self.init(frequency: frequency)
        // In one order, so that of several faults the same one is always named.
        for (name, value) in parts.sorted(by: { $0.key < $1.key }) where !set(name, to: value) {
            throw UnsupportedRule(part: String("\(name)=\(value)".prefix(64)))
        }
        let hasOrdinal = days.contains { $0.ordinal != nil }
        let isShort = frequency == .daily || frequency == .weekly
        if isShort && hasOrdinal || frequency == .weekly && !monthDays.isEmpty || count != nil && until != nil {
            throw UnsupportedRule(part: String(text.prefix(64)))
        }
    }

    /// Takes one part, or says that it cannot.
    private mutating func set(_ name: String, to value: String) -> Bool {
        let list = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        switch name {
        case "INTERVAL":
            guard let number = Self.number(value), (1...100_000).contains(number) else { return false }
            interval = number
        case "COUNT":
            guard let number = Self.number(value), number > 0 else { return false }
            count = number
        case "UNTIL": return setUntil(value)
        case "WKST":
            guard let day = Day(value), day.ordinal == nil else { return false }
            weekStart = day.weekday
        case "BYDAY":
            days = Set(list.compactMap(Day.init))
            return list.allSatisfy { Day($0) != nil }
        case "BYMONTHDAY": return set(\.monthDays, to: list, within: 1...31, orNegative: true)
        case "BYMONTH": return set(\.months, to: list, within: 1...12, orNegative: false)
        case "BYSETPOS": return set(\.positions, to: list, within: 1...366, orNegative: true)
        default: return false
        }
        return true
    }

    private mutating func set(
        _ path: WritableKeyPath<RecurrenceRule, Set<Int>>, to list: [String], within range: ClosedRange<Int>,
        orNegative: Bool
    ) -> Bool {
        let numbers = list.compactMap(Self.number)
        self[keyPath: path] = Set(numbers)
        return numbers.count == list.count
            && numbers.allSatisfy { range.contains($0) || orNegative && range.contains(-$0) }
    }

    private mutating func setUntil(_ text: String) -> Bool {
        let isUTC = text.hasSuffix("Z")
        let bytes = Array(isUTC ? text.utf8.dropLast() : text.utf8[...])
        guard bytes.count == 8 || bytes.count == 15 && bytes[8] == UInt8(ascii: "T"),
            let year = Digits.number(bytes[..<4]), let month = Digits.number(bytes[4..<6]),
            let day = Digits.number(bytes[6..<8]), let date = CivilDate(year: year, month: month, day: day)
        else { return false }
        guard bytes.count == 15 else { until = .day(date); return !isUTC }
        guard let hour = Digits.number(bytes[9..<11]), let minute = Digits.number(bytes[11..<13]),
            let second = Digits.number(bytes[13...]), hour < 24, minute < 60, second <= 60
        else { return false }
        let clock = (hour * 60 + minute) * 60 + min(second, 59)
        until = .time(StatedTime(second: date.dayNumber * 86_400 + clock, form: isUTC ? .utc : .local))
        return true
    }

    /// A whole number with or without a sign.
    fileprivate static func number(_ text: String) -> Int? {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard text.utf8.count - digits.count <= 1, let number = Digits.number(digits) else { return nil }
        return text.hasPrefix("-") ? -number : number
    }
}

extension RecurrenceRule.Day {
    /// Reads `MO`, `2TU` and `-1SU`.
    fileprivate init?(_ text: String) {
        guard let index = Weekday.codes.firstIndex(of: String(text.suffix(2))),
            let weekday = Weekday(rawValue: index)
        else { return nil }
        let prefix = String(text.dropLast(2))
        let ordinal = RecurrenceRule.number(prefix)
        guard prefix.isEmpty || ordinal.map({ $0 != 0 && abs($0) <= 53 }) == true else { return nil }
        self.init(ordinal: ordinal, weekday: weekday)
    }
}

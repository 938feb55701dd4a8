/// Why what looks like a day is none.
package enum DaySlip: Sendable, Equatable {
    /// A day and a month alone.
    case withoutYear
    /// The month, of that year, has fewer days.
    case noSuchDay(Int, CivilMonth)
    /// It is another day of the week.
    case otherWeekday(CivilDate)
}

extension DaySlip {
    /// Nil for a day that can be read, and for what looks like none.
    package init?(in text: String) {
        guard text.utf8.count <= 60, CivilDate(typed: text) == nil else { return nil }
        var words = FoldedText(text.replacing("/", with: " ")).words.filter { !["le", "the", "of"].contains($0) }
        if let weekday = words.first, Weekday(word: weekday) != nil {
            words.removeFirst()
            if let day = CivilDate(typed: words.joined(separator: words.allSatisfy(\.isNumber) ? "/" : " ")) {
                self = .otherWeekday(day)
                return
            }
        }
        // A day that begins with its year.
        if words.count == 3, words[0].utf8.count == 4 { words.reverse() }
        guard (2...3).contains(words.count), let (month, day) = Self.day(words[0], words[1]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        guard words.count == 3 else {
            self = .withoutYear
            return
        }
        guard words[2].utf8.count == 4, let year = Digits.number(words[2].utf8),
            let first = CivilDate(year: year, month: month, day: 1)
        else { return nil }
        self = .noSuchDay(day, CivilMonth(of: first))
    }

    private static func day(_ first: String, _ second: String) -> (month: Int, day: Int)? {
        if let day = Digits.number(first.utf8), let month = Digits.number(second.utf8) { return (month, day) }
        return CivilMonth.day(first, second)
    }
}

extension String {
    fileprivate var isNumber: Bool { Digits.number(utf8) != nil }
}

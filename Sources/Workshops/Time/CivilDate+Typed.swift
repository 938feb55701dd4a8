extension CivilDate {
    /// Reads a day as people type it: `25/01/2021`, `25.1.2021`, `2021-01-25`, `25 janvier 2021`, `January 25, 2021`,
    /// also with its weekday, which must be the right one.
    package init?(typed text: String) {
        if let date = CivilDate(text) {
            self = date
            return
        }
        let parts = text.utf8.split(omittingEmptySubsequences: false) { "/.-".utf8.contains($0) }
        guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            let day = Digits.number(parts[0]), let month = Digits.number(parts[1]), let year = Digits.number(parts[2])
        else {
            self.init(named: text)
            return
        }
        self.init(year: year, month: month, day: day)
    }

    /// One whose month is a word.
    private init?(named text: String) {
        guard text.utf8.count <= 60 else { return nil }
        var words = FoldedText(text).words.filter { !["le", "the", "of"].contains($0) }
        let weekday = words.first.flatMap { Weekday(word: $0) }
        if weekday != nil { words.removeFirst() }
        guard words.count == 3, words[2].utf8.count == 4, let year = Digits.number(words[2].utf8),
            let (month, day) = CivilMonth.day(words[0], words[1]),
            let date = CivilDate(year: year, month: month, day: day), weekday == nil || date.weekday == weekday
        else { return nil }
        self = date
    }

    /// The first and the last day of a range, which are equal for one day alone: `2021-04-19 to 2021-04-23`,
    /// `du 19/04/2021 au 23/04/2021`; in the order in which they are typed.
    package static func range(typed text: String) -> (first: CivilDate, last: CivilDate)? {
        if let day = CivilDate(typed: text) { return (day, day) }
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        if let first = words.first, ["du", "from"].contains(FoldedText(first).text) { words.removeFirst() }
        let middle = words.firstIndex { isUntil($0) }
        guard let middle, let first = CivilDate(typed: words[..<middle].joined(separator: " ")),
            let last = CivilDate(typed: words[(middle + 1)...].joined(separator: " "))
        else { return nil }
        return (first, last)
    }

    /// Whether a word stands between the two ends of a range.
    package static func isUntil(_ word: String) -> Bool {
        ["–", "—", "-", "→"].contains(word) || ["to", "until", "till", "au"].contains(FoldedText(word).text)
    }
}

/// A month of the Gregorian calendar.
///
/// Reads and prints `2021-04`; years 1…9999.
package struct CivilMonth: Hashable, Sendable {
    package let first: CivilDate

    /// The month of a day.
    package init(of date: CivilDate) { first = date.advanced(by: 1 - date.day) }

    /// Nil when the calendar has no such month.
    package init?(year: Int, month: Int) {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        self.first = first
    }

    package var last: CivilDate { first.advanced(by: CivilDate.daysInMonth(first.month, of: first.year) - 1) }

    /// The first day after it.
    package var end: CivilDate { last.advanced(by: 1) }
}

extension CivilMonth: LosslessStringConvertible {
    /// Reads `2021-04` and nothing else.
    package init?(_ text: String) {
        guard text.utf8.count == 7, let first = CivilDate(text + "-01") else { return nil }
        self.first = first
    }

    /// `2021-04`.
    package var description: String { String(first.description.dropLast(3)) }

    /// The month that somebody typed: `2021-04`, `04/2021`, `4/2021`, `avril 2021`.
    package init?(typed text: String) {
        let parts = text.utf8.split(omittingEmptySubsequences: false) { "/.".utf8.contains($0) }
        guard parts.count == 2 else {
            self.init(named: text)
            return
        }
        guard parts[0].count <= 2, parts[1].count == 4, let month = Digits.number(parts[0]),
            let year = Digits.number(parts[1])
        else { return nil }
        self.init(year: year, month: month)
    }

    private init?(named text: String) {
        if let month = CivilMonth(text) {
            self = month
            return
        }
        guard text.utf8.count <= 60 else { return nil }
        let words = FoldedText(text).words
        guard words.count == 2, let month = Self.number(named: words[0]), words[1].utf8.count == 4,
            let year = Digits.number(words[1].utf8)
        else { return nil }
        self.init(year: year, month: month)
    }
}

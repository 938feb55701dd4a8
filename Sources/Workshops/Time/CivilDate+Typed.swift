extension CivilDate {
    /// Reads a day as people type it in France, `25/01/2021`, `25.1.2021`, and as programme files write it.
    package init?(typed text: String) {
        if let date = CivilDate(text) {
            self = date
            return
        }
        let parts = text.utf8.split(omittingEmptySubsequences: false) { "/.-".utf8.contains($0) }
        guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            let day = Digits.number(parts[0]), let month = Digits.number(parts[1]), let year = Digits.number(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension HalfDay: Worded {
    package var spellings: [String] {
        switch self {
        case .morning: ["morning", "mornings", "matin", "matins", "matinee", "matinees"]
        case .afternoon: ["afternoon", "afternoons", "apres midi", "apres midis", "apresmidi", "aprem"]
        }
    }
}

extension WeeklyHalfDay {
    /// Reads half-days of the week: `lundi, mardi matin`, `tuesday morning; friday`.
    ///
    /// A weekday alone is both of its half-days, a half-day alone that of every weekday; `tous` and `any` are all. Nil
    /// when a word is neither.
    package static func read(_ text: String) -> Set<WeeklyHalfDay>? {
        var found: Set<WeeklyHalfDay> = []
        for part in text.split(whereSeparator: { ",;/+\n".contains($0) }) {
            // « Après-midi » is two words, however written; `midi` alone is no half-day.
            var words = FoldedText(String(part)).words
            for index in words.indices.dropLast()
            where words[index] == "apres" && ["midi", "midis"].contains(words[index + 1]) {
                (words[index], words[index + 1]) = ("apresmidi", "et")
            }
            words.removeAll { ["et", "and", "le", "les", "l", "the", "on"].contains($0) }
            guard !words.isEmpty else { continue }
            if words.count == 1, ["tous", "toutes", "toujours", "any", "all"].contains(words[0]) { return all }
            let days = words.compactMap { weekdays[$0] }, halves = words.compactMap { halfDays[$0] }
            guard days.count + halves.count == words.count else { return nil }
            for day in days.isEmpty ? Weekday.allCases : days {
                for half in halves.isEmpty ? HalfDay.allCases : halves { found.insert(WeeklyHalfDay(day, half)) }
            }
        }
        return found.isEmpty ? nil : found
    }

    /// Kept by their words, as a large table has many.
    private static let weekdays = Dictionary(
        uniqueKeysWithValues: Weekday.allCases.flatMap { day in day.spellings.map { ($0, day) } })
    private static let halfDays = Dictionary(
        uniqueKeysWithValues: HalfDay.allCases.flatMap { half in half.spellings.map { ($0, half) } })
}

import Catalogue
import Foundation
import Workshops

extension WeeklyHalfDay {
    /// Reads half-days of the week, in French or English: `lundi, mardi matin`, `tuesday morning; friday`.
    ///
    /// A weekday alone is both of its half-days, a half-day alone that of every weekday; `tous` and `any` are all.
    static func read(_ text: String) -> Set<WeeklyHalfDay>? {
        var found: Set<WeeklyHalfDay> = []
        for part in text.split(whereSeparator: { ",;/+\n".contains($0) }) {
            // « Après-midi » is two words, however written; `midi` alone is no half-day.
            var words = FoldedText(String(part)).words
            for index in words.indices.dropLast() where words[index] == "apres" && words[index + 1] == "midi" {
                (words[index], words[index + 1]) = ("apresmidi", "et")
            }
            words.removeAll { ["et", "and", "le", "les", "the"].contains($0) }
            guard !words.isEmpty else { continue }
            if words.count == 1, ["tous", "toutes", "toujours", "any", "all"].contains(words[0]) { return all }
            let days = words.compactMap(weekday), halves = words.compactMap(halfDay)
            guard days.count + halves.count == words.count else { return nil }
            for day in days.isEmpty ? Weekday.allCases : days {
                for half in halves.isEmpty ? HalfDay.allCases : halves { found.insert(WeeklyHalfDay(day, half)) }
            }
        }
        return found.isEmpty ? nil : found
    }

    private static func weekday(_ word: String) -> Weekday? { weekdays[word] }

    private static let weekdays: [String: Weekday] = {
        let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        let names = zip(french, Weekday.allCases).flatMap { [($0, $1), ("\($1)", $1)] }
        return Dictionary(uniqueKeysWithValues: names.flatMap { [($0, $1), ("\($0)s", $1)] })
    }()

    private static func halfDay(_ word: String) -> HalfDay? {
        switch word {
        case "matin", "matins", "matinee", "morning", "mornings": .morning
        case "apresmidi", "aprem", "afternoon", "afternoons": .afternoon
        default: nil
        }
    }
}

import Answers
import Foundation
import Workshops

/// Reads what somebody asks about, `2021-04-08 crolles` or `jeudi 8 avril à Crolles, le matin`.
///
/// The words of pins and bans, and beside them: weekdays, months and half-days in French and English, venues
/// and trainers by their names, and small words that say nothing. One day must be named; its year may be left
/// out when the programme's window knows one only.
struct QuestionReader {
    let programme: Programme

    init(_ programme: Programme) { self.programme = programme }

    /// What is asked about, or nil and all that is wrong with the text.
    func condition(_ text: String) -> (condition: WorkshopCondition?, problems: [ProgrammeProblem]) {
        if let hidden = HiddenCharacter(firstIn: text) { return (nil, [.hiddenCharacter(hidden)]) }
        // A day outside the window may be asked about: that it is outside is the answer.
        let reader = RequestReader(
            window: nil, sessions: programme.sessions, venues: programme.venues.map(\.identifier),
            trainers: programme.trainers.map(\.identifier))
        var problems: [ProgrammeProblem] = []
        let condition = reader.condition(words(text).joined(separator: " "), &problems)
        guard problems.isEmpty, let condition else { return (nil, problems) }
        guard let dates = condition.dates, dates.lowerBound == dates.upperBound else {
            return (nil, [.expected(.date, found: text)])
        }
        return (condition, [])
    }

    /// The text in the words that programme files use.
    private func words(_ text: String) -> [String] {
        var plain = " " + Self.folded(text).joined(separator: " ") + " "
        for (name, identifier) in names { plain = plain.replacing(" \(name) ", with: " \(identifier) ") }
        var words = plain.split(separator: " ").map { Self.meanings[String($0)] ?? String($0) }
        words.removeAll { Self.small.contains($0) && Identifier($0).map(isKnown) != true }
        return dated(words)
    }

    /// Venues by town and name and trainers by name, the longest first; a name of several means none of them.
    private var names: [(name: String, identifier: String)] {
        let venues = programme.venues.flatMap { [($0.town, $0.identifier), ($0.name, $0.identifier)] }
        let trainers = programme.trainers.map { ($0.name, $0.identifier) }
        let all = (venues + trainers).map { (Self.folded($0.0).joined(separator: " "), $0.1.description) }
        return Dictionary(grouping: all, by: \.0).filter { !$0.key.isEmpty && Set($0.value.map(\.1)).count == 1 }
            .compactMap { name, all in all.first.map { (name, $0.1) } }
            .sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }
    }

    private func isKnown(_ identifier: Identifier) -> Bool {
        programme.venues.contains { $0.identifier == identifier }
            || programme.trainers.contains { $0.identifier == identifier }
    }

    /// Replaces `8 april 2021`, `april 8` and the like by dates.
    private func dated(_ words: [String]) -> [String] {
        guard let index = words.firstIndex(where: { Self.months.contains($0) }),
            let month = Self.months.firstIndex(of: words[index])
        else { return words }
        let before = index > 0 ? Self.day(words[index - 1]) : nil
        let after = index + 1 < words.count ? Self.day(words[index + 1]) : nil
        guard let day = before ?? after else { return words }
        let first = before == nil ? index : index - 1
        var last = before == nil ? index + 1 : index
        var years = Array(programme.window.lowerBound.year...programme.window.upperBound.year)
        if last + 1 < words.count, words[last + 1].utf8.count == 4, let year = Digits.number(words[last + 1].utf8) {
            last += 1
            years = [year]
        }
        let dates = years.compactMap { CivilDate(year: $0, month: month + 1, day: day) }
        let inside = dates.filter { programme.window.contains($0) }
        guard let date = inside.count == 1 ? inside[0] : dates.count == 1 ? dates[0] : nil else { return words }
        return words[..<first] + [date.description] + words[(last + 1)...]
    }

    private static func day(_ word: String) -> Int? {
        let digits = word == "1er" ? "1" : word
        return digits.utf8.count <= 2 ? Digits.number(digits.utf8) : nil
    }

    /// Lower case without accents, in words.
    private static func folded(_ text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
            .replacing("apres midi", with: "apres-midi").replacing("\u{2019}", with: "'").replacing("l'", with: "")
            .split { $0.isWhitespace || ",;?!.()".contains($0) }.map(String.init)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// French words and the English ones of programme files.
    private static let meanings: [String: String] = {
        let french = [
            "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
            "novembre", "decembre",
        ]
        let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        let pairs =
            zip(french, months).map { ($0, $1) } + zip(weekdays, Weekday.allCases).map { ($0, "\($1)") }
            + [("matin", "morning"), ("matinee", "morning"), ("apres-midi", "afternoon")]
        return Dictionary(pairs) { first, _ in first }
    }()

    private static let small: Set<String> = [
        "le", "la", "a", "au", "en", "de", "du", "et", "avec", "par", "pourquoi", "pas", "on", "at", "in", "the", "of",
        "with", "by", "why", "not",
    ]
}

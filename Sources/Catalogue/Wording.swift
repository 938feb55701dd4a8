package import Workshops

/// How a language writes dates, times, amounts and lists.
package struct Wording: Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    /// `jeudi 8 avril 2021`, `Thursday 8 April 2021`.
    package func fullDate(_ date: CivilDate) -> String { "\(weekday(date.weekday)) \(longDate(date))" }

    /// `jeudi 8 avril`, `Thursday 8 April`: to people who know which year it is.
    package func weekdayAndDay(_ date: CivilDate) -> String { "\(weekday(date.weekday)) \(dayAndMonth(date))" }

    /// `8/4`, `8 Apr`: where there is room for little.
    package func dayOfYear(_ date: CivilDate) -> String {
        language == .french ? "\(date.day)/\(date.month)" : "\(date.day) \(months[date.month - 1].prefix(3))"
    }

    /// `8 avril 2021`, `1er mai 2021`, `8 April 2021`.
    package func longDate(_ date: CivilDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

    /// `8 avril`, `1er mai`, `8 April`.
    package func dayAndMonth(_ date: CivilDate) -> String { "\(dayOfMonth(date)) \(months[date.month - 1])" }

    /// `avril 2021`, `April 2021`.
    package func month(_ month: CivilMonth) -> String { "\(months[month.first.month - 1]) \(month.first.year)" }

    /// `8`; French counts the first of a month: `1er`.
    private func dayOfMonth(_ date: CivilDate) -> String {
        language == .french && date.day == 1 ? "1er" : "\(date.day)"
    }

    /// `du 6 au 9 avril 2021`, `du 1er mars au 30 juin 2021`; `6 to 9 April 2021`.
    package func range(_ days: ClosedRange<CivilDate>) -> String {
        let first = days.lowerBound
        let last = days.upperBound
        if first == last { return language == .french ? "le \(longDate(first))" : "on \(longDate(first))" }
        let start =
            if first.year != last.year {
                longDate(first)
            } else if first.month != last.month {
                dayAndMonth(first)
            } else {
                dayOfMonth(first)
            }
        return language == .french ? "du \(start) au \(longDate(last))" : "\(start) to \(longDate(last))"
    }

    package func weekday(_ weekday: Weekday) -> String {
        switch language {
        case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"][weekday.rawValue]
        case .english: "\(weekday)".prefix(1).uppercased() + "\(weekday)".dropFirst()
        }
    }

    package func halfDay(_ halfDay: HalfDay) -> String {
        switch (language, halfDay) {
        case (.french, .morning): "matin"
        case (.french, .afternoon): "après-midi"
        case (.english, .morning): "morning"
        case (.english, .afternoon): "afternoon"
        }
    }

    /// `mercredi matin`, `Wednesday morning`.
    package func weekly(_ when: WeeklyHalfDay) -> String { "\(weekday(when.weekday)) \(halfDay(when.halfDay))" }

    /// `jeudi 8 avril 2021 matin`, `Thursday 8 April 2021, morning`.
    package func fullDate(_ date: CivilDate, _ half: HalfDay) -> String {
        language == .french ? "\(fullDate(date)) \(halfDay(half))" : "\(fullDate(date)), \(halfDay(half))"
    }

    /// `9 h – 12 h`, `14 h 30 – 17 h`, `toute la journée`; `09:00–12:00`, `all day`.
    package func span(_ span: TimeSpan) -> String {
        if span.start == .midnight, span.end == .endOfDay {
            return language == .french ? "toute la journée" : "all day"
        }
        return switch language {
        case .french: "\(clock(span.start)) – \(clock(span.end))"
        case .english: "\(span.start)–\(span.end)"
        }
    }

    /// `3 h`, `2 h 30`; `3 h`, `2 h 30 min`.
    package func length(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        guard rest > 0 else { return "\(hours)\(noBreakSpace)h" }
        return "\(hours)\(noBreakSpace)h\(noBreakSpace)\(Digits.padded(rest, to: 2))"
            + (language == .french ? "" : "\(noBreakSpace)min")
    }

    package func clock(_ time: ClockTime) -> String {
        "\(time.hour)\(noBreakSpace)h" + (time.minute == 0 ? "" : "\(noBreakSpace)\(Digits.padded(time.minute, to: 2))")
    }

    /// `4 300,00 €` with the spaces of French typography, `€4,300.00`.
    package func money(_ money: Money) -> String {
        let sign = money.cents < 0 ? "\u{2212}" : ""
        let euros = grouped(abs(money.cents) / 100)
        let decimals = Digits.padded(abs(money.cents) % 100, to: 2)
        switch language {
        case .french: return "\(sign)\(euros),\(decimals)\(noBreakSpace)€"
        case .english: return "\(sign)€\(euros).\(decimals)"
        }
    }

    /// `1 230`, `1,230`.
    package func grouped(_ number: Int) -> String {
        let separator = language == .french ? narrowNoBreakSpace : ","
        var groups: [String] = []
        var rest = number
        while rest >= 1000 {
            groups.insert(Digits.padded(rest % 1000, to: 3), at: 0)
            rest /= 1000
        }
        return ([String(rest)] + groups).joined(separator: separator)
    }

    /// `« … »`, `“…”`.
    package func quoted(_ text: String) -> String {
        language == .french ? "«\(noBreakSpace)\(text)\(noBreakSpace)»" : "“\(text)”"
    }

    /// `crolles, pontcharra et meylan`, `crolles, pontcharra and meylan`.
    package func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + (language == .french ? " et " : " and ") + last
    }

    /// `a, b ou c`, `a, b or c`.
    package func alternatives(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + (language == .french ? " ou " : " or ") + last
    }

    /// The word for one or for many; French counts zero as one.
    package func count(_ number: Int, _ one: String, _ many: String) -> String {
        let isOne = language == .french ? number < 2 : number == 1
        return "\(grouped(number)) \(isOne ? one : many)"
    }

    private var months: [String] {
        switch language {
        case .french:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        }
    }

    /// U+00A0, before `€`, `h`, `»`, `:`.
    private var noBreakSpace: String { "\u{A0}" }
    /// U+202F, between thousands.
    private var narrowNoBreakSpace: String { "\u{202F}" }
}

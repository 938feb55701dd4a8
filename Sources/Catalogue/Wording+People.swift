package import Answers
package import Workshops

/// How a table of people writes what it says of them, so that it can be read again.
extension Wording {
    /// `lundi, mardi matin`; `tous` for all the week, nothing for no half-day.
    package func halfDays(_ halfDays: Set<WeeklyHalfDay>) -> String {
        guard halfDays != WeeklyHalfDay.all else { return language == .french ? "tous" : "all" }
        return Weekday.allCases.compactMap { day in
            let halves = HalfDay.allCases.filter { halfDays.contains(WeeklyHalfDay(day, $0)) }
            guard let half = halves.first else { return nil }
            return halves.count == HalfDay.allCases.count ? weekday(day) : weekly(WeeklyHalfDay(day, half))
        }.joined(separator: ", ")
    }

    /// `25/01/2021`; `2021-01-25`, which no English reader takes for another day.
    package func shortDate(_ date: CivilDate) -> String {
        guard language == .french else { return date.description }
        let (year, month, day) = date.components
        return "\(Digits.padded(day, to: 2))/\(Digits.padded(month, to: 2))/\(Digits.padded(year, to: 4))"
    }

    package func answer(_ isSo: Bool) -> String {
        switch language {
        case .french: isSo ? "oui" : "non"
        case .english: isSo ? "yes" : "no"
        }
    }

    package func referrer(_ referrer: Referrer) -> String {
        switch referrer {
        case .commune: "commune"
        case .ccas: "CCAS"
        }
    }

    /// Where somebody stands, in a word or two.
    package func state(_ standing: PersonOverview.Standing) -> String {
        switch (standing, language) {
        case (.registered, .french): "sans place"
        case (.registered, .english): "no seat"
        case (.waiting, .french): "en attente"
        case (.waiting, .english): "waiting"
        case (.offered, .french): "place proposée"
        case (.offered, .english): "seat offered"
        case (.seated, .french): "a une place"
        case (.seated, .english): "seated"
        case (.withdrawn, .french): "a renoncé"
        case (.withdrawn, .english): "withdrawn"
        case (.erased, .french): "effacé"
        case (.erased, .english): "erased"
        }
    }
}

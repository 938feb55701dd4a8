package import Answers
package import Workshops

/// What is said of the statistics for the council.
extension Sentence {
    package static let statisticsAbstract = Sentence(
        fr: "Compter les places, les présences, les Pass et les progrès, par session, commune ou bassin.",
        en: "Count seats, presences, passes and progress, by session, commune or basin.")
    package static let groupingHelp = Sentence(
        fr: "Par quoi compter : session, commune ou basin (bassin de vie).",
        en: "By what to count: session, commune or basin.")
    package static let statisticsTableHelp = Sentence(
        fr: "Un tableau (CSV) que lit un tableur.", en: "A table (CSV) that a spreadsheet reads.")

    /// The columns of the table, after the group.
    package static let statisticsColumns = [
        Sentence(fr: "Places", en: "Seats"), Sentence(fr: "Attendus", en: "Expected"),
        Sentence(fr: "Venus", en: "Attended"), Sentence(fr: "Excusés", en: "Excused"),
        Sentence(fr: "Absents", en: "No-shows"), Sentence(fr: "Présence (%)", en: "Attendance (%)"),
        Sentence(fr: "Pass", en: "Passes"), Sentence(fr: "Comparés", en: "Compared"),
        Sentence(fr: "En progrès", en: "Progressed"),
    ]

    package static let total = Sentence(fr: "Total", en: "Total")
    package static let noGroup = Sentence(fr: "sans", en: "none")

    package static func group(by grouping: StatisticsGrouping) -> Sentence {
        switch grouping {
        case .session: Sentence(fr: "Session", en: "Session")
        case .commune: Sentence(fr: "Commune", en: "Commune")
        case .basin: Sentence(fr: "Bassin", en: "Basin")
        }
    }

    package static func statistics(_ overview: StatisticsOverview) -> [Sentence] {
        let fr = Wording(.french), en = Wording(.english), total = overview.total
        let held = overview.workshops[.held] ?? 0, nobody = overview.heldWithNobody
        let states = Workshop.State.allCases.filter { $0 != .held }.compactMap { state in
            overview.workshops[state].map { (state.words, $0) }
        }
        let others = { (language: Language) in
            states.map {
                "\(language == .french ? " ;" : ";") \($0.0[language])\(language == .french ? " :" : ":") \($0.1)"
            }.joined()
        }
        return [
            Sentence(
                fr: "\(fr.count(total.seats, "place prise", "places prises")) sur \(fr.grouped(overview.seats))"
                    + (total.kept > 0 ? ", \(fr.count(total.kept, "gardée", "gardées"))." : "."),
                en: "\(en.grouped(total.seats)) of \(en.grouped(overview.seats)) seats are taken"
                    + (total.kept > 0 ? ", \(en.grouped(total.kept)) kept." : ".")),
            Sentence(
                fr: "\(fr.count(held, "atelier a eu lieu", "ateliers ont eu lieu")), dont \(nobody) sans personne"
                    + "\(others(.french)).",
                en: "\(en.count(held, "workshop was held", "workshops were held")), \(nobody) of them with nobody"
                    + "\(others(.english))."),
        ]
    }
}

extension Statistics {
    /// The numbers of a row, in the order of ``Sentence/statisticsColumns``.
    package func cells(in language: Language) -> [String] {
        let decimal = language == .french ? "," : "."
        let rate = attendance.map { "\($0 / 10)\(decimal)\($0 % 10)" } ?? ""
        return [seats, expected, attended, presences[.excused] ?? 0, noShows].map(String.init) + [rate]
            + [passes, compared, progressed].map(String.init)
    }
}

import Workshops

@testable import Scheduling

extension PlanningRequest {
    /// A request of real size: two towns, two trainers, one kit, four sessions, March to June 2021.
    ///
    /// The public and school holidays are those of zone A; what is taken and who is away are made up.
    static func lifeSize(_ change: (inout Programme) -> Void = { _ in }) -> PlanningRequest {
        var programme = Programme.sample()
        programme.window = "2021-03-01"..."2021-06-30"
        programme.sessions.count = 4
        programme.venues = [
            .sample(
                "crolles", kit: "kit",
                opening: .weekdays.subtracting([.wednesdayMorning, .thursdayMorning, .fridayMorning]), wished: 2),
            .sample(
                "pontcharra", kit: "kit",
                opening: .weekdays.subtracting([.mondayAfternoon, .wednesdayMorning, .thursdayMorning]), wished: 2),
        ]
        programme.kits = [Kit(identifier: "kit", name: "Kit", isPlaceholder: true)]
        programme.journeys = [Journey(between: "crolles", and: "pontcharra", minutes: 34)]
        programme.trainers = [
            .sample(
                "formateur-a", minutes: ["crolles": 29, "pontcharra": 59],
                off: [.mondayMorning, .thursdayAfternoon, .fridayMorning], leave: ["2021-03-29"..."2021-04-02"]),
            .sample(
                "formatrice-b", minutes: ["crolles": 52, "pontcharra": 29], teaches: [1, 2, 3, 5],
                off: [.tuesdayAfternoon, .thursdayAfternoon, .fridayAfternoon],
                leave: ["2021-06-14"..."2021-06-18", "2021-06-21"..."2021-06-25"]),
        ]
        change(&programme)
        return PlanningRequest(programme: programme, closures: closures, busy: busy)
    }

    private static var closures: [Closure] {
        let holidays: [(String, CivilDate)] = [
            ("Lundi de Pâques", "2021-04-05"), ("Fête du travail", "2021-05-01"), ("Victoire", "2021-05-08"),
            ("Ascension", "2021-05-13"), ("Lundi de Pentecôte", "2021-05-24"),
        ]
        return holidays.map { Closure(name: $0.0, days: $0.1...$0.1, effect: .never) } + [
            Closure(name: "Vacances de printemps", days: "2021-04-10"..."2021-04-26", effect: .avoided),
            Closure(name: "Pont de l'Ascension", days: "2021-05-13"..."2021-05-16", effect: .avoided),
        ]
    }

    private static var busy: [Identifier: [BusyTime]] {
        func taken(_ mornings: [CivilDate], _ afternoons: [CivilDate]) -> [BusyTime] {
            mornings.map { BusyTime(date: $0, span: "09:00-12:00", reason: "Réunion") }
                + afternoons.map { BusyTime(date: $0, span: "14:00-17:00", reason: "Conseil") }
        }
        return [
            "crolles": taken(
                ["2021-05-17", "2021-05-25", "2021-05-31", "2021-06-01", "2021-06-15", "2021-06-29"],
                ["2021-04-02", "2021-04-30", "2021-05-18", "2021-06-22"]),
            "pontcharra": taken(["2021-03-30"], ["2021-06-02"]),
        ]
    }
}

extension WeeklyHalfDay {
    static let mondayMorning = WeeklyHalfDay(.monday, .morning)
    static let mondayAfternoon = WeeklyHalfDay(.monday, .afternoon)
    static let tuesdayAfternoon = WeeklyHalfDay(.tuesday, .afternoon)
    static let wednesdayMorning = WeeklyHalfDay(.wednesday, .morning)
    static let thursdayMorning = WeeklyHalfDay(.thursday, .morning)
    static let thursdayAfternoon = WeeklyHalfDay(.thursday, .afternoon)
    static let fridayMorning = WeeklyHalfDay(.friday, .morning)
    static let fridayAfternoon = WeeklyHalfDay(.friday, .afternoon)
}

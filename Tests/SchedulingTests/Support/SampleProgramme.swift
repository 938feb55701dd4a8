import Foundation
import Workshops

@testable import Scheduling

extension Programme {
    /// A small programme in which everything is possible, to be narrowed by each test.
    ///
    /// Two venues, `north` and `south`, open on all weekdays, each with a kit of its own, 30 minutes
    /// apart; two trainers, `ada` and `bob`, who serve both and teach everything; nine weeks from
    /// Monday 1 March 2021; two sessions of five workshops, one wished for at each venue.
    static func sample() -> Programme {
        Programme(
            identifier: "sample", name: "Sample", language: .french, zone: .gmt, decision: .sample,
            window: "2021-03-01"..."2021-05-02", hours: .sample, closedWeekdays: [.saturday, .sunday], closures: [],
            sessions: SessionRules(count: 2, workshopsPerSession: 5, seats: 8, joinMidSeries: true),
            rhythm: Rhythm(), themes: (1...5).map { Theme(title: "Theme \($0)") },
            themeVote: ThemeVote(closesAfterWorkshop: 3), thingsToBring: [],
            venues: [.sample("north", kit: "kit-north"), .sample("south", kit: "kit-south")],
            kits: [
                Kit(identifier: "kit-north", name: "Kit N", isPlaceholder: true),
                Kit(identifier: "kit-south", name: "Kit S", isPlaceholder: true),
            ],
            trainers: [
                .sample("ada", minutes: ["north": 20, "south": 20]),
                .sample("bob", minutes: ["north": 20, "south": 20]),
            ],
            journeys: [Journey(between: "north", and: "south", minutes: 30)], communes: [], passes: .sample,
            tariff: .sample)
    }
}

extension Venue {
    static func sample(
        _ identifier: Identifier, kit: Identifier, opening: Set<WeeklyHalfDay> = .weekdays, wished: Int = 1
    ) -> Venue {
        Venue(
            identifier: identifier, name: identifier.description, town: "Town", address: "1 street", position: nil,
            state: .tentative, opening: opening, busyCalendar: nil, kit: kit, wishedSessions: wished)
    }
}

extension Trainer {
    static func sample(
        _ identifier: Identifier, minutes: [Identifier: Int], teaches: Set<Int> = [1, 2, 3, 4, 5], mostPerWeek: Int = 6,
        off: Set<WeeklyHalfDay> = [], leave: [ClosedRange<CivilDate>] = []
    ) -> Trainer {
        Trainer(
            identifier: identifier, name: identifier.description, isPlaceholder: true, teaches: teaches,
            mostPerWeek: mostPerWeek, minutes: minutes, off: off, leave: leave)
    }
}

extension Set<WeeklyHalfDay> {
    /// Monday to Friday, mornings and afternoons.
    static var weekdays: Set<WeeklyHalfDay> {
        Set(Weekday.allCases.prefix(5).flatMap { day in HalfDay.allCases.map { WeeklyHalfDay(day, $0) } })
    }
}

extension HalfDayHours {
    static var sample: HalfDayHours { .hours("09:00-12:00", "14:00-17:00") }

    static func hours(_ morning: TimeSpan, _ afternoon: TimeSpan) -> HalfDayHours {
        guard let hours = HalfDayHours(morning: morning, afternoon: afternoon) else {
            preconditionFailure("the afternoon begins before the morning ends")
        }
        return hours
    }
}

extension PlanningRequest {
    /// The sample programme, changed, with nothing closed or taken.
    static func sample(
        closures: [Closure] = [], busy: [Identifier: [BusyTime]] = [:], kept: [PlannedSession] = [],
        _ change: (inout Programme) -> Void = { _ in }
    ) -> PlanningRequest {
        var programme = Programme.sample()
        change(&programme)
        return PlanningRequest(programme: programme, closures: closures, busy: busy, kept: kept)
    }
}

extension Decision {
    fileprivate static var sample: Decision {
        Decision(
            number: "1", date: "2021-01-25", budgetLine: "", commissioner: "", provider: "", includedInPrice: [],
            eligibility: [], otherwise: [])
    }
}

extension PassOrder {
    fileprivate static var sample: PassOrder {
        PassOrder(
            ordered: 0, passesPerChequebook: 10, chequebooks: 0, reserve: 0, received: "2020-09",
            answers: Answers(date: "2021-01-25", confirmed: 0, declined: 0, silent: 0))
    }
}

extension Tariff {
    fileprivate static var sample: Tariff {
        Tariff(
            base: .zero, floor: .zero, faceValue: .zero, rule: .linear, undelivered: .proRata,
            collection: .everyWorkshop, vat: .outOfScope, instalments: .finalInvoice, passesThatCount: [])
    }
}

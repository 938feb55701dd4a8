import Foundation
import Testing
import Workshops

@testable import Scheduling

struct WhyNotTests {
    private static let thursday: CivilDate = "2021-04-08"
    /// Where the cheapest plan does not matter.
    private static let quick = Planner(patience: 10_000)

    /// What forbids each half-day at `north` on Thursday 8 April, trainers included.
    private func codes(_ request: PlanningRequest, _ question: WorkshopCondition? = nil) throws -> [[String]] {
        let question = question ?? WorkshopCondition(dates: Self.thursday...Self.thursday, venue: "north")
        let answer = WhyNot(question, beside: Plan(sessions: faultless), for: request, planner: Self.quick)
        #expect(answer.answer == .forbidden)
        return answer.halfDays.map { $0.closed.map(\.code) + $0.trainers.flatMap { $0.breaches.map(\.code) } }
    }

    @Test func eachRuleAboutADayIsNamed() throws {
        let day = Self.thursday...Self.thursday
        let holiday = Closure(name: "Holiday", days: day, effect: .never)
        #expect(try codes(.sample(closures: [holiday])) == [["closed-day"], ["closed-day"]])
        #expect(try codes(.sample { $0.closedWeekdays.insert(.thursday) }) == [["closed-weekday"], ["closed-weekday"]])
        #expect(
            try codes(.sample { $0.window = "2021-03-01"..."2021-04-07" }) == [["outside-window"], ["outside-window"]])
        let busy = BusyTime(date: Self.thursday, span: "11:00-14:30", reason: "Council")
        #expect(try codes(.sample(busy: ["north": [busy]])) == [["venue-busy"], ["venue-busy"]])
        let shut = Set<WeeklyHalfDay>.weekdays.subtracting([.thursdayMorning, .thursdayAfternoon])
        #expect(try codes(.sample { $0.venues[0].opening = shut }) == [["venue-closed"], ["venue-closed"]])
        let change = PlanningRequest.sample {
            $0.zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
            $0.closedWeekdays = []
            $0.hours = .hours("02:00-03:00", "14:00-17:00")
            $0.trainers[0].off = [WeeklyHalfDay(.sunday, .afternoon)]
            $0.trainers[1].off = [WeeklyHalfDay(.sunday, .afternoon)]
            $0.venues[0].opening.formUnion([WeeklyHalfDay(.sunday, .morning), WeeklyHalfDay(.sunday, .afternoon)])
        }
        let sunday = WorkshopCondition(dates: "2021-03-28"..."2021-03-28", venue: "north")
        #expect(try codes(change, sunday) == [["clock-change"], ["trainer-off", "trainer-off"]])
    }

    @Test func eachTrainersReasonIsNamed() throws {
        let request = PlanningRequest.sample {
            $0.trainers[0].off = [.thursdayMorning]
            $0.trainers[0].leave = [Self.thursday...Self.thursday]
            $0.trainers[1].minutes = ["south": 20]
        }
        #expect(
            try codes(request) == [
                ["trainer-off", "trainer-away", "trainer-not-serving"], ["trainer-away", "trainer-not-serving"],
            ])
        let idle = PlanningRequest.sample { for index in 0...1 { $0.trainers[index].teaches = [] } }
        #expect(try codes(idle) == Array(repeating: ["trainer-cannot-teach", "trainer-cannot-teach"], count: 2))
    }

    @Test func whatIsNotAskedAboutIsNotAnswered() throws {
        let request = PlanningRequest.sample { $0.trainers[0].leave = [Self.thursday...Self.thursday] }
        var question = WorkshopCondition(dates: Self.thursday...Self.thursday, halfDay: .afternoon, trainer: "ada")
        let answer = WhyNot(question, beside: Plan(sessions: faultless), for: request, planner: Self.quick)
        #expect(answer.answer == .forbidden)
        #expect(answer.halfDays.map(\.venue) == ["north", "south"])
        #expect(answer.halfDays.allSatisfy { $0.halfDay == .afternoon && $0.trainers.map(\.trainer) == ["ada"] })
        question.trainer = "bob"
        guard
            case .possible = WhyNot(question, beside: Plan(sessions: faultless), for: request, planner: Self.quick)
                .answer
        else {
            Issue.record("bob is there")
            return
        }
    }

    @Test func aWorkshopThatIsThereIsShown() throws {
        let question = WorkshopCondition(dates: "2021-03-08"..."2021-03-08")
        let answer = WhyNot(question, beside: Plan(sessions: faultless), for: .sample(), planner: Self.quick)
        guard case .held(let placements) = answer.answer else {
            Issue.record("there is one")
            return
        }
        #expect(placements.map(\.session) == [1] && placements.map(\.order) == [2])
    }

    @Test(arguments: ["2021-03-04", "2021-03-19", "2021-04-08"] as [CivilDate])
    func thePriceIsTheTrueDifference(date: CivilDate) throws {
        let request = PlanningRequest.sample { $0.rhythm.isRegular = true }
        guard case .planned(let found) = Planner().plan(request) else { return }
        let question = WorkshopCondition(dates: date...date, venue: "north")
        let answer = WhyNot(question, beside: found.plan, for: request)
        guard case .possible(let alternative) = answer.answer else {
            Issue.record("\(date) is free")
            return
        }
        #expect(PlanVerification.breaches(of: alternative.plan, for: request) == [])
        #expect(alternative.placement.date == date && alternative.placement.venue == "north")
        #expect(alternative.plan.sessions.flatMap(\.placements).contains { $0.meets(question) })
        #expect(PlanCost(of: alternative.plan, for: request).total == found.cost.total + alternative.difference.total)
        let pinned = (1...2).flatMap { session in
            (1...5).compactMap { order -> Int? in
                let pin = SessionRequest(.pin, session: session, workshop: order, question)
                guard case .planned(let found) = Planner().plan(request.asking(pin)) else { return nil }
                return found.cost.total
            }
        }
        #expect(pinned.min() == found.cost.total + alternative.difference.total)
        #expect(!alternative.moved.isEmpty)
    }

    @Test func settledSessionsStay() throws {
        let question = WorkshopCondition(dates: Self.thursday...Self.thursday, venue: "north")
        let answer = WhyNot(
            question, beside: Plan(sessions: faultless), for: .sample(), settled: [1], planner: Self.quick)
        guard case .possible(let alternative) = answer.answer else {
            Issue.record("session 2 can be there")
            return
        }
        #expect(alternative.moved == [2])
        #expect(alternative.plan.byNumber[1] == faultless[0])
    }

    @Test func thatNoPlanHasOneIsSaidWithTheCollisions() throws {
        // All sessions are settled: one more workshop finds the kit and both trainers taken.
        let request = PlanningRequest.sample { $0.venues[1].kit = "kit-north" }
        let question = WorkshopCondition(dates: "2021-03-01"..."2021-03-01", halfDay: .morning, venue: "south")
        let answer = WhyNot(
            question, beside: Plan(sessions: faultless), for: request, settled: [1, 2], planner: Self.quick)
        guard case .impossible(let breaches) = answer.answer else {
            Issue.record("nothing may move")
            return
        }
        #expect(breaches.map(\.code) == ["kit-taken"])
    }

    @Test func bansAreKeptByThePrice() throws {
        let question = WorkshopCondition(dates: Self.thursday...Self.thursday, venue: "north")
        let bans = (1...2).map { SessionRequest(.ban, session: $0, WorkshopCondition(weekday: .thursday)) }
        let answer = WhyNot(
            question, beside: Plan(sessions: faultless), for: .sample { $0.requests = bans }, planner: Self.quick)
        guard case .impossible = answer.answer else {
            Issue.record("no session may be on a Thursday")
            return
        }
    }
}

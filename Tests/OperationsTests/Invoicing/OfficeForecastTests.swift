import Answers
import Billing
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeForecastTests {
    private let request = { Office.request() }
    private let first = WorkshopNumber(session: 1, order: 1)

    private func totals(_ office: Office, _ now: Date? = nil) throws -> [Int] {
        let forecast = try office.forecast(now: now ?? request().now).forecast
        return Forecast.Case.allCases.map { forecast[$0].total.cents }
    }

    private func passes(_ office: Office, _ assumed: Forecast.Case, _ now: Date? = nil) throws -> [Int] {
        try office.forecast(now: now ?? request().now).forecast[assumed].sessions.map(\.passes)
    }

    private func evening(of number: WorkshopNumber, _ office: Office) throws -> Office.Request {
        Office.request(on: try office.sheet(of: number, now: request().now).workshop.date, hour: 20)
    }

    /// An office whose agreement says something else.
    private func withOffice(_ old: String, _ new: String, _ body: (Office) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            try Folders.edit(folder, old, new)
            _ = try office.plan(again: false, request())
            try body(office)
        }
    }

    // MARK: The rehearsal

    @Test func theForecastIsRightOnEveryDayOfTheRehearsal() throws {
        var days: [(day: CivilDate, forecast: Forecast)] = [], calledOff: [CivilDate] = []
        try Rehearsed.live { office, entry in
            do {
                let now = Office.request(on: entry.date, hour: 20).now
                // While a session is called off, another agreement is foreseen than what it comes to in the end.
                guard try office.show(now: now).sessions.allSatisfy({ $0.state != .cancelled }) else {
                    calledOff.append(entry.date)
                    return
                }
                days.append((entry.date, try office.forecast(now: now).forecast))
            } catch {
                Issue.record(error)
            }
        } _: { office, _ throws in
            let end = Office.request(on: date(2021, 6, 30), hour: 20).now
            let price = try office.price(PriceAssumptions(basis: .soFar, issued: [.zero]), now: end).price
            let last = try office.forecast(now: end)
            for assumed in Forecast.Case.allCases { #expect(last.forecast[assumed] == price) }
            #expect(last.ahead == 0 && last.openSheets == [] && last.lacking == [])

            let first = try #require(days.first).forecast
            #expect(Forecast.Case.allCases.map { first[$0].total.cents } == [0, 750_000, 430_000, 750_000])
            let floor = Money(cents: 430_000), base = Money(cents: 750_000)
            for (day, forecast) in days {
                #expect(floor <= forecast.cheapest.total && forecast.dearest.total <= base, "\(day)")
                #expect(forecast.cheapest.total <= forecast.enrolled.total, "\(day)")
                #expect(forecast.enrolled.total <= forecast.dearest.total, "\(day)")
                #expect(forecast.stopped.total <= forecast.dearest.total, "\(day)")
                #expect(price.total <= forecast.dearest.total, "\(day)")
                // One pass of another commissioner is given beside those that are asked.
                #expect(forecast.cheapest.total <= price.total + Money(cents: 1_000), "\(day)")
            }
            #expect(Set(days.map(\.forecast.enrolled.total)).count > 10 && Set(calledOff).count == 1)
        }
    }

    /// What was not known at an instant is not told apart from what was: it is refused.
    @Test func nothingIsForeseenAsOfAnInstantBeforeTheLastRecord() throws {
        try Folders.withPlannedOffice { office, _ throws in
            let evening = try evening(of: first, office)
            _ = try office.attend(first, .nobody, evening)
            #expect(try office.forecast(now: evening.now).owed == 1)
            let before = evening.now.addingTimeInterval(-1)
            let clock = try #require(ClockBehind(now: before, last: evening.now, zone: Folders.paris))
            #expect(throws: Refusal.billing(.forecastOfThePast(clock))) { try office.forecast(now: before) }
            // A clock that is behind the records looks from the last of them.
            #expect(try office.instantOfRecords(before) == evening.now)
            #expect(try office.instantOfRecords(evening.now.addingTimeInterval(1)) > evening.now)
        }
    }

    // MARK: People

    @Test func whoHasASeatGivesThePassesThatTheyHave() throws {
        try Folders.withPlannedOffice { office, _ throws in
            _ = try office.allocate("Crolles", .init(answer: .confirmed, mandate: date(2021, 1, 20)), request())
            let people = try office.fill(1, seats: 2)
            _ = try office.distribute(to: people[0], request())
            #expect(try totals(office) == [0, 740_000, 430_000, 750_000])
            let overview = try office.forecast(now: request().now)
            #expect(overview.lacking == [10] && overview.owed == 0 && overview.ahead == 20)
        }
    }

    @Test func whoWaitsOrHasNotAnsweredAnOfferDoesNotCount() throws {
        try Folders.withPlannedOffice { office, _ throws in
            _ = try office.allocate("Crolles", .init(answer: .confirmed, mandate: date(2021, 1, 20)), request())
            let people = try office.fill(1)
            let waiting = try office.registerSomebody("attente")
            _ = try office.enrol(waiting, in: .session(1), request())
            _ = try office.distribute(to: waiting, request())
            #expect(try passes(office, .enrolled) == [0, 0, 0, 0])
            _ = try office.withdraw(people[0], reason: "", request())
            guard case .offered = try office.standing(waiting) else { throw Failure.notOffered }
            #expect(try passes(office, .enrolled) == [0, 0, 0, 0])
            #expect(try passes(office, .cheapest) == [80, 80, 80, 80])
            #expect(try office.forecast(now: request().now).lacking == [Int](repeating: 10, count: 7))
            _ = try office.accept(waiting, request())
            #expect(try passes(office, .enrolled) == [10, 0, 0, 0])
        }
    }

    @Test func passesTakenBeforeTheSheetIsFilledInAreNotForeseenAgain() throws {
        try Folders.withPlannedOffice { office, _ throws in
            _ = try office.allocate("Crolles", .init(answer: .confirmed, mandate: date(2021, 1, 20)), request())
            let person = try office.fill(1, seats: 1)[0]
            _ = try office.distribute(to: person, request())
            let evening = try evening(of: first, office)
            _ = try office.collect(["A1", "A2"], from: person, at: first, evening)
            #expect(try passes(office, .enrolled, evening.now)[0] == 10)
            #expect(try passes(office, .dearest, evening.now)[0] == 2)
            let overview = try office.forecast(now: evening.now)
            #expect(overview.openSheets == [first] && overview.ahead == 20 && overview.today == evening.now.day)
            _ = try office.attend(first, .letters("P"), evening)
            #expect(try office.forecast(now: evening.now).openSheets == [])
            #expect(try passes(office, .enrolled, evening.now)[0] == 10)
        }
    }

    // MARK: Workshops

    @Test func aSeatThatIsFreeIsFilledForTheWorkshopsThatAreLeft() throws {
        try Folders.withPlannedOffice { office, _ throws in
            let later = Office.request(on: try evening(of: first, office).now.day.advanced(by: 1)).now
            #expect(try passes(office, .cheapest, later) == [64, 80, 80, 80])
        }
        try withOffice("join mid-series: yes", "join mid-series: no") { office throws in
            let later = Office.request(on: try evening(of: first, office).now.day.advanced(by: 1)).now
            #expect(try passes(office, .cheapest) == [80, 80, 80, 80])
            #expect(try passes(office, .cheapest, later) == [0, 80, 80, 80])
        }
    }

    @Test func whatIsCalledOffIsNotForeseenAndWhatIsMovedIs() throws {
        try Folders.withPlannedOffice { office, _ throws in
            let number = WorkshopNumber(session: 3, order: 2)
            _ = try office.cancel(workshop: number, .forceMajeure, request())
            #expect(try totals(office) == [0, 712_500, 408_500, 712_500])
            _ = try office.cancel(session: 4, request())
            #expect(try totals(office) == [0, 525_000, 301_000, 525_000])
            #expect(try passes(office, .cheapest) == [80, 80, 64, 0])
            let shown = try office.show(now: request().now).sessions[3].workshops[4]
            #expect(shown.state == .planned, "it was called off with its session")
        }
    }

    @Test func aMovedWorkshopIsStillToBeHeld() throws {
        try Folders.withPlannedOffice { office, _ throws in
            let last = WorkshopNumber(session: 1, order: 5)
            let old = try office.sheet(of: last, now: request().now).workshop.date
            let moved = (1...14).contains { days in
                (try? office.postpone(workshop: last, to: old.advanced(by: days), request())) != nil
            }
            let state = try office.sheet(of: last, now: request().now).workshop.state
            #expect(moved && state == .moved)
            #expect(try totals(office) == [0, 750_000, 430_000, 750_000])
        }
    }

    @Test func aWholeChequebookIsAskedAtTheFirstWorkshopThatIsNotCalledOff() throws {
        try withOffice("collection: every workshop", "collection: first workshop") { office throws in
            _ = try office.fill(1, seats: 1)
            #expect(try passes(office, .cheapest) == [80, 80, 80, 80])
            #expect(try office.sheet(of: first, now: request().now).rows.map(\.passesDue) == [10])
            _ = try office.cancel(workshop: first, .forceMajeure, request())
            #expect(try passes(office, .cheapest) == [64, 80, 80, 80])
            let second = WorkshopNumber(session: 1, order: 2)
            #expect(try office.sheet(of: second, now: request().now).rows.map(\.passesDue) == [8])
        }
    }

    @Test func noPassIsForeseenAfterTheLastDayOfThePasses() throws {
        try withOffice("  face value: 10.00\n", "  face value: 10.00\n  expire: 2021-01-31\n") { office throws in
            #expect(try totals(office) == [0, 750_000, 750_000, 750_000])
        }
    }

    private enum Failure: Error { case notOffered }
}

extension Date {
    /// The day in the programme's zone.
    fileprivate var day: CivilDate { CivilTime(at: self, in: Folders.paris).date }
}

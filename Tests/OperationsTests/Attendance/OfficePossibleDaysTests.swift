import Answers
import Billing
import Foundation
import Scheduling
import TestSupport
import Testing
import Workshops

@testable import Operations

/// When a workshop can be held instead: what is listed can be taken, and what can be taken is listed.
struct OfficePossibleDaysTests {
    private let third = WorkshopNumber(session: 1, order: 3)
    private let request = { Office.request() }

    private func withPeople(_ body: (Office, URL) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            _ = try office.enrol(office.registerSomebody("dupont"), in: .session(1), request())
            let monday = try office.registerSomebody("martin", [.availability: "lundi, mardi"])
            _ = try office.enrol(monday, in: .session(1), request())
            try body(office, folder)
        }
    }

    /// Every half-day that `postpone` takes when it is tried, and no other.
    @Test(arguments: [1, 3, 5]) func whatCanBeTakenIsListed(order: Int) throws {
        try withPeople { office, _ in
            let number = WorkshopNumber(session: 1, order: order)
            let days = try office.possibleDays(for: number, now: request().now)
            #expect(days.days.count == min(PossibleDays.shown, days.days.count + days.more))
            var taken: Set<String> = []
            for day in date(2021, 1, 27)...date(2021, 7, 2) {
                for half in HalfDay.allCases {
                    let tried = Office.request(isTrial: true)
                    guard let report = try? office.postpone(workshop: number, to: day, half: half, tried),
                        report.changed
                    else { continue }
                    taken.insert("\(day) \(half)")
                }
            }
            #expect(taken.count == days.days.count + days.more)
            #expect(taken.isSuperset(of: days.days.map { "\($0.date) \($0.halfDay)" }))
        }
    }

    @Test func thoseOnWhichEverybodyCanComeAreFirstThenTheCheapest() throws {
        try withPeople { office, _ in
            let days = try office.possibleDays(for: third, now: request().now).days
            let keys = days.map { [$0.absent.count, $0.difference.total] }
            #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
            #expect(days.allSatisfy { $0.people == 2 })
            for day in days {
                let isFree = [.monday, .tuesday].contains(day.date.weekday)
                #expect(day.absent.map(\.person) == (isFree ? [] : [2]), "\(day.date)")
            }
            #expect(days.contains { $0.absent.isEmpty } && days.allSatisfy { $0.price.before == $0.price.after })
        }
    }

    @Test func oneHalfOfTheDayMayBeAskedFor() throws {
        try withPeople { office, _ in
            let mornings = try office.possibleDays(for: third, half: .morning, now: request().now)
            #expect(!mornings.days.isEmpty && mornings.days.allSatisfy { $0.halfDay == .morning })
        }
    }

    /// A day that is refused is followed by those that are not, and nothing is stored.
    @Test func aRefusedDayIsFollowedByThePossibleOnes() throws {
        try withPeople { office, _ in
            let before = try office.show(now: request().now)
            let refusal = #expect(throws: Refusal.self) {
                try office.postpone(workshop: third, to: date(2021, 4, 5), Office.request(accepting: .nothing))
            }
            guard case .dayBreaksRules(let broken, _, let days?) = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(!broken.isEmpty && days.date == before.sessions[0].workshops[2].date && !days.days.isEmpty)
            #expect(refusal?.remedies == days.remedies)
            #expect(try office.show(now: request().now) == before)
        }
    }

    /// Passes that have expired by then bring in nothing.
    @Test func thePriceOfALaterDayIsTold() throws {
        try Folders.withOffice { office, folder in
            try Folders.edit(folder, "  face value: 10.00\n", "  face value: 10.00\n  expire: 2021-03-22\n")
            _ = try office.plan(again: false, request())
            let last = WorkshopNumber(session: 1, order: 4)
            let days = try office.possibleDays(for: last, now: request().now).days
            #expect(!days.filter { $0.date > date(2021, 3, 22) }.isEmpty)
            for day in days {
                let isDearer = day.price.after.forecast.cheapest.total > day.price.before.forecast.cheapest.total
                #expect(isDearer == (day.date > date(2021, 3, 22)), "\(day.date)")
            }
        }
    }

    @Test func whatCannotBeMovedIsRefused() throws {
        try withPeople { office, _ in
            #expect(throws: Refusal.unknownSession(9, known: [1, 2, 3, 4])) {
                try office.possibleDays(for: .init(session: 9, order: 1), now: request().now)
            }
            _ = try office.cancel(workshop: third, .forceMajeure, request())
            #expect(throws: Refusal.attendance(.cancelled(third, .forceMajeure))) {
                try office.possibleDays(for: third, now: request().now)
            }
        }
    }

    /// Where no other day will do, a plan that moves several is proposed.
    @Test func withoutAnyDayAPlanIsProposed() throws {
        try withPeople { office, folder in
            try Folders.edit(folder, "  regular: no", "  regular: yes")
            let days = try office.possibleDays(for: third, now: request().now)
            #expect(days.days.isEmpty && days.more == 0)
            #expect(days.remedies == [.replan(banning: third, on: days.date)])
        }
    }
}

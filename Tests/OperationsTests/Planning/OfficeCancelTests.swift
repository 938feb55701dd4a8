import Answers
import Foundation
import Testing
import Workshops

@testable import Operations

/// Sessions that are called off with people in them, and come back.
struct OfficeCancelTests {
    private let request = { Office.request() }

    @Test func whoLosesASeatIsReadFirstWithWhatCanBeOffered() throws {
        try Folders.withPlannedOffice { office, _ in
            let one = try office.registerSomebody("un"), two = try office.registerSomebody("deux")
            for who in [two, one] { _ = try office.enrol(who, in: .session(1), request()) }
            let report = try office.cancel(session: 1, Office.request(accepting: .nothing))
            let people = try #require(report.consequences).people
            #expect(people.map(\.person.participant.number) == [one, two])
            #expect(people.allSatisfy { $0.outcome == .losesSeat && !$0.choices.isEmpty })
            #expect(people.flatMap(\.choices).allSatisfy { $0.session.number != 1 && $0.freeSeats > 0 })
            #expect(try office.standing(one) == .seated(session: 1, seat: 2, from: 1), "nothing is stored yet")
        }
    }

    @Test func itsPeopleComeFirstOnTheListInTheOrderOfRegistration() throws {
        try Folders.withPlannedOffice { office, _ in
            let first = try office.registerSomebody("a"), second = try office.registerSomebody("b")
            let full = try office.fill(2)
            let waiting = try office.registerSomebody("attend")
            _ = try office.enrol(waiting, in: .session(2), request())
            for who in [second, first] { _ = try office.enrol(who, in: .session(1), request()) }
            let report = try office.cancel(session: 1, request())
            #expect(report.consequences?.people.map(\.person.participant.number) == [first, second])
            #expect(try office.standing(first) == .waiting(session: nil, position: 1))
            #expect(try office.standing(second) == .waiting(session: nil, position: 2))
            #expect(try office.standing(waiting) == .waiting(session: 2, position: 3))
            let seats = try office.seats(now: request().now)
            #expect(seats.waiting.map(\.participant.number) == [first, second, waiting])
            #expect(try office.statistics(by: .session, now: request().now).total.seats == 8)
            #expect(try office.proposePlacement(request()).seats.map(\.person.participant.number) == [first, second])
            #expect(try office.examine(now: request().now) == [])
            // Another session that is called off: all in the order of registration.
            _ = try office.cancel(session: 2, request())
            let order = try office.seats(now: request().now).waiting.map(\.participant.number)
            #expect(order == [first, second] + full + [waiting])
            #expect(try office.standing(waiting) == .waiting(session: nil, position: 11))
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func itIsReinstatedWithThoseWhoAreFree() throws {
        try Folders.withPlannedOffice { office, _ in
            let people = try office.fill(1, seats: 4)
            #expect(throws: Refusal.attendance(.sessionNotCancelled(1))) {
                try office.reinstate(session: 1, request())
            }
            _ = try office.cancel(session: 1, request())
            // All are offered a seat there, as they wait; one takes it, one wants none.
            _ = try office.enrol(people[1], in: .session(2), request())
            _ = try office.accept(people[1], request())
            #expect(try office.standing(people[0]) == .offered(session: 2, seat: 1, until: request().now + 3 * 86_400))
            _ = try office.withdraw(people[2], reason: "", request())
            let report = try office.reinstate(session: 1, request())
            #expect(report.seated.map(\.participant.number) == [people[0], people[3]])
            #expect(report.others.map(\.participant.number) == [people[1], people[2]])
            #expect(try office.standing(people[0]) == .seated(session: 1, seat: 1, from: 1))
            #expect(try office.standing(people[3]) == .seated(session: 1, seat: 4, from: 1))
            #expect(try office.standing(people[2]) == .withdrawn)
            let seats = try office.seats(now: request().now)
            #expect(seats.waiting == [] && seats.sessions.map(\.count.kept) == [0, 0, 0, 0])
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func whatWasCalledOffWithItIsHeldAgainAndWhatWasBeforeIsNot() throws {
        try Folders.withPlannedOffice { office, _ in
            let second = WorkshopNumber(session: 1, order: 2)
            _ = try office.cancel(workshop: second, .cancelledLate, reason: "grève", request())
            _ = try office.cancel(session: 1, for: .forceMajeure, reason: "inondation", request())
            let states = { try office.show(now: request().now).sessions[0].workshops.map(\.state) }
            #expect(try states().filter { $0 == .forceMajeure }.count == 4)
            _ = try office.reinstate(session: 1, request())
            #expect(try states() == [.planned, .cancelledLate, .planned, .planned, .planned])
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func aPlanThatDropsASessionLetsItsPeopleWait() throws {
        try Folders.withPlannedOffice { office, folder in
            let people = try office.fill(4, seats: 2)
            try Folders.edit(folder, "  number: 4\n", "  number: 3\n")
            _ = try office.plan(again: true, request())
            let dropped = try office.seats(now: request().now).sessions.filter { $0.session.state == .cancelled }
            #expect(dropped.map(\.session.number) == [4])
            #expect(try office.seats(now: request().now).waiting.map(\.participant.number) == people)
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func theSameRequestAgainNamesTheSamePeople() throws {
        try Folders.withPlannedOffice { office, _ in
            let people = try office.fill(1, seats: 2)
            let asked = Office.request(key: "annule")
            let first = try office.cancel(session: 1, asked)
            let again = try office.cancel(session: 1, Office.request(key: "annule"))
            for report in [first, again] {
                #expect(report.state == .stored)
                #expect(report.consequences?.people.map(\.person.participant.number) == people)
            }
        }
    }
}

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
            // All are offered a seat elsewhere, as they wait; one takes it, one wants none.
            _ = try office.offerSeats(request())
            _ = try office.accept(people[1], request())
            guard case .offered = try office.standing(people[0]) else {
                Issue.record("a seat is kept elsewhere")
                return
            }
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

    /// A session whose workshops are over.
    @Test func whatHasBeenHeldToItsEndIsNotCalledOff() throws {
        try Sheets.with(people: 2) { sheets in
            for order in 1...5 {
                let workshop = WorkshopNumber(session: 1, order: order)
                _ = try sheets.office.attend(workshop, .letters("PP"), sheets.evening(workshop))
            }
            #expect(throws: Refusal.nothingAhead(1)) { try sheets.office.cancel(session: 1, request()) }
            #expect(try sheets.office.standing(1) == .seated(session: 1, seat: 1, from: 1))
        }
    }

    @Test func whoseWorkshopsWereCalledOffOneByOneLosesTheSeatKnowingly() throws {
        try Folders.withPlannedOffice { office, _ in
            let people = try office.fill(1, seats: 2)
            for order in 1...5 {
                _ = try office.cancel(workshop: .init(session: 1, order: order), .cancelledLate, request())
            }
            let report = try office.cancel(session: 1, Office.request(accepting: .nothing))
            #expect(report.state == .proposed)
            #expect(report.consequences?.people.map(\.outcome) == [.losesSeat, .losesSeat])
            _ = try office.cancel(session: 1, request())
            #expect(try office.standing(people[0]) == .waiting(session: nil, position: 1))
            #expect(throws: Refusal.nothingAhead(1)) { try office.reinstate(session: 1, request()) }
        }
    }

    @Test func itsCauseCanBeAnotherOneAndThePriceIsTold() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.fill(1, seats: 2)
            let states = { try office.show(now: request().now).sessions[0].workshops.map(\.state) }
            _ = try office.cancel(workshop: .init(session: 1, order: 2), .forceMajeure, request())
            _ = try office.cancel(session: 1, for: .cancelledInTime, request())
            let report = try office.cancel(session: 1, for: .cancelledLate, reason: "trop tard", request())
            let price = try #require(report.consequences?.price)
            #expect(report.state == .stored && price.before.forecast != price.after.forecast)
            #expect(try states() == [.cancelledLate, .forceMajeure, .cancelledLate, .cancelledLate, .cancelledLate])
            #expect(
                try office.cancel(session: 1, for: .cancelledLate, reason: "trop tard", request()).state == .unchanged)
            _ = try office.cancel(workshop: .init(session: 1, order: 3), .forceMajeure, request())
            _ = try office.reinstate(session: 1, request())
            #expect(try states() == [.planned, .forceMajeure, .planned, .planned, .planned], "with the session again")
            #expect(try office.examine(now: request().now) == [])
        }
    }

    /// What was held, emptied and called off again comes back, too; the seats are the same ones.
    @Test func itComesBackAsItWasBeforeItWasCalledOffForTheFirstTime() throws {
        try Sheets.with(people: 2) { sheets in
            let first = WorkshopNumber(session: 1, order: 1), evening = try sheets.evening(first)
            _ = try sheets.office.attend(first, .letters("PP"), evening)
            _ = try sheets.office.cancel(session: 1, for: .cancelledLate, evening)
            _ = try sheets.office.emptySheet(of: first, reason: "pas celui-ci", evening)
            _ = try sheets.office.cancel(session: 1, for: .cancelledLate, evening)
            _ = try sheets.office.reinstate(session: 1, evening)
            let states = try sheets.office.show(now: evening.now).sessions[0].workshops.map(\.state)
            #expect(states == Array(repeating: .planned, count: 5))
            #expect(try sheets.office.standing(1) == .seated(session: 1, seat: 1, from: 1), "as it was, from the first")
            #expect(try sheets.office.disclose(1, now: evening.now).seats.count == 1)
            #expect(try sheets.office.examine(now: evening.now) == [])
        }
    }

    @Test func aSheetThatWasEmptiedIsFilledInAgainAlthoughTheSessionWasCalledOff() throws {
        try Sheets.with(people: 2) { sheets in
            let first = WorkshopNumber(session: 1, order: 1), second = WorkshopNumber(session: 1, order: 2)
            let evening = try sheets.evening(second)
            for workshop in [first, second] { _ = try sheets.office.attend(workshop, .letters("PP"), evening) }
            _ = try sheets.office.cancel(session: 1, for: .cancelledLate, evening)
            _ = try sheets.office.emptySheet(of: second, reason: "à refaire", evening)
            _ = try sheets.office.attend(second, .letters("PA"), evening)
            #expect(try sheets.presences(second) == "PA")
            #expect(throws: Refusal.sessionCancelled(1)) {
                try sheets.office.attend(.init(session: 1, order: 3), .letters("PP"), evening)
            }
            #expect(try sheets.office.examine(now: evening.now) == [])
        }
    }

    @Test func whoReturnsIsReadFirstAndLosesAnOfferForThisTimeOnly() throws {
        try Folders.withPlannedOffice { office, _ in
            let people = try office.fill(1, seats: 2)
            _ = try office.cancel(session: 1, request())
            _ = try office.offerSeats(request())
            guard case .offered(let other, _, _) = try office.standing(people[0]) else {
                Issue.record("a seat is kept elsewhere")
                return
            }
            let proposal = try office.reinstate(session: 1, Office.request(accepting: .nothing)).confirmation
            #expect(proposal.state == .proposed)
            #expect(proposal.consequences?.people.map(\.outcome) == [.returnsFromOffer, .returnsFromOffer])
            _ = try office.reinstate(session: 1, request())
            #expect(try office.standing(people[0]) == .seated(session: 1, seat: 1, from: 1))
            _ = try office.cancel(session: 1, request())
            let choices = try office.propose(for: people[0], now: request().now).sessions.map(\.session.number)
            #expect(choices.contains(other))
            _ = try office.offerSeats(request())
            guard case .offered(other, _, _) = try office.standing(people[0]) else {
                Issue.record("they did not refuse it")
                return
            }
        }
    }

    @Test func whoseOfferEndedWithTheSessionIsTheNextWhenItIsBack() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            let waiting = try ["a", "b"].map { name in
                let who = try office.registerSomebody(name)
                _ = try office.enrol(who, in: .session(1), request())
                return who
            }
            _ = try office.withdraw(seated[7], reason: "", request())
            _ = try office.cancel(session: 1, request())
            #expect(try office.disclose(waiting[0], now: request().now).seats.map(\.enrolment.state) == [.revoked])
            _ = try office.reinstate(session: 1, request())
            #expect(
                try office.standing(waiting[0])
                    == .offered(session: 1, seat: 8, until: request().now + 3 * 86_400), "the first of those who wait")
            #expect(try office.standing(waiting[1]) == .waiting(session: 1, position: 2), "for it, as before")
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func guestsOfWhatIsCalledOffAreNamed() throws {
        try Sheets.with(people: 2) { sheets in
            let guest = try sheets.newcomer(in: 2), first = WorkshopNumber(session: 1, order: 1)
            _ = try sheets.office.addGuest(guest, at: first, request())
            let report = try sheets.office.cancel(
                workshop: first, .forceMajeure, Office.request(accepting: .nothing))
            let people = try #require(report.consequences).people
            #expect(people.map(\.person.participant.number) == [1, 2, guest] && people.last?.outcome == .visits)
            let other = try sheets.office.cancel(
                workshop: .init(session: 1, order: 2), .forceMajeure, Office.request(accepting: .nothing))
            #expect(other.consequences?.people.count == 2, "not at the other workshops")
        }
    }
}

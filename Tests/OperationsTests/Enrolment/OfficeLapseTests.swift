import Answers
import Catalogue
import Foundation
import Testing
import Workshops

@testable import Operations

/// Offers that nobody answered, as those see them who only look.
struct OfficeLapseTests {
    private let request = { Office.request() }
    /// When the offer of the freed seat has ended.
    private let after = Office.request(day: 29, hour: 9)

    /// A full first session in which a seat was freed, and people who wait for it, the first of whom has an offer.
    private func withOffer(_ names: String..., body: (Office, _ waiting: [Int]) throws -> Void) throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            let waiting = try names.map { name in
                let who = try office.registerSomebody(name)
                _ = try office.enrol(who, in: .session(1), request())
                return who
            }
            _ = try office.withdraw(seated[2], reason: "malade", request())
            try body(office, waiting)
        }
    }

    @Test func whoLooksSeesTheNextOneAndWritesNothing() throws {
        try withOffer("a", "b") { office, waiting in
            let rows = try office.recorded().count
            let next = after.now.addingTimeInterval(3 * 86_400)
            for _ in 1...2 {
                let seats = try office.seats(now: after.now)
                #expect(seats.sessions[0].people.contains { $0.participant.number == waiting[1] })
                #expect(!seats.sessions[0].people.contains { $0.participant.number == waiting[0] })
                #expect(seats.waiting == [])
                let standings = try office.people(now: after.now).map(\.standing)
                #expect(Array(standings.suffix(2)) == [.registered, .offered(session: 1, seat: 3, until: next)])
                for (who, standing) in zip(waiting, standings.suffix(2)) {
                    #expect(try office.person(who, now: after.now).person.standing == standing)
                }
                #expect(try office.propose(for: waiting[0], now: after.now).sessions.allSatisfy { $0.waiting == 0 })
                #expect(try office.proposePlacement(after).seats.map(\.person.participant.number) == [waiting[0]])
                #expect(try office.disclose(waiting[0], now: after.now).seats.map(\.enrolment.state) == [.expired])
            }
            #expect(try office.recorded().count == rows)
            // A moment before, it is as it was.
            let before = Office.request(day: 29, hour: 8)
            #expect(
                try office.people(now: before.now).map(\.standing).suffix(2).first
                    == .offered(session: 1, seat: 3, until: after.now))
            // Who writes finds what the others saw.
            #expect(
                try office.accept(waiting[1], after).people.map(\.standing) == [.seated(session: 1, seat: 3, from: 1)])
            #expect(try office.examine(now: after.now) == [])
        }
    }

    @Test func seatsAndStatisticsSayTheSameNumber() throws {
        try withOffer("a") { office, waiting in
            let counts = { (now: Date) in
                let seats = try office.seats(now: now).sessions.map(\.count)
                let total = try office.statistics(by: .session, now: now).total
                let communes = try office.statistics(by: .commune, now: now).total
                #expect(seats.reduce(0) { $0 + $1.taken } == total.seats && total.seats == communes.seats)
                #expect(seats.reduce(0) { $0 + $1.kept } == total.kept && total.kept == communes.kept)
                return [seats[0].taken, seats[0].kept, seats[0].free]
            }
            #expect(try counts(request().now) == [7, 1, 0])
            #expect(try office.seats(now: request().now).sessions[0].count.keptUntil == after.now)
            #expect(try counts(after.now) == [7, 0, 1])
            _ = try office.enrol(waiting[0], in: .session(1), after)
            #expect(try counts(after.now) == [8, 0, 0])
        }
    }

    @Test func anOfferThatIsMadeAndTurnedDownAtOnceLeavesNoTrace() throws {
        try withOffer("a", "b") { office, waiting in
            _ = try office.withdraw(waiting[1], reason: "non", after)
            #expect(try office.standing(waiting[1]) == .withdrawn)
            #expect(try office.examine(now: after.now) == [])
        }
    }

    @Test func anArchiveIsSeenAsItWasRecordedLast() throws {
        try withOffer("a") { office, _ in
            let summer = Office.request(on: try #require(CivilDate("2021-06-30"))).now
            #expect(try office.lookingMoment(summer) == summer)
            #expect(try office.lookingMoment(summer.addingTimeInterval(86_400 * 400)) == request().now)
        }
    }

    /// Each verb that reads seats writes down first what has ended.
    @Test func whoeverWritesSeesThatItHasEnded() throws {
        try withOffer("a", "b") { office, waiting in
            _ = try office.invite(after)
            #expect(
                try office.standing(waiting[1])
                    == .offered(session: 1, seat: 3, until: after.now.addingTimeInterval(3 * 86_400)))
            #expect(try office.seats(now: after.now).waiting == [] && office.examine(now: after.now) == [])
        }
        try withOffer("a", "b") { office, waiting in
            let request = Office.request(day: 29, hour: 9, accepting: .nothing)
            let people = try #require(try office.cancel(session: 1, request).consequences).people
            #expect(people.contains { $0.person.participant.number == waiting[1] && $0.outcome == .losesSeat })
            #expect(!people.contains { $0.person.participant.number == waiting[0] })
        }
        try withOffer("a") { office, waiting in
            _ = try office.erase(waiting[0], after)
            #expect(try office.people(now: after.now).last?.standing == .erased)
        }
    }

    /// A lapse is no refusal: the office is told of it, and can offer the seat again, after everybody else.
    @Test func whoLetAnOfferEndIsAskedAgainWhereTheOfficeSaysSo() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            for session in 2...4 { try office.fill(session) }
            let waiting = try ["a", "b"].map { name in
                let who = try office.registerSomebody(name)
                _ = try office.enrol(who, in: .nearest, request())
                return who
            }
            _ = try office.withdraw(seated[2], reason: "malade", request())
            _ = try office.refuse(waiting[0], request())
            let report = try office.offerSeats(after)
            #expect(report.offers == [])
            #expect(report.untaken.map(\.person.number) == waiting && report.untaken.map(\.end) == [.refused, .lapsed])
            #expect(
                report.untaken[1].sentence(in: report.zone).french.replacing("\u{A0}", with: " ")
                    .replacing("\u{202F}", with: " ")
                    == "b (personne \(waiting[1])) : l'offre d'une place de la session 1 n'a pas été prise jusqu'au "
                    + "29 janvier 2021 à 10 h ; la place est libre.")
            #expect(report.untaken[1].remedies == [.offerAgain, .enrol([waiting[1]], session: 1)])
            let placement = try office.proposePlacement(after)
            #expect(placement.waiting.map { $0.untaken.map(\.session) } == [[1], [1]])
            #expect(
                placement.waiting[1].sentence(in: placement.zone).french.hasPrefix(
                    "La personne \(waiting[1]) attend : l'offre d'une place de la session 1 n'a pas été prise"))
            #expect(try office.propose(for: waiting[1], now: after.now).untaken.map(\.end) == [.lapsed])
            let again = try office.offerSeats(again: true, after)
            #expect(
                again.offers.map(\.participant.number) == [waiting[1]] && again.untaken == [],
                "who refused is not asked")
            #expect(try office.examine(now: after.now) == [])
        }
    }
}

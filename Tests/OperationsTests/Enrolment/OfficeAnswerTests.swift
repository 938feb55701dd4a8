import Answers
import Foundation
import Storage
import Testing
import Workshops

@testable import Operations

/// Seats that are given up, and to whom they go.
struct OfficeAnswerTests {
    private let request = { Office.request() }
    /// 26 January 2021, 9:00 UTC, and the three days of the programme.
    private var end: Date { request().now.addingTimeInterval(3 * 86_400) }

    /// A full first session and people who wait for it.
    private func withWaiting(_ names: String..., body: (Office, _ seated: [Int], _ waiting: [Int]) throws -> Void)
        throws
    {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            let waiting = try names.map { name in
                let who = try office.registerSomebody(name)
                _ = try office.enrol(who, in: .session(1), request())
                return who
            }
            try body(office, seated, waiting)
        }
    }

    @Test func aFreedSeatIsKeptForTheFirstWhoCanCome() throws {
        try withWaiting("a", "b", "c") { office, seated, waiting in
            // The first has become unable to come.
            _ = try office.correct(waiting[0], [.availability: "dimanche"], request())
            let report = try office.withdraw(seated[4], reason: "déménage", request())
            #expect(report.people.map(\.standing) == [.withdrawn])
            #expect(report.offers.map(\.participant.number) == [waiting[1]])
            #expect(try office.standing(waiting[1]) == .offered(session: 1, seat: 5, until: end))
            #expect(try office.standing(waiting[2]) == .waiting(session: 1, position: 3))
            // The seat is nobody else's meanwhile.
            let late = try office.registerSomebody("pressé")
            #expect(
                try office.enrol(late, in: .session(1), request()).people.map(\.standing)
                    == [.waiting(session: 1, position: 4)])
            #expect(
                try office.accept(waiting[1], request()).people.map(\.standing)
                    == [.seated(session: 1, seat: 5, from: 1)])
        }
    }

    @Test func aRefusedSeatGoesToTheNext() throws {
        try withWaiting("a", "b") { office, seated, waiting in
            _ = try office.withdraw(seated[0], reason: "", request())
            let report = try office.refuse(waiting[0], request())
            #expect(report.people.map(\.standing) == [.registered], "who waited for that session alone waits no more")
            #expect(report.offers.map(\.participant.number) == [waiting[1]])
            #expect(throws: Refusal.enrolment(.noOffer(waiting[0]))) { try office.accept(waiting[0], request()) }
        }
    }

    @Test func whoWaitsForAnySessionKeepsTheirTurn() throws {
        try Folders.withPlannedOffice { office, _ in
            var seated: [Int] = []
            for session in 1...4 { seated += try office.fill(session) }
            let who = try office.registerSomebody("a")
            _ = try office.enrol(who, in: .nearest, request())
            _ = try office.withdraw(seated[0], reason: "", request())
            _ = try office.refuse(who, request())
            #expect(try office.standing(who) == .waiting(session: nil, position: 1))
            #expect(try office.offerSeats(request()).offers.isEmpty, "nobody is asked twice about a session")
            #expect(
                try office.withdraw(seated[8], reason: "", request()).offers.map(\.standing)
                    == [.offered(session: 2, seat: 1, until: end)])
        }
    }

    @Test func anOfferEndsAndTheSeatGoesOn() throws {
        try withWaiting("a", "b") { office, seated, waiting in
            _ = try office.withdraw(seated[0], reason: "", request())
            let justBefore = Office.request(day: 29, hour: 8)
            #expect(try office.offerSeats(justBefore).offers.isEmpty)
            let atTheEnd = Office.request(day: 29, hour: 9)
            #expect(throws: Refusal.enrolment(.offerLapsed(waiting[0], session: 1, at: atTheEnd.now))) {
                try office.accept(waiting[0], atTheEnd)
            }
            let report = try office.offerSeats(atTheEnd)
            #expect(report.offers.map(\.participant.number) == [waiting[1]])
            #expect(try office.standing(waiting[0]) == .registered)
            #expect(throws: Refusal.enrolment(.offerLapsed(waiting[0], session: 1, at: atTheEnd.now))) {
                try office.accept(waiting[0], atTheEnd)
            }
        }
    }

    @Test func twoWhoWaitTogetherAreOfferedTwoSeatsOrNone() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1)
            let one = try office.registerSomebody("un"), two = try office.registerSomebody("deux", with: one)
            _ = try office.enrol(one, in: .session(1), request())
            #expect(try office.withdraw(seated[0], reason: "", request()).offers.isEmpty)
            let offers = try office.withdraw(seated[1], reason: "", request()).offers
            #expect(offers.map(\.participant.number) == [one, two])
            #expect(
                try office.accept(two, request()).people.map(\.standing)
                    == [.seated(session: 1, seat: 1, from: 1), .seated(session: 1, seat: 2, from: 1)])
        }
    }

    @Test func whoWithdrawsOnTheWayHasAttendedWhatWasHeld() throws {
        try withWaiting("a") { office, seated, waiting in
            let session = try office.seats(now: request().now).sessions[0].session
            let day = session.workshops[2].date
            let report = try office.withdraw(seated[0], reason: "travail", Office.request(on: day))
            #expect(report.offers.map(\.participant.number) == waiting)
            let past = try office.read(now: request().now) {
                try $0.enrolments(ofParticipant: seated[0], of: try #require(Identifier("gresivaudan-2021")))
            }
            #expect(past.map(\.lastWorkshop) == [2])
            #expect(past.map(\.reason) == ["travail"])
            #expect(
                try office.accept(waiting[0], Office.request(on: day)).people.map(\.standing)
                    == [.seated(session: 1, seat: 1, from: 3)])
        }
    }

    @Test func whoWaitsOrIsOfferedASeatMayWithdraw() throws {
        try withWaiting("a", "b", "c") { office, seated, waiting in
            _ = try office.withdraw(waiting[2], reason: "", request())
            #expect(try office.standing(waiting[2]) == .withdrawn)
            _ = try office.withdraw(seated[0], reason: "", request())
            let report = try office.withdraw(waiting[0], reason: "", request())
            #expect(report.offers.map(\.participant.number) == [waiting[1]])
            #expect(try !office.withdraw(waiting[0], reason: "", request()).changed)
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func aMoveTakesAFreeSeatAndLeavesOne() throws {
        try withWaiting("a") { office, seated, waiting in
            let report = try office.move(seated[3], to: 2, request())
            #expect(report.people.map(\.standing) == [.seated(session: 2, seat: 1, from: 1)])
            #expect(report.offers.map(\.standing) == [.offered(session: 1, seat: 4, until: end)])
            #expect(try !office.move(seated[3], to: 2, request()).changed)
            try office.fill(2, seats: 7, "deux")
            #expect(throws: Refusal.enrolment(.sessionFull(2, seats: 8))) {
                try office.move(seated[0], to: 2, request())
            }
            #expect(try office.standing(seated[0]) == .seated(session: 1, seat: 1, from: 1))
            #expect(throws: Refusal.enrolment(.notEnrolled(waiting[0]))) {
                try office.move(waiting[0], to: 3, request())
            }
        }
    }

    @Test func theAuditNamesNobodyAndKeepsNoReason() throws {
        try withWaiting("Zélie") { office, seated, _ in
            _ = try office.withdraw(seated[0], reason: "Zélie est malade", request())
            #expect(try !office.recorded().contains { $0.contains("Zélie") || $0.contains("malade") })
        }
    }
}

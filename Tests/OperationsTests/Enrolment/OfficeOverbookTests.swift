import Answers
import Catalogue
import Foundation
import Testing
import Workshops

@testable import Operations

/// Seats above the maximum, and fewer seats than people.
struct OfficeOverbookTests {
    private let request = { Office.request() }

    private func withOverbooking(_ body: (Office, [Int]) throws -> Void) throws {
        try Folders.withPlannedOffice { office, folder in
            try Folders.edit(folder, "  seats: 8\n", "  seats: 8\n  overbooking: 1\n")
            _ = try office.plan(again: false, request())
            try body(office, office.fill(1))
        }
    }

    @Test func oneMoreIsSeatedForAReasonAndNoSecond() throws {
        try withOverbooking { office, _ in
            let price = try office.price(PriceAssumptions(), now: request().now)
            let ninth = try office.registerSomebody("neuvième"), tenth = try office.registerSomebody("dixième")
            let report = try office.enrol(ninth, in: .session(1), overbooking: "sœurs", request())
            #expect(report.people.map(\.standing) == [.seated(session: 1, seat: 9, from: 1)])
            #expect(report.unkeptReason == nil)
            #expect(throws: Refusal.enrolment(.overbookedAlready(1, seats: 8, overbooking: 1))) {
                try office.enrol(tenth, in: .session(1), overbooking: "cousins", request())
            }
            let count = try office.seats(now: request().now).sessions[0].count
            #expect((count.taken, count.kept, count.free, count.above) == (9, 0, 0, 1))
            let after = try office.price(PriceAssumptions(), now: request().now)
            #expect(after.price == price.price)
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func aSeatThatIsGivenUpIsNotOfferedWhileSomebodySitsAbove() throws {
        try withOverbooking { office, seated in
            let ninth = try office.registerSomebody("neuvième"), tenth = try office.registerSomebody("dixième")
            _ = try office.enrol(ninth, in: .session(1), overbooking: "sœurs", request())
            _ = try office.enrol(tenth, in: .session(1), request())
            #expect(try office.withdraw(seated[2], reason: "", request()).offers == [])
            #expect(try office.withdraw(seated[3], reason: "", request()).offers.map(\.participant.number) == [tenth])
            #expect(try office.examine(now: request().now) == [])
        }
    }

    /// Whoever sits above has a chair, and it can be left to a guest like any other: the sheet and the door count the same.
    @Test func whoSitsAboveHasAChair() throws {
        try withOverbooking { office, seated in
            let ninth = try office.registerSomebody("neuvième"), guest = try office.registerSomebody("invité")
            _ = try office.enrol(ninth, in: .session(1), overbooking: "sœurs", request())
            let first = WorkshopNumber(session: 1, order: 1)
            let free = { try office.sheet(of: first, now: request().now).freeChairs }
            #expect(try free() == 0)
            #expect(throws: Refusal.attendance(.noChairFree(first, seats: 8))) {
                try office.addGuest(guest, at: first, request())
            }
            _ = try office.attend(first, .one(seated[2], .excused), request())
            #expect(try free() == 1)
            #expect(try office.addGuest(guest, at: first, request()).changed && free() == 0)
            let sheet = try office.sheet(of: first, now: request().now)
            let presences = sheet.rows.map { ($0.person, $0.note?.presence ?? .present) }
            let marks = AttendanceMarks(presences: Dictionary(uniqueKeysWithValues: presences), seen: sheet.version)
            let evening = Office.request(on: sheet.workshop.date, hour: 20)
            #expect(try office.attend(first, marks, evening).sheet.came == 9)
        }
    }

    @Test func withoutLeaveOfTheProgrammeNobodySitsAbove() throws {
        try Folders.withPlannedOffice { office, _ in
            try office.fill(1)
            let who = try office.registerSomebody("neuvième")
            #expect(throws: Refusal.enrolment(.overbookingNotAllowed(seats: 8))) {
                try office.enrol(who, in: .session(1), overbooking: "sœurs", request())
            }
            // Where a seat is free, the reason is not needed, and the answer says that it is not kept.
            let report = try office.enrol(who, in: .session(2), overbooking: "sœurs", request())
            #expect(report.people.map(\.standing) == [.seated(session: 2, seat: 1, from: 1)])
            #expect(report.unkeptReason == .nobodyAbove)
        }
    }

    @Test func fewerSeatsThanPeopleAreRefusedInASentence() throws {
        try Folders.withPlannedOffice { office, folder in
            let seated = try office.fill(1)
            try Folders.edit(folder, "  seats: 8\n", "  seats: 6\n")
            let crowd = Crowd(session: 1, people: 8, seats: 6, above: [seated[6], seated[7]])
            #expect(throws: Refusal.enrolment(.tooManyPeople([crowd]))) { try office.plan(again: false, request()) }
            #expect(throws: Refusal.enrolment(.tooManyPeople([crowd]))) { try office.replan(request()) }
            let problems = try office.check(now: request().now).findings.map(\.problem)
            #expect(problems.contains(.programme(.tooManyPeople(crowd))))
            _ = try office.move(seated[7], to: 2, request())
            _ = try office.withdraw(seated[0], reason: "", request())
            _ = try office.plan(again: false, request())
            #expect(try office.standing(seated[6]) == .seated(session: 1, seat: 1, from: 1))
            #expect(
                try office.recorded().first?.contains("participant \(seated[6]): seated; session 1; seat 1") == true)
            #expect(try office.seats(now: request().now).sessions[0].count.free == 0)
            #expect(try office.examine(now: request().now) == [])
        }
    }

    @Test func whomASessionNoLongerSuitsIsTold() throws {
        try Folders.withPlannedOffice { office, _ in
            let seated = try office.fill(1, seats: 2)
            #expect(try office.misfits(now: request().now) == [])
            _ = try office.correct(seated[1], [.availability: "dimanche"], request())
            let misfit = try #require(try office.seats(now: request().now).misfits.first)
            #expect(misfit.person.participant.number == seated[1] && misfit.session == 1)
            guard case .unavailable = misfit.obstacles.first else {
                Issue.record("\(misfit.obstacles)")
                return
            }
            #expect(try office.misfits(now: request().now) == [misfit])
            let last = try office.seats(now: request().now).sessions[0].session.workshops.last?.date
            let after = Office.request(on: try #require(last).advanced(by: 1))
            #expect(try office.misfits(now: after.now) == [], "what is over is past")
        }
    }

    /// The file says that there will be fewer seats; the plan does not yet.
    @Test func aSeatThatIsToVanishIsOfferedToNobody() throws {
        try Folders.withPlannedOffice { office, folder in
            let seated = try office.fill(1), next = try office.registerSomebody("suivante")
            _ = try office.enrol(next, in: .session(1), request())
            try Folders.edit(folder, "seats: 8", "seats: 7")
            #expect(try office.withdraw(seated[7], reason: "moins de places", request()).offers == [])
            try Folders.edit(folder, "seats: 7", "seats: 8")
            #expect(try office.offerSeats(request()).offers.map(\.participant.number) == [next])
        }
    }

    @Test func whoHasOnlyAnOfferIsNeitherMovedNorWithdrawn() {
        let crowds = [
            Crowd(session: 1, people: 7, seats: 6, above: [7]),
            Crowd(session: 2, people: 8, seats: 6, above: [15, 25], offered: [25]),
        ]
        #expect(crowds.remedies == [.move(nil), .withdraw(nil), .refuse(25)])
        #expect([crowds[0]].remedies == [.move(7), .withdraw(7)])
        #expect(crowds[1].sentence.french.contains("les personnes 15 et 25 (25 n'a qu'une offre) sont en trop"))
    }
}

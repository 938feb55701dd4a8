import Answers
import Foundation
import Testing
import Workshops

@testable import Operations

/// Somebody stands at the door: registered, seated and marked in one go.
struct OfficeWalkInTests {
    private let first = WorkshopNumber(session: 1, order: 1), second = WorkshopNumber(session: 1, order: 2)
    private let zoe = Office.Newcomer.new([.familyName: "Zola", .commune: "Crolles", .exemption: "décision"])

    @Test func withASeatFreeTheyHaveItFromThatWorkshop() throws {
        try Sheets.with(people: 2) { sheets in
            let rows = try sheets.office.recorded().count
            let request = try sheets.evening(second, key: "porte")
            let report = try sheets.office.welcome(zoe, at: second, request)
            #expect(try sheets.office.recorded().count == rows + 1, "one transaction")
            #expect(try sheets.office.standing(3) == .seated(session: 1, seat: 3, from: 2))
            #expect(report.sheet.rows.last?.note?.presence == .present && report.sheet.sheet.closing == nil)
            #expect(try sheets.office.welcome(zoe, at: second, request) == report, "one request name")
            #expect(try sheets.office.people(now: Office.request().now).count == 3)
            _ = try sheets.office.attend(second, .letters("PAP"), sheets.evening(second))
            #expect(try sheets.presences(second) == "PAP")
        }
    }

    @Test func ontoASheetThatIsFilledInTheyComeAtOnce() throws {
        try Sheets.with(people: 2) { sheets in
            _ = try sheets.office.attend(first, .letters("PP"), sheets.evening(first))
            let day = try sheets.sheet(first).workshop.date
            #expect(throws: Refusal.attendance(.closed(first, on: day)), "as any other correction") {
                try sheets.office.welcome(zoe, at: first, as: .late, minutes: 90, sheets.evening(first))
            }
            let report = try sheets.office.welcome(
                zoe, at: first, as: .late, minutes: 90, reason: "oubliée", sheets.evening(first))
            #expect(try sheets.presences(first) == "PPL" && report.sheet.rows.last?.minutes == 90)
            #expect(report.sheet.sheet.corrections.map(\.reason) == ["oubliée"])
            #expect(try sheets.office.standing(3) == .seated(session: 1, seat: 3, from: 1))
        }
    }

    @Test func inAFullSessionTheyAreAGuestOfOneWorkshop() throws {
        try Sheets.with { sheets in
            #expect(throws: Refusal.attendance(.noChairFree(first, seats: 8))) {
                try sheets.office.welcome(zoe, at: first, sheets.evening(first))
            }
            #expect(try sheets.office.people(now: Office.request().now).count == 8, "nobody was registered")
            _ = try sheets.office.attend(first, .letters("PPPPPPPA"), sheets.evening(first))
            let report = try sheets.office.welcome(zoe, at: first, reason: "oubliée", sheets.evening(first))
            #expect(report.facts.contains(.guest(9, workshop: first)))
            #expect(try sheets.presences(first) == "PPPPPPPAP" && sheets.office.standing(9) == .registered)
        }
    }

    @Test func somebodyRegisteredIsWelcomedAlike() throws {
        try Sheets.with(people: 2) { sheets in
            let elsewhere = try sheets.newcomer("ailleurs", in: 2), free = try sheets.newcomer("libre")
            _ = try sheets.office.welcome(.known(elsewhere), at: first, sheets.evening(first))
            _ = try sheets.office.welcome(.known(free), at: first, sheets.evening(first))
            #expect(try sheets.office.standing(elsewhere) == .seated(session: 2, seat: 1, from: 1))
            #expect(try sheets.office.standing(free) == .seated(session: 1, seat: 3, from: 1))
            #expect(try sheets.sheet(first).rows.map(\.person) == [1, 2, free, elsewhere])
            #expect(try sheets.office.welcome(.known(1), at: first, sheets.evening(first)).sheet.rows.count == 4)
        }
    }

    @Test func nobodyWalksInBeforeTheDayNorWithoutBeingEligible() throws {
        try Sheets.with(people: 2) { sheets in
            let day = try sheets.sheet(second).workshop.date
            #expect(throws: Refusal.attendance(.notBegun(second, day))) {
                try sheets.office.welcome(zoe, at: second, sheets.evening(second, -1))
            }
            // Who was not registered has no number by which anybody could attest something.
            let refusal = Refusal.attendance(.newcomerNotEligible(EligibilityFact.allCases))
            #expect(throws: refusal) {
                try sheets.office.welcome(
                    .new([.familyName: "x", .commune: "Crolles"]), at: second, sheets.evening(second))
            }
            #expect(refusal.remedies.allSatisfy { $0.operation == .again })
            #expect(throws: Refusal.self) {
                try sheets.office.welcome(zoe, at: second, as: .absent, sheets.evening(second))
            }
            #expect(try sheets.office.people(now: Office.request().now).count == 2)
        }
    }

    /// A seat counts at all sheets that follow.
    @Test func whoseSheetsFollowWithoutThemIsAGuest() throws {
        try Sheets.with(people: 2) { sheets in
            for workshop in [first, second] {
                _ = try sheets.office.attend(workshop, .letters("PP"), sheets.evening(second))
            }
            let report = try sheets.office.welcome(zoe, at: first, reason: "oubliée", sheets.evening(second))
            #expect(report.facts.contains(.guest(3, workshop: first)))
            #expect(try sheets.presences(second) == "PP")
            #expect(try sheets.office.examine(now: sheets.evening(second).now) == [])
        }
    }

    @Test func theChairOfWhoIsNotThereIsFreeBeforeTheSheetIsWhole() throws {
        try Sheets.with { sheets in
            let seen = try sheets.sheet(first).version
            let marks = AttendanceMarks(presences: [8: .absent], seen: seen)
            _ = try sheets.office.attend(first, marks, sheets.evening(first))
            let report = try sheets.office.welcome(zoe, at: first, sheets.evening(first))
            #expect(report.facts.contains(.guest(9, workshop: first)))
        }
    }

    @Test func whoWasTakenForSomebodyElseHasTheirTurnAgain() throws {
        try Sheets.with(people: 7) { sheets in
            let office = sheets.office
            for session in 2...4 { try office.fill(session) }
            let last = try sheets.newcomer("huitième", in: 1)
            let waiting = try ["a", "b", "c"].map { name in
                let who = try sheets.newcomer(name)
                _ = try office.enrol(who, in: .nearest, Office.request())
                return who
            }
            let evening = try sheets.evening(first), day = Office.request(on: try sheets.sheet(first).workshop.date)
            _ = try office.withdraw(last, reason: "malade", day)
            // The first has the offer, which comes to a seat by walking in; it was not them.
            _ = try office.welcome(.known(waiting[0]), at: first, day)
            #expect(try office.person(waiting[0], now: evening.now).person.standing.liveSeat?.session == 1)
            let report = try office.undoWelcome(of: waiting[0], at: first, evening)
            #expect(try !sheets.sheet(first).rows.contains { $0.person == waiting[0] && $0.seat == nil })
            #expect(report.facts.contains(.waiting(waiting[0], session: nil)))
            let turns = try office.seats(now: evening.now).waiting.map(\.participant.number)
            #expect(turns == Array(waiting[1...]), "the seat is theirs to take: they come first again")
            #expect(try office.person(waiting[0], now: evening.now).person.remedies != [])
        }
    }

    @Test func fromASheetThatIsFilledInTheyAreTakenWithAReason() throws {
        try Sheets.with(people: 2) { sheets in
            _ = try sheets.office.attend(first, .letters("PP"), sheets.evening(first))
            _ = try sheets.office.welcome(zoe, at: first, reason: "oubliée", sheets.evening(first))
            #expect(throws: Refusal.self) { try sheets.office.undoWelcome(of: 3, at: first, sheets.evening(first)) }
            _ = try sheets.office.undoWelcome(of: 3, at: first, reason: "une autre", sheets.evening(first))
            #expect(try sheets.presences(first) == "PP" && sheets.office.standing(3) == .registered)
            #expect(try sheets.sheet(first).sheet.corrections.map(\.reason).last == "une autre")
            #expect(throws: Refusal.attendance(.notWalkedIn(person: 1, first))) {
                try sheets.office.undoWelcome(of: 1, at: first, reason: "r", sheets.evening(first))
            }
        }
    }

    @Test func whoCameAgainWithTheirSeatKeepsIt() throws {
        try Sheets.with(people: 2) { sheets in
            _ = try sheets.office.welcome(zoe, at: first, sheets.evening(first))
            _ = try sheets.office.attend(second, .letters("PPP"), sheets.evening(second))
            #expect(throws: Refusal.attendance(.cameAgain(person: 3, second))) {
                try sheets.office.undoWelcome(of: 3, at: first, sheets.evening(second))
            }
        }
    }
}

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
            let report = try sheets.office.welcome(zoe, at: first, as: .late, minutes: 90, sheets.evening(first))
            #expect(try sheets.presences(first) == "PPL" && report.sheet.rows.last?.minutes == 90)
            #expect(report.sheet.sheet.corrections.map(\.reason) == ["venu sans être attendu"])
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
            let report = try sheets.office.welcome(zoe, at: first, sheets.evening(first))
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
            #expect(throws: Refusal.self) {
                try sheets.office.welcome(
                    .new([.familyName: "x", .commune: "Crolles"]), at: second, sheets.evening(second))
            }
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
            let report = try sheets.office.welcome(zoe, at: first, sheets.evening(second))
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
}

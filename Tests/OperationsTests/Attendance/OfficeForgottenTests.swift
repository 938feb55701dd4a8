import Answers
import Foundation
import Testing
import Workshops

@testable import Operations

/// Somebody who was there and is not on the sheet that was filled in comes onto it, with a reason.
struct OfficeForgottenTests {
    private let first = WorkshopNumber(session: 1, order: 1), second = WorkshopNumber(session: 1, order: 2)

    @Test func theirSeatCountsFromThereWhereOneWasFree() throws {
        try Sheets.with(people: 3) { sheets in
            _ = try sheets.office.attend(first, .letters("PPP"), sheets.evening(first))
            let person = try sheets.newcomer()
            #expect(throws: Refusal.attendance(.notOnSheet(person: person, first)), "without a seat") {
                try sheets.office.attend(first, .one(person, .present), reason: "oubliée", sheets.evening(first))
            }
            _ = try sheets.office.enrol(person, in: .session(1), sheets.evening(first))
            #expect(throws: Refusal.self, "without a reason") {
                try sheets.office.attend(first, .one(person, .present), sheets.evening(first))
            }
            #expect(throws: Refusal.attendance(.notOnSheet(person: person, first)), "nobody expected them") {
                try sheets.office.attend(first, .one(person, .absent), reason: "oubliée", sheets.evening(first))
            }
            let report = try sheets.office.attend(
                first, .one(person, .present), reason: "oubliée", sheets.evening(first))
            #expect(report.sheet.came == 4 && report.sheet.sheet.corrections.map(\.reason) == ["oubliée"])
            #expect(try sheets.office.standing(person) == .seated(session: 1, seat: 4, from: 1))
            _ = try sheets.office.distribute(to: person, sheets.evening(first))
            #expect(try sheets.office.collect(["A1", "A2"], from: person, at: first, sheets.evening(first)).moved == 2)
            #expect(report.sheet.rows.last?.passesDue == 2)
        }
    }

    /// A sheet between that was filled in without them would lack them.
    @Test func whereTheirSeatCannotBeginTheyAreAGuest() throws {
        try Sheets.with(people: 3) { sheets in
            _ = try sheets.office.attend(first, .letters("PPP"), sheets.evening(first))
            _ = try sheets.office.attend(second, .letters("PPP"), sheets.evening(second))
            let person = try sheets.newcomer()
            _ = try sheets.office.enrol(person, in: .session(1), sheets.evening(second))
            let report = try sheets.office.attend(first, .one(person, .late), reason: "oubliée", sheets.evening(second))
            #expect(report.facts.contains(.guest(person, workshop: first)))
            #expect(report.sheet.came == 4 && report.sheet.rows.last?.seat == nil)
            #expect(report.sheet.rows.last?.passesDue == 2)
            #expect(try sheets.presences(second) == "PPP")
            #expect(try sheets.office.standing(person) == .seated(session: 1, seat: 4, from: 3))
        }
    }

    @Test func whereAllSeatsWereTakenTheyAreAGuestOnAnEmptyChair() throws {
        try Sheets.with { sheets in
            _ = try sheets.office.attend(first, .letters("PPPPPPPP"), sheets.evening(first))
            _ = try sheets.office.withdraw(8, reason: "part", sheets.evening(first))
            let person = try sheets.newcomer()
            _ = try sheets.office.enrol(person, in: .session(1), sheets.evening(first))
            let add = {
                try sheets.office.attend(
                    first, .one(person, .present), reason: "oubliée", sheets.evening(first))
            }
            #expect(throws: Refusal.attendance(.noChairFree(first, seats: 8))) { try add() }
            _ = try sheets.office.attend(first, .one(7, .absent), reason: "erreur", sheets.evening(first))
            #expect(try add().facts.contains(.guest(person, workshop: first)))
            #expect(try sheets.sheet(first).came == 8)
            #expect(throws: Refusal.attendance(.tooMany(first, there: 9, seats: 8))) {
                try sheets.office.attend(first, .one(7, .present), reason: "si", sheets.evening(first))
            }
        }
    }
}

import Answers
import Documents
import Foundation
import Testing
import Workshops

@testable import Operations

/// An absence is said before a workshop; nothing else is.
struct OfficeNoteTests {
    private let second = WorkshopNumber(session: 1, order: 2), third = WorkshopNumber(session: 1, order: 3)

    @Test func anAbsenceIsSaidBeforeAndShownWithWhoAndWhen() throws {
        try Sheets.with(people: 3) { sheets in
            let before = try sheets.evening(second, -2)
            let report = try sheets.office.attend(second, .one(3, .excused), before)
            let day = try sheets.sheet(second).workshop.date
            #expect(report.facts == [.noted(3, .excused, workshop: second, on: day)])
            let row = try #require(try sheets.sheet(second).rows.last)
            #expect(row.presence == nil && row.note?.presence == .excused)
            #expect(row.note?.author == "Camille" && row.note?.date == before.now)
            #expect(try sheets.sheet(second).workshop.state == .planned, "it was not held by that")
            #expect(try !sheets.office.attend(second, .one(3, .excused), before).changed, "again")
            #expect(try sheets.sheet(second).freeChairs == 6, "theirs and five that nobody has")
            for form in [try sheets.sheet(second).text, try sheets.sheet(second).html] {
                #expect(form.contains("excusé") && form.contains("absence annoncée"))
            }
        }
    }

    @Test(arguments: Presence.allCases.filter { $0 != .excused })
    func nothingElseIsKnownBefore(presence: Presence) throws {
        try Sheets.with(people: 3) { sheets in
            let day = try sheets.sheet(second).workshop.date
            #expect(throws: Refusal.attendance(.notBegun(second, day))) {
                try sheets.office.attend(second, .one(3, presence), sheets.evening(second, -2))
            }
            #expect(throws: Refusal.enrolment(.unknownPerson(9))) {
                try sheets.office.attend(second, .one(9, .excused), sheets.evening(second, -2))
            }
            #expect(try sheets.sheet(second).rows.allSatisfy { $0.note == nil })
        }
    }

    @Test func itIsTakenBack() throws {
        try Sheets.with(people: 3) { sheets in
            let before = try sheets.evening(second, -2)
            #expect(throws: Refusal.attendance(.nothingNoted(person: 3, second))) {
                try sheets.office.expect(3, at: second, before)
            }
            _ = try sheets.office.attend(second, .one(3, .excused), before)
            let named = try sheets.evening(second, -1, key: "comes")
            #expect(try sheets.office.expect(3, at: second, named).facts == [.comes(3, workshop: second)])
            #expect(try sheets.office.expect(3, at: second, named).facts == [.comes(3, workshop: second)], "once")
            #expect(try sheets.sheet(second).rows.allSatisfy { $0.note == nil })
        }
    }

    /// What is said is about a day: when the workshop is put off, nobody knows.
    @Test func itHoldsForTheDayOnWhichItWasSaid() throws {
        try Sheets.with(people: 3) { sheets in
            _ = try sheets.office.attend(third, .one(3, .excused), Office.request())
            let day = try sheets.sheet(third).workshop.date
            for shift in [1, 2, 3, 4, -1, -2] {
                guard
                    let moved = try? sheets.office.postpone(
                        workshop: third, to: day.advanced(by: shift), Office.request()), moved.changed
                else { continue }
                #expect(try sheets.sheet(third).rows.allSatisfy { $0.note == nil })
                _ = try sheets.office.postpone(workshop: third, to: day, Office.request())
                break
            }
            #expect(try sheets.sheet(third).rows.count { $0.note != nil } == 1)
        }
    }

    @Test func whatIsMarkedOnTheDayCounts() throws {
        try Sheets.with(people: 3) { sheets in
            _ = try sheets.office.attend(second, .one(3, .excused), sheets.evening(second, -2))
            _ = try sheets.office.attend(second, .letters("PPL"), sheets.evening(second))
            #expect(try sheets.presences(second) == "PPL", "they came after all")
            #expect(throws: Refusal.self) { try sheets.office.expect(3, at: second, sheets.evening(second)) }
        }
    }
}

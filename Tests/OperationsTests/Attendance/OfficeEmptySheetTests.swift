import Answers
import Documents
import Foundation
import Testing
import Workshops

@testable import Operations

struct OfficeEmptySheetTests {
    private let first = WorkshopNumber(session: 1, order: 1), second = WorkshopNumber(session: 1, order: 2)

    private func empty(_ sheets: Sheets, _ reason: String? = "c'était 1.1", key: String? = nil) throws -> AttendReport {
        try sheets.office.emptySheet(of: second, reason: reason, sheets.evening(second, key: key))
    }

    @Test func theWorkshopIsThenAsBeforeAndCanBeCalledOff() throws {
        try Sheets.with(people: 2) { sheets in
            #expect(throws: Refusal.attendance(.nothingToEmpty(second))) { try empty(sheets) }
            _ = try sheets.office.attend(second, .letters("PL"), sheets.evening(second))
            _ = try sheets.office.attend(second, .one(2, .present), reason: "à l'heure", sheets.evening(second))
            for reason in [nil, ""] { #expect(throws: Refusal.self) { try empty(sheets, reason) } }
            let report = try empty(sheets, key: "vider")
            #expect(report.changed && report.sheet.workshop.state == .planned && report.sheet.sheet.closing == nil)
            #expect(try sheets.presences(second) == "??")
            #expect(report.sheet.sheet.emptyings.map(\.reason) == ["c'était 1.1"])
            #expect(report.sheet.text.contains("Vidée le") && report.sheet.sheet.corrections == [])
            #expect(try empty(sheets, key: "vider").facts == report.facts, "the same request once")
            #expect(try sheets.office.cancel(workshop: second, .cancelledInTime, sheets.evening(second)).changed)
            _ = try sheets.office.reinstate(workshop: second, sheets.evening(second))
            _ = try sheets.office.attend(second, .letters("PA"), sheets.evening(second))
            #expect(try empty(sheets).sheet.sheet.emptyings.count == 2, "and once more")
        }
    }

    @Test func whatWasPutOffIsPutOffAgain() throws {
        try Sheets.with(people: 2) { sheets in
            let day = try sheets.sheet(second).workshop.date
            // The Thursday before; on nearer days the venue is busy or the trainer is off.
            let moved = try sheets.office.postpone(workshop: second, to: day.advanced(by: -4), Office.request())
            try #require(moved.changed)
            _ = try sheets.office.attend(second, .letters("PP"), sheets.evening(second))
            #expect(try empty(sheets).sheet.workshop.state == .moved)
        }
    }

    @Test func itsPassesGoBackWithIt() throws {
        try Sheets.with(people: 2) { sheets in
            _ = try sheets.office.attend(second, .letters("PP"), sheets.evening(second))
            for person in [1, 2] {
                _ = try sheets.office.distribute(to: person, Office.request())
                _ = try sheets.office.collect(
                    ["A\(person)", "B\(person)"], from: person, at: second, sheets.evening(second))
            }
            _ = try sheets.office.scan(.serials(["A1"]), sheets.evening(second))
            #expect(try empty(sheets).passesBack == 4)
            let ledger = try sheets.office.passes(now: Office.request().now).ledger
            #expect(ledger[.collected] == 0 && ledger[.scanned] == 0 && ledger[.distributed] == 20)
            #expect(try sheets.office.statistics(by: .session, now: Office.request().now).total.passes == 0)
            _ = try sheets.office.attend(first, .letters("PP"), sheets.evening(second))
            #expect(try sheets.office.collect(["A1", "B1"], from: 1, at: first, sheets.evening(second)).moved == 2)
            #expect(try sheets.office.statistics(by: .session, now: Office.request().now).total.passes == 2)
        }
    }

    @Test func passesInAClaimKeepItFull() throws {
        try Sheets.with(people: 1) { sheets in
            _ = try sheets.office.attend(second, .letters("P"), sheets.evening(second))
            _ = try sheets.office.distribute(to: 1, Office.request())
            _ = try sheets.office.collect(["A1"], from: 1, at: second, sheets.evening(second))
            _ = try sheets.office.scan(.all, sheets.evening(second))
            let later = Office.request(on: try sheets.sheet(second).workshop.date.advanced(by: 40))
            let month = try #require(CivilMonth(String(try sheets.sheet(second).workshop.date.description.prefix(7))))
            _ = try sheets.office.makeClaim(of: month, later)
            let refusal = { (isSent: Bool) in
                Refusal.attendance(.passesClaimed(second, claim: 1, isSent: isSent))
            }
            #expect(throws: refusal(false)) { try sheets.office.emptySheet(of: second, reason: "r", later) }
            _ = try sheets.office.sendClaim(1, later)
            #expect(throws: refusal(true)) { try sheets.office.emptySheet(of: second, reason: "r", later) }
            #expect(try sheets.presences(second) == "P")
        }
    }
}

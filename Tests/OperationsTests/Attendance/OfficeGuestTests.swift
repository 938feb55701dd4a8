import Answers
import Foundation
import Testing
import Workshops

@testable import Operations

/// Somebody catches up one workshop in another session, and keeps their seat.
struct OfficeGuestTests {
    private let missed = WorkshopNumber(session: 2, order: 1), other = WorkshopNumber(session: 1, order: 1)

    @Test func aWorkshopIsCaughtUpOnceWhereAChairIsFree() throws {
        try Sheets.with { sheets in
            let person = try sheets.newcomer(in: 2)
            let invite = { try sheets.office.addGuest(person, at: other, Office.request()) }
            #expect(throws: Refusal.attendance(.noChairFree(other, seats: 8))) { try invite() }
            _ = try sheets.office.attend(other, .one(4, .excused), Office.request())
            #expect(try invite().facts == [.guest(person, workshop: other)])
            #expect(try !invite().changed, "once")
            #expect(throws: Refusal.attendance(.noChairFree(other, seats: 8)), "their chair is taken") {
                try sheets.office.expect(4, at: other, Office.request())
            }
            #expect(try sheets.office.standing(person) == .seated(session: 2, seat: 1, from: 1), "they keep their seat")
            let sheet = try sheets.sheet(other)
            #expect(sheet.rows.count == 9 && sheet.rows.last?.seat == nil && sheet.freeChairs == 0)

            _ = try sheets.office.attend(missed, .letters("E"), sheets.evening(missed))
            let marks = AttendanceMarks(
                presences: Dictionary(
                    uniqueKeysWithValues: sheet.rows.map { ($0.person, $0.person == 4 ? .excused : .present) }),
                seen: sheet.version)
            _ = try sheets.office.attend(other, marks, sheets.evening(other))
            _ = try sheets.office.distribute(to: person, Office.request())
            _ = try sheets.office.collect(["A1", "A2"], from: person, at: other, sheets.evening(other))
            _ = try sheets.office.scan(.all, sheets.evening(other))
            let certificate = try sheets.office.certificate(of: person, now: Office.request().now)
            #expect(certificate.attended.map(\.number) == [other] && certificate.minutes == 180)
            let lines = try sheets.office.reconciliation(now: sheets.evening(other).now).lines
            #expect(!lines.contains { $0.person == person }, "what a guest is asked is what they gave")
            let statistics = try sheets.office.statistics(by: .session, now: Office.request().now)
            let counts = Dictionary(uniqueKeysWithValues: statistics.rows.map { ($0.group, $0.statistics) })
            #expect(counts["1"]?.expected == 9 && counts["1"]?.attended == 8 && counts["1"]?.passes == 2)
            #expect(counts["2"]?.expected == 1 && counts["2"]?.attended == 0 && counts["2"]?.seats == 1)
        }
    }

    @Test func whoFollowedItAlreadyDoesNotCatchItUp() throws {
        try Sheets.with(people: 2) { sheets in
            let person = try sheets.newcomer(in: 2)
            _ = try sheets.office.attend(missed, .letters("P"), sheets.evening(missed))
            #expect(throws: Refusal.attendance(.followedAlready(person: person, missed))) {
                try sheets.office.addGuest(person, at: other, Office.request())
            }
        }
    }

    /// What was caught up is not followed a second time, also when the first sheet is corrected later.
    @Test func whatWasCaughtUpIsNotCertifiedTwice() throws {
        try Sheets.with(people: 2) { sheets in
            let person = try sheets.newcomer(in: 2)
            _ = try sheets.office.attend(missed, .letters("E"), sheets.evening(missed))
            _ = try sheets.office.addGuest(person, at: other, Office.request())
            _ = try sheets.office.attend(other, .letters("PPP"), sheets.evening(other))
            let sheet = try sheets.sheet(missed), row = try #require(sheet.rows.firstIndex { $0.person == person })
            let marks = AttendanceMarks(presences: [sheet.rows[row].person: .present], seen: sheet.version)
            #expect(throws: Refusal.attendance(.followedAlready(person: person, other))) {
                try sheets.office.attend(missed, marks, reason: "erreur", sheets.evening(missed, 1))
            }
            #expect(try sheets.office.certificate(of: person, now: Office.request().now).minutes == 180)
            _ = try sheets.office.removeGuest(person, at: other, reason: "erreur", sheets.evening(other, 1))
            _ = try sheets.office.attend(missed, marks, reason: "erreur", sheets.evening(missed, 1))
            #expect(
                try sheets.office.certificate(of: person, now: Office.request().now).attended.map(\.number) == [missed])
        }
    }

    @Test func aGuestIsTakenOffAgain() throws {
        try Sheets.with(people: 2) { sheets in
            let person = try sheets.newcomer(in: 2)
            let take = { (reason: String?) in
                try sheets.office.removeGuest(person, at: other, reason: reason, sheets.evening(other))
            }
            #expect(throws: Refusal.attendance(.notGuest(person: person, other))) { try take(nil) }
            _ = try sheets.office.addGuest(person, at: other, Office.request())
            #expect(try take(nil).facts == [.guestNoMore(person, workshop: other)])
            _ = try sheets.office.addGuest(person, at: other, Office.request())
            _ = try sheets.office.attend(other, .letters("PPP"), sheets.evening(other))
            #expect(throws: Refusal.self, "the sheet is filled in") { try take(nil) }
            _ = try sheets.office.distribute(to: person, Office.request())
            _ = try sheets.office.collect(["A1"], from: person, at: other, sheets.evening(other))
            #expect(throws: Refusal.attendance(.passesGiven(person: person, other, passes: 1))) { try take("erreur") }
            _ = try sheets.office.giveBack(.serials(["A1"]), reason: "erreur", sheets.evening(other))
            #expect(try take("erreur").sheet.sheet.corrections.count == 1)
            #expect(try sheets.presences(other) == "PP")
        }
    }

    @Test func ineligibleOrUnknownPeopleAreNoGuests() throws {
        try Sheets.with(people: 2) { sheets in
            let person = try sheets.office.register(
                [.familyName: "x", .commune: "Crolles"], Office.request(prefix: "x")
            ).person.participant.number
            #expect(throws: Refusal.self) { try sheets.office.addGuest(person, at: other, Office.request()) }
            #expect(throws: Refusal.enrolment(.unknownPerson(99))) {
                try sheets.office.addGuest(99, at: other, Office.request())
            }
            _ = try sheets.office.attend(other, .letters("PP"), sheets.evening(other))
            let late = try sheets.newcomer("tard")
            #expect(throws: Refusal.attendance(.filledIn(other))) {
                try sheets.office.addGuest(late, at: other, sheets.evening(other))
            }
        }
    }

    @Test func aSeatTakesThePlaceOfTheVisit() throws {
        try Sheets.with(people: 2) { sheets in
            let person = try sheets.newcomer()
            _ = try sheets.office.addGuest(person, at: other, Office.request())
            _ = try sheets.office.enrol(person, in: .session(1), Office.request())
            let row = try #require(try sheets.sheet(other).rows.first { $0.person == person })
            #expect(try row.seat == 3 && row.passesDue == sheets.sheet(other).rows[0].passesDue)
            #expect(try sheets.office.examine(now: Office.request().now) == [])
        }
    }

    @Test func whoWithdrawsOrIsErasedVisitsNothingAnyMore() throws {
        try Sheets.with(people: 2) { sheets in
            let one = try sheets.newcomer("un"), two = try sheets.newcomer("deux")
            for person in [one, two] { _ = try sheets.office.addGuest(person, at: other, Office.request()) }
            _ = try sheets.office.withdraw(one, reason: "", Office.request())
            #expect(try sheets.sheet(other).rows.map(\.person) == [1, 2, two])
            _ = try sheets.office.erase(two, Office.request())
            #expect(try sheets.sheet(other).rows.map(\.person) == [1, 2])
            #expect(try sheets.office.examine(now: Office.request().now) == [])
        }
    }
}

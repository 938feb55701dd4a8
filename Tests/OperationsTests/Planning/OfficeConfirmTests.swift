import Answers
import Catalogue
import Foundation
import Scheduling
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeConfirmTests {
    @Test func aVenueThatAgreesConfirmsItsWorkshopsAndNoOthers() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            let report = try office.confirm(venue: "crolles", Office.request(day: 27))
            #expect(report.changed)
            for session in report.overview.sessions {
                let isThere = session.venue.identifier == identifier("crolles")
                for workshop in session.workshops {
                    #expect(workshop.status == (isThere ? .confirmed : .tentative))
                    #expect(workshop.revision.sequence == (isThere ? 1 : 0))
                    #expect((workshop.revision.modified > workshop.revision.created) == isThere)
                }
            }
        }
    }

    @Test func aSessionThatIsAgreedConfirmsItsOwnWorkshops() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            let sessions = try office.confirm(session: 3, Office.request(day: 27)).overview.sessions
            #expect(sessions.map(\.state) == [.planned, .planned, .confirmed, .planned])
            #expect(sessions[2].workshops.allSatisfy { $0.status == .confirmed && $0.revision.sequence == 1 })
        }
    }

    @Test func whatIsConfirmedByBothIsRaisedOnce() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            let venue = try office.confirm(session: 1, Office.request(day: 27)).overview.sessions[0].venue
            let report = try office.confirm(venue: venue.identifier.description, Office.request(day: 28))
            #expect(report.overview.sessions[0].workshops.allSatisfy { $0.revision.sequence == 1 })
        }
    }

    @Test func confirmingTwiceChangesNothing() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            let first = try office.confirm(venue: "crolles", Office.request(day: 27))
            let second = try office.confirm(venue: "crolles", Office.request(day: 28))
            #expect(!second.changed)
            #expect(second.overview == first.overview)
            let rows = try Store.openExisting(at: office.database, now: Date()).read { try $0.auditRows() }
            #expect(rows.map(\.entry.verb) == ["plan", "confirm venue crolles"])
        }
    }

    @Test func aConfirmedVenueStaysSoWhenTheProgrammeIsPlannedAgain() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            _ = try office.confirm(venue: "crolles", Office.request(day: 27))
            let overview = try office.plan(again: true, Office.request(day: 28)).overview
            #expect(overview.venues.map(\.state) == [.confirmed, .tentative])
        }
    }

    /// A venue agreed to a day: to another one it has not, until it is asked again.
    @Test func aWorkshopThatMovesIsToBeConfirmedAgain() throws {
        try Folders.withPlannedOffice { office, _ in
            _ = try office.confirm(venue: "crolles", Office.request(day: 27))
            let third = WorkshopNumber(session: 1, order: 3)
            let day = try #require(try office.possibleDays(for: third, now: Office.request().now).days.first)
            let report = try office.postpone(
                workshop: third, to: day.date, half: day.halfDay, Office.request(day: 28))
            #expect(report.overview.sessions[0].workshops.map(\.status).filter { $0 == .tentative }.count == 1)
            #expect(report.overview.sessions[0].workshops[2].status == .tentative)
            #expect(report.consequences?.unagreed == [third], "it is said among what it means")
            let state = Sentence.state(of: report.overview.sessions[0])
            #expect(state.french == "lieu confirmé, sauf 1 atelier")
            #expect(try office.examine(now: Office.request(day: 28).now) == [], "the audit says the same")
            let again = try office.confirm(venue: "crolles", Office.request(day: 29))
            #expect(again.changed && again.overview.sessions[0].workshops.allSatisfy { $0.status == .confirmed })
            #expect(Sentence.state(of: again.overview.sessions[0]).french == "lieu confirmé")
            #expect(try office.examine(now: Office.request(day: 29).now) == [])
        }
    }

    /// What a new plan moves is asked for again; what stays stays confirmed.
    @Test func aNewPlanKeepsTheConsentToTheDaysThatStay() throws {
        try Folders.withPlannedOffice { office, folder in
            let before = try office.confirm(venue: "crolles", Office.request(day: 27)).overview
            let moving = try #require(before.sessions.first { $0.venue.identifier == identifier("crolles") })
            let day = moving.workshops[0].date
            try Folders.close(folder, day...day)
            let after = try office.plan(again: true, Office.request(day: 28)).overview
            for (old, new) in zip(before.sessions, after.sessions)
            where old.venue.identifier == identifier("crolles") && new.venue == old.venue {
                for (then, now) in zip(old.workshops, new.workshops) {
                    let stays = then.date == now.date && then.span == now.span
                    #expect(now.status == (stays ? .confirmed : .tentative))
                }
            }
            #expect(after.sessions.flatMap(\.workshops).contains { $0.status == .tentative })
        }
    }

    @Test func whatIsNotThereIsRefusedWithWhatThereIs() throws {
        try Folders.withOffice { office, _ in
            #expect(throws: Refusal.noDatabase(path: office.database)) {
                try office.confirm(session: 1, Office.request())
            }
            _ = try office.plan(again: false, Office.request())
            #expect(throws: Refusal.unknownVenue("grenoble", known: [identifier("crolles"), identifier("pontcharra")]))
            {
                try office.confirm(venue: "grenoble", Office.request())
            }
            #expect(throws: Refusal.unknownSession(5, known: [1, 2, 3, 4])) {
                try office.confirm(session: 5, Office.request())
            }
        }
    }

    @Test func aSessionThatNoLongerKeepsARuleIsNotConfirmed() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview
            let first = try #require(before.sessions[0].workshops.first?.date)
            try Folders.close(folder, first...first)
            let refusal = #expect(throws: Refusal.self) { try office.confirm(session: 1, Office.request()) }
            #expect(refusal?.broken?.0.map(\.code) == ["closed-day"])
            #expect(try office.show(now: Date()) == before)
        }
    }

    @Test func aRequestIsCarriedOutOnceAndItsKeyServesNoOther() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            #expect(try office.confirm(venue: "crolles", Office.request(key: "monday")).changed)
            #expect(try office.confirm(venue: "crolles", Office.request(key: "monday")).changed, "as the first time")
            #expect(throws: Refusal.requestKeyReused("monday", verb: "confirm venue crolles")) {
                try office.confirm(session: 1, Office.request(key: "monday"))
            }
        }
    }
}

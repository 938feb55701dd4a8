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

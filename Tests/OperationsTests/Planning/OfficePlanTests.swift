import Answers
import Billing
import Catalogue
import Documents
import Foundation
import Scheduling
import Storage
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficePlanTests {
    @Test func theRealProgrammeIsPlannedWhole() throws {
        try Folders.withOffice { office, _ in
            let report = try office.plan(again: false, Office.request())
            #expect(report.change == .planned)
            let sessions = report.overview.sessions
            #expect(sessions.map(\.number) == [1, 2, 3, 4])
            #expect(sessions.allSatisfy { $0.workshops.map(\.order) == [1, 2, 3, 4, 5] })
            #expect(Set(sessions.map(\.venue.town)) == ["Crolles", "Pontcharra"])
            #expect(sessions.flatMap(\.workshops).allSatisfy { $0.status == .tentative && $0.revision.sequence == 0 })
            let starts = sessions.compactMap { $0.workshops.first?.date }
            #expect(starts == starts.sorted())
            #expect(report.overview.price.cheapest == Money(cents: 430_000))
            #expect(report.overview.price.dearest == Money(cents: 750_000))
        }
    }

    @Test func planningTwiceChangesNothing() throws {
        try Folders.withOffice { office, _ in
            let first = try office.plan(again: false, Office.request())
            let second = try office.plan(again: false, Office.request(day: 27, prefix: "other"))
            #expect(second.change == .unchanged)
            #expect(second.overview == first.overview)
            let rows = try Store.openExisting(at: office.database, now: Date()).read { try $0.auditRows() }
            #expect(rows.map(\.entry.verb) == ["plan"])
            #expect(rows.first?.entry.author == "Camille")
        }
    }

    @Test func planningAgainMovesOnlyWhatIsNotConfirmed() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let confirmed = try office.confirm(session: 2, Office.request()).overview.sessions
            // The first workshop of session 1 and every half-day of that week are closed from now on.
            let first = try #require(confirmed[0].workshops.first?.date)
            try Folders.close(folder, first...first.advanced(by: 6))
            let overview = try office.plan(again: true, Office.request(day: 28)).overview
            #expect(overview.sessions.count == 4)
            let kept = try #require(overview.sessions.first { $0.number == 2 })
            #expect(kept == confirmed[1])
            let moved = try #require(overview.sessions.first { $0.number == 1 })
            #expect(moved.workshops.map(\.id) == confirmed[0].workshops.map(\.id), "events move, they do not vanish")
            for (old, new) in zip(confirmed[0].workshops, moved.workshops)
            where (old.date, old.span) != (new.date, new.span) {
                #expect(new.revision.sequence == old.revision.sequence + 1)
                #expect(new.revision.created == old.revision.created && new.revision.modified > old.revision.modified)
            }
        }
    }

    @Test func aStoredPlanThatTheProgrammeNoLongerAllowsIsSaid() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview
            let first = try #require(before.sessions[0].workshops.first?.date)
            try Folders.close(folder, first...first)
            let refusal = #expect(throws: Refusal.self) { try office.plan(again: false, Office.request()) }
            guard case .storedPlanBreaksRules(let breaches, _)? = refusal else {
                Issue.record("refused otherwise: \(String(describing: refusal))")
                return
            }
            #expect(!breaches.isEmpty)
            #expect(try office.show(now: Date()) == before, "nothing has changed")
        }
    }

    @Test func aConfirmedSessionThatBreaksARuleStaysAndIsSaid() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let before = try office.confirm(session: 1, Office.request()).overview
            let first = try #require(before.sessions[0].workshops.first?.date)
            try Folders.close(folder, first...first)
            let report = try office.plan(again: true, Office.request())
            #expect(report.overview.sessions[0] == before.sessions[0])
            #expect(!report.breachesOfConfirmed.isEmpty)
        }
    }

    @Test func aPinIsHeldAgainstTheStoredSessionOfItsNumber() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview
            let venue = before.sessions[2].venue.identifier
            let other = try #require(before.venues.map(\.identifier).first { $0 != venue })
            let (met, missed) = ("\npins:\n  - 3: \(venue)\n", "\npins:\n  - 3: \(other)\n")
            let fivePins = Array(repeating: "pinned", count: 5)
            try Folders.edit(folder, "\npasses:\n", "\(met)\npasses:\n")
            #expect(try office.plan(again: false, Office.request()).change == .unchanged)
            try Folders.edit(folder, met, missed)
            let plan = #expect(throws: Refusal.self) { try office.plan(again: false, Office.request()) }
            #expect(plan?.broken?.0.map(\.code) == fivePins)
            let confirm = #expect(throws: Refusal.self) { try office.confirm(session: 3, Office.request()) }
            #expect(confirm?.broken?.0.map(\.code) == fivePins)
            try Folders.edit(folder, missed, met)
            _ = try office.confirm(session: 3, Office.request())
            try Folders.edit(folder, met, missed)
            let report = try office.plan(again: false, Office.request())
            #expect(report.breachesOfConfirmed.map(\.code) == fivePins)
        }
    }

    @Test func whatIsPlannedIsPlannedAsPinned() throws {
        try Folders.withOffice { office, folder in
            try Folders.edit(folder, "passes:\n", "pins:\n  - 1: 2021-03-01 to 2021-03-07\n\npasses:\n")
            // Five workshops do not fit into one week: a plan that says so is no plan.
            let refusal = #expect(throws: Refusal.self) { try office.plan(again: false, Office.request()) }
            let conflict = try #require(refusal?.conflict?.0)
            #expect(conflict.facts.map(\.code).contains("pin") && conflict.isProven)
            #expect(conflict.relaxations.contains { $0.changes.map(\.code) == ["drop"] })
            #expect(!FileManager.default.fileExists(atPath: office.database), "nothing has been made")
        }
    }

    @Test func aProgrammeWithAnErrorIsNotPlanned() throws {
        try Folders.withOffice { office, folder in
            try Folders.edit(folder, "reserve: 15", "reserve: 14")
            let refusal = #expect(throws: Refusal.self) { try office.plan(again: false, Office.request()) }
            #expect(refusal?.findings.map(\.problem.code) == ["allocation"])
            #expect(!FileManager.default.fileExists(atPath: office.database), "nothing has been made")
        }
    }

    @Test func whenNothingFitsTheRuleIsNamedAndNothingIsStored() throws {
        try Folders.withOffice { office, folder in
            try Folders.edit(folder, "to: 2021-06-30", "to: 2021-03-08")
            try Folders.edit(folder, "leave: [2021-04-12 to 2021-04-16, 2021-05-17 to 2021-05-21]", "leave: []")
            let refusal = #expect(throws: Refusal.self) { try office.plan(again: false, Office.request()) }
            #expect(refusal?.conflict?.0.facts.map(\.code).contains("window") == true)
            #expect(refusal?.conflict?.0.isSmallest == true)
            #expect(!FileManager.default.fileExists(atPath: office.database), "nothing has been made")
        }
    }

    @Test func fewerSessionsCancelWhatIsNotConfirmedAndMoreBringThemBack() throws {
        try Folders.withOffice { office, folder in
            let four = try office.plan(again: false, Office.request()).overview
            try Folders.edit(folder, "  number: 4\n", "  number: 3\n")
            #expect(throws: Refusal.tooManySessions(stored: 4, wanted: 3)) {
                try office.plan(again: false, Office.request())
            }
            let three = try office.plan(again: true, Office.request(day: 27)).overview
            #expect(three.sessions.map(\.state) == [.planned, .planned, .planned, .cancelled])
            #expect(three.sessions[3].workshops.allSatisfy { $0.status == .cancelled && $0.revision.sequence == 1 })
            try Folders.edit(folder, "  number: 3\n", "  number: 4\n")
            let back = try office.plan(again: false, Office.request(day: 28)).overview
            #expect(back.sessions.map(\.state) == [.planned, .planned, .planned, .planned])
            #expect(back.sessions[3].workshops.map(\.id) == four.sessions[3].workshops.map(\.id))
            #expect(back.sessions[3].workshops.allSatisfy { $0.revision.sequence == 2 })
        }
    }

    @Test func aNewTitleIsTakenOverWithoutANewSequence() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.edit(folder, "Poste informatique et Internet : quézako ?", "Premiers pas")
            let report = try office.plan(again: false, Office.request(day: 27))
            #expect(report.change == .updated)
            for workshop in report.overview.sessions.flatMap(\.workshops) {
                #expect(workshop.revision.sequence == 0)
                #expect((workshop.revision.modified > workshop.revision.created) == (workshop.order == 1))
            }
        }
    }

    @Test func theSameRequestTwiceIsCarriedOutOnce() throws {
        try Folders.withOffice { office, folder in
            let first = try office.plan(again: false, Office.request(key: "monday"))
            let second = try office.plan(again: false, Office.request(day: 27, key: "monday"))
            #expect(second.change == .planned)
            #expect(second.overview == first.overview)
            try Folders.edit(folder, "Poste informatique et Internet : quézako ?", "Premiers pas")
            try Folders.edit(folder, "ideal gap: 7", "ideal gap: 5")
            #expect(throws: Refusal.requestKeyReused("monday", verb: "plan")) {
                try office.plan(again: false, Office.request(day: 27, key: "monday"))
            }
            #expect(throws: Refusal.requestKeyReused("monday", verb: "plan")) {
                try office.confirm(venue: "crolles", Office.request(key: "monday"))
            }
            #expect(try office.plan(again: true, Office.request(day: 28, key: "tuesday")).change == .updated)
        }
    }

    @Test func newHoursMoveWhatIsNotConfirmed() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let before = try office.confirm(session: 1, Office.request()).overview.sessions
            try Folders.edit(folder, "14:00-17:00", "13:30-16:30")
            let after = try office.plan(again: false, Office.request(day: 27)).overview.sessions
            #expect(after[0] == before[0])
            for (old, new) in zip(before.dropFirst().flatMap(\.workshops), after.dropFirst().flatMap(\.workshops)) {
                let moves = old.span.start.hour == 14
                #expect(new.span.description == (moves ? "13:30-16:30" : "09:00-12:00"))
                #expect(new.revision.sequence == (moves ? 1 : 0))
            }
        }
    }

    @Test func newHoursDoNotChangeWhatHasBeenHeld() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview.sessions.flatMap(\.workshops)
            let today = try #require(before.map(\.date).sorted().dropFirst(6).first)
            try Folders.edit(folder, "14:00-17:00", "13:30-16:30")
            try Folders.edit(folder, "09:00-12:00", "08:30-11:30")
            let after = try office.plan(again: false, Office.request(on: today)).overview.sessions.flatMap(\.workshops)
            #expect(zip(before, after).allSatisfy { ($0.span == $1.span) == ($0.date < today) })
            #expect(zip(before, after).allSatisfy { ($0.revision == $1.revision) == ($0.date < today) })
            #expect(before.contains { $0.date < today })
        }
    }

    @Test func confirmedSessionsAtOtherHoursAreNotBookedTwice() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            for number in 1...4 { _ = try office.confirm(session: number, Office.request()) }
            try Folders.edit(folder, "14:00-17:00", "14:30-17:30")
            try Folders.edit(folder, "  number: 4\n", "  number: 5\n")
            let sessions = try office.plan(again: false, Office.request(day: 27)).overview.sessions
            let workshops = sessions.flatMap { session in session.workshops.map { (session.venue.identifier, $0) } }
            for (index, (venue, one)) in workshops.enumerated() {
                for (otherVenue, two) in workshops[..<index] where one.date == two.date && one.span.overlaps(two.span) {
                    Issue.record("\(one.date): \(venue) and \(otherVenue) at once, with one kit")
                }
            }
        }
    }

    @Test func hoursThatMixTheHalfDaysAreRefusedBesideConfirmedSessions() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            for number in 1...4 { _ = try office.confirm(session: number, Office.request()) }
            // What was an afternoon now counts as a morning, and shares an hour with the new afternoon.
            try Folders.edit(folder, "09:00-12:00", "13:00-16:30")
            try Folders.edit(folder, "14:00-17:00", "16:30-19:30")
            try Folders.edit(folder, "  number: 4\n", "  number: 5\n")
            #expect {
                try office.plan(again: false, Office.request(day: 27))
            } throws: { error in
                if case .hoursOverlap(_, 5)? = error as? Refusal { true } else { false }
            }
        }
    }

    @Test func fewerWorkshopsWouldVanishAndAreRefused() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.edit(folder, "  workshops: 5\n", "  workshops: 4\n")
            try Folders.removeSecondTheme(folder)
            try Folders.edit(folder, "teaches: [1, 2, 3, 4, 5]", "teaches: [1, 2, 3, 4]")
            try Folders.edit(folder, "teaches: [1, 2, 3, 5]", "teaches: [1, 2, 3]")
            #expect(throws: Refusal.fewerWorkshops(stored: 5, wanted: 4)) {
                try office.plan(again: true, Office.request())
            }
        }
    }

    @Test func theDatabaseOfAnotherProgrammeIsNotTakenOver() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.edit(folder, "id: gresivaudan-2021", "id: gresivaudan-2022")
            let new = identifier("gresivaudan-2022")
            #expect(throws: Refusal.otherProgramme(new, stored: [identifier("gresivaudan-2021")])) {
                try office.plan(again: false, Office.request())
            }
            let shared = Office(folder: office.folder, database: office.database)
            #expect(try shared.plan(again: false, Office.request()).overview.identifier == new)
        }
    }

    @Test func theAuditSaysWhatChangedAndNothingElse() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.edit(folder, "base: 7500.00", "base: 9500.00")
            _ = try office.plan(again: false, Office.request(day: 27))
            try Folders.edit(folder, "name: Formateur A", "name: Dominique Exemple")
            _ = try office.plan(again: false, Office.request(day: 28))
            let rows = try Store.openExisting(at: office.database, now: Date()).read { try $0.auditRows() }
            #expect(rows.map(\.entry.before)[1] == "tariff.base = 7500.00")
            #expect(rows.map(\.entry.after)[1] == "tariff.base = 9500.00")
            #expect(rows.allSatisfy { $0.entry.before != $0.entry.after })
            #expect(rows.allSatisfy { !($0.entry.after ?? "").contains("Dominique") })
        }
    }

    @Test func theClockMayBeWrongButNeverRunsBack() throws {
        try Folders.withOffice { office, folder in
            let first = try office.plan(again: false, Office.request(day: 26)).overview
            try Folders.edit(folder, "38920 Crolles", "1 rue du Bois, 38920 Crolles")
            let second = try office.plan(again: false, Office.request(day: 2)).overview
            for (old, new) in zip(first.sessions.flatMap(\.workshops), second.sessions.flatMap(\.workshops)) {
                #expect(new.revision.modified >= old.revision.modified)
            }
        }
    }

    @Test func aSeedThatStartsOverGivesNoIdentifierTwice() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.edit(folder, "  number: 4\n", "  number: 5\n")
            let sessions = try office.plan(again: false, Office.request(day: 27)).overview.sessions
            #expect(Set(sessions.flatMap(\.workshops).map(\.id)).count == 25)
        }
    }

    @Test func twoOfficesPlanningAtOnceMakeOnePlan() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ateliers-race-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Folders.gresivaudan, to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        try? FileManager.default.removeItem(at: folder.appending(path: "ateliers.sqlite"))
        let office = Office(folder: ProgrammeFolder(path: folder.path))
        let plans = try await withThrowingTaskGroup(of: ProgrammeOverview.self) { group in
            for racer in 1...4 {
                group.addTask { try office.plan(again: false, Office.request(prefix: "racer-\(racer)")).overview }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(plans.allSatisfy { $0 == plans[0] })
        #expect(try office.examine(now: Date()).isEmpty)
    }
}

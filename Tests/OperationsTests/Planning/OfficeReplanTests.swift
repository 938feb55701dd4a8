import Answers
import Catalogue
import Foundation
import Scheduling
import Storage
import Synchronization
import TestSupport
import Testing
import Workshops

@testable import Operations

struct OfficeReplanTests {
    private func bytes(_ office: Office) throws -> Data { try Data(contentsOf: URL(filePath: office.database)) }

    /// A request at nine in the morning of a day.
    private func on(
        _ day: CivilDate, accepting acceptance: Office.Request.Acceptance = .anything, prefix: String = "new",
        key: String? = nil
    ) -> Office.Request {
        Office.request(on: day, key: key, accepting: acceptance, prefix: prefix)
    }

    private func place(_ change: WorkshopChange.Place?) -> [String] {
        change.map { ["\($0.date)", "\($0.span)", "\($0.venue)", "\($0.trainer)"] } ?? []
    }

    @Test func withoutAChangeNothingMovesAndNothingIsWritten() throws {
        try Folders.withOffice { office, _ in
            let before = try office.plan(again: false, Office.request()).overview
            let file = try bytes(office)
            for accept in [false, true] {
                let report = try office.replan(Office.request(day: 28, accepting: accept ? .anything : .nothing))
                #expect(report.state == .unchanged && report.change.isEmpty && report.breaches.isEmpty)
                #expect(report.change.unchanged.count == 20)
                #expect(report.overview == before && report.before == report.after)
            }
            #expect(try bytes(office) == file)
        }
    }

    @Test func aDayWhenAVenueIsClosedMovesTheWorkshopsOfThatDayAndNoOthers() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview
            // Both sessions of Pontcharra have a workshop on this day.
            let day = date(2021, 5, 11)
            let there = before.sessions.flatMap { session in
                session.workshops.filter { $0.date == day }.map { [session.number, $0.order] }
            }
            #expect(there.count == 2)
            try Folders.close(folder, day...day)
            let report = try office.replan(Office.request(day: 28, accepting: .nothing))
            #expect(report.state == .proposed)
            #expect(report.moved.map { [$0.session, $0.order] } == there)
            #expect(report.moved.allSatisfy { $0.reasons.map(\.code) == ["closed-day"] })
            #expect(report.retrained.isEmpty && report.added.isEmpty && report.change.unchanged.count == 18)
            #expect(report.after.isProven)
            #expect(report.before.cost.total < report.after.cost.total)
        }
    }

    @Test func nothingIsWrittenUntilItIsAcceptedAndThenInOneRowOfAudit() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview
            _ = try office.publish(now: Office.request().now)
            try Folders.close(folder, date(2021, 3, 8)...date(2021, 3, 14))
            let (file, calendars) = try (bytes(office), office.publishedFiles())
            let proposed = try office.replan(Office.request(day: 28, accepting: .nothing))
            #expect(try bytes(office) == file)
            #expect(try office.publishedFiles() == calendars)
            #expect(try office.show(now: Date()) == before && proposed.overview != before)

            let stored = try office.replan(Office.request(day: 29))
            #expect(stored.state == .stored)
            #expect(stored.moved == proposed.moved && stored.after == proposed.after)
            #expect(try office.show(now: Date()) == stored.overview)
            let moved = try #require(stored.moved.first)
            let old = before.sessions[moved.session - 1].workshops[moved.order - 1]
            let new = stored.overview.sessions[moved.session - 1].workshops[moved.order - 1]
            #expect(new.id == old.id && new.revision.sequence == 1 && new.revision.created == old.revision.created)
            #expect(place(moved.before) == ["\(old.date)", "\(old.span)", "crolles", "\(old.trainer.identifier)"])
            #expect(place(moved.after) == ["\(new.date)", "\(new.span)", "crolles", "\(new.trainer.identifier)"])
            let others = stored.overview.sessions.flatMap(\.workshops).filter { $0.id != old.id }
            #expect(others == before.sessions.flatMap(\.workshops).filter { $0.id != old.id })
            let rows = try Store.openExisting(at: office.database, now: Date()).read { try $0.auditRows() }
            #expect(rows.map(\.entry.verb) == ["plan", "replan"])

            let settled = try bytes(office)
            #expect(try office.replan(Office.request(day: 30)).state == .unchanged)
            #expect(try bytes(office) == settled)
            #expect(try office.show(now: Date()) == stored.overview)
            #expect(try office.plan(again: false, Office.request(day: 30)).change == .unchanged)
        }
    }

    @Test func aTrainerWhoIsIllChangesTrainersBeforeItMovesAnybody() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.edit(folder, "2021-04-19 to 2021-04-23]", "2021-04-19 to 2021-04-23, 2021-05-03 to 2021-05-16]")
            let report = try office.replan(Office.request(day: 28))
            #expect(report.moved.isEmpty)
            #expect(report.retrained.map { [$0.session, $0.order] } == [[2, 2], [2, 3], [3, 2], [3, 3]])
            #expect(report.retrained.allSatisfy { $0.reasons.map(\.code) == ["trainer-away"] })
            #expect(report.retrained.allSatisfy { $0.before?.date == $0.after.date })
            #expect(report.change.trainers == [identifier("formateur-a"), identifier("formatrice-b")])
            let sequences = report.overview.sessions.flatMap(\.workshops).map(\.revision.sequence)
            #expect(sequences.allSatisfy { $0 == 0 }, "who leads is no reason for a new invitation")
        }
    }

    @Test func whatHasBeenHeldNeverMoves() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview.sessions[0]
            // All of March is closed once two workshops have been held.
            try Folders.close(folder, date(2021, 3, 1)...date(2021, 3, 17))
            let today = date(2021, 3, 10)
            let report = try office.replan(on(today))
            #expect(report.moved.map { [$0.session, $0.order] } == [[1, 3]])
            #expect(report.breaches.count == 1)
            let after = report.overview.sessions[0]
            #expect(Array(after.workshops.prefix(2)) == Array(before.workshops.prefix(2)))
            #expect(after.workshops[2].date > today)
            // What was held on a day that has been closed since is no reason to refuse anything.
            #expect(try office.plan(again: false, on(today)).change == .unchanged)
            let again = try office.plan(again: true, on(today)).overview.sessions[0]
            #expect(again == after)
        }
    }

    @Test(arguments: [(date(2021, 3, 15), true), (date(2021, 3, 16), false)])
    func aWorkshopOfTodayMayStillMove(today: CivilDate, moves: Bool) throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.close(folder, date(2021, 3, 15)...date(2021, 3, 15))
            let report = try office.replan(on(today, accepting: .nothing))
            #expect(report.moved.map { [$0.session, $0.order] } == (moves ? [[1, 3]] : []))
            #expect(report.moved.allSatisfy { $0.after.date > today })
        }
    }

    @Test func nothingMovesToADayThatIsOver() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            try Folders.close(folder, date(2021, 3, 8)...date(2021, 3, 14))
            // Known in time, the best day is the Thursday before.
            let early = try office.replan(on(date(2021, 3, 1), accepting: .nothing))
            #expect(early.moved.map(\.after.date) == [date(2021, 3, 4)])
            let late = try office.replan(on(date(2021, 3, 4), accepting: .nothing))
            #expect(!late.moved.isEmpty && late.moved.allSatisfy { $0.after.date > date(2021, 3, 4) })
        }
    }

    @Test func confirmedSessionsStayUnlessTheyThemselvesBreakARule() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            _ = try office.confirm(session: 3, Office.request())
            let before = try office.confirm(session: 2, Office.request()).overview
            try Folders.close(folder, date(2021, 3, 8)...date(2021, 3, 8))
            let other = try office.replan(Office.request(day: 27, accepting: .nothing))
            #expect(other.change.sessions == [1])
            // Session 2 is in the morning of this day, session 3 in the afternoon.
            try Folders.edit(folder, "\npasses:\n", "\nbans:\n  - 3: 2021-05-11\n\npasses:\n")
            let report = try office.replan(Office.request(day: 28))
            #expect(report.change.sessions == [1, 3])
            #expect(report.moved.map(\.session) == [3, 1], "people count on what is confirmed: it comes first")
            #expect(report.moved.map(\.isConfirmed) == [true, false])
            #expect(report.overview.sessions[1] == before.sessions[1])
            #expect(report.overview.sessions.map(\.state) == [.planned, .confirmed, .confirmed, .planned])
        }
    }

    @Test func aPinFromTheCommandLineMovesItsWorkshop() throws {
        try Folders.withOffice { office, _ in
            _ = try office.plan(again: false, Office.request())
            let asked = [AskedRequest(.pin, "4.2: friday")]
            let report = try office.replan(asking: asked, Office.request(day: 28))
            #expect(report.moved.map { [$0.session, $0.order] } == [[4, 2]])
            #expect(report.moved.first?.reasons.map(\.code) == ["pinned"])
            #expect(report.moved.first?.after.date.weekday == .friday)
            #expect(try office.replan(asking: asked, Office.request(day: 29)).state == .unchanged)
            #expect(throws: Refusal.self) {
                try office.replan(asking: [AskedRequest(.pin, "4.2: sunday")], Office.request(day: 29))
            }
            #expect(try office.show(now: Date()) == report.overview)
        }
    }

    @Test func aSecondReplanStartsFromTheFirst() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request())
            let asked = [AskedRequest(.pin, "4.2: friday"), AskedRequest(.pin, "4.3: tuesday")]
            let first = try office.replan(asking: asked, Office.request(day: 28)).overview
            try Folders.close(folder, date(2021, 3, 8)...date(2021, 3, 8))
            let second = try office.replan(Office.request(day: 29))
            #expect(second.change.sessions == [1], "what the first moved stays there")
            #expect(Array(second.overview.sessions.dropFirst()) == Array(first.sessions.dropFirst()))
        }
    }

    @Test func whoHasLeftTheProgrammeLedWhatTheyLed() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview.sessions[0]
            try Folders.edit(folder, "id: formateur-a\n    name: Formateur A", "id: formateur-c\n    name: Formateur C")
            let report = try office.replan(on(date(2021, 3, 10)))
            #expect(report.moved.isEmpty && report.retrained.count == 18)
            let session = report.overview.sessions[0]
            #expect(session.workshops.map(\.trainer.name) == ["A", "A", "C", "C", "C"].map { "Formateur \($0)" })
            #expect(Array(session.workshops.prefix(2)) == Array(before.workshops.prefix(2)))
            #expect(Set(report.retrained.compactMap(\.before?.trainerName)) == ["Formateur A"])
        }
    }

    @Test func oneSessionMoreIsAddedAndOneLessIsRefused() throws {
        try Folders.withOffice { office, folder in
            try Folders.edit(folder, "  number: 4\n", "  number: 3\n")
            let before = try office.plan(again: false, Office.request()).overview
            try Folders.edit(folder, "  number: 3\n", "  number: 4\n")
            let report = try office.replan(Office.request(day: 28))
            #expect(report.added.map { [$0.session, $0.order] } == (1...5).map { [4, $0] })
            #expect(report.added.allSatisfy { $0.before == nil })
            #expect(report.moved.isEmpty && Array(report.overview.sessions.prefix(3)) == before.sessions)
            #expect(Set(report.overview.sessions.flatMap(\.workshops).map(\.id)).count == 20)
            try Folders.edit(folder, "  number: 4\n", "  number: 3\n")
            #expect(throws: Refusal.tooManySessions(stored: 4, wanted: 3)) {
                try office.replan(Office.request(day: 29))
            }
        }
    }

    @Test func whatIsNotPlannedCannotBeReplanned() throws {
        try Folders.withOffice { office, _ in
            #expect(throws: Refusal.noDatabase(path: office.database)) {
                try office.replan(Office.request())
            }
            #expect(!FileManager.default.fileExists(atPath: office.database), "nothing has been made")
        }
    }

    @Test func whatCannotBeMendedIsSaidAndNothingChanges() throws {
        try Folders.withOffice { office, folder in
            let before = try office.plan(again: false, Office.request()).overview
            try Folders.close(folder, date(2021, 3, 9)...date(2021, 6, 30))
            let refusal = #expect(throws: Refusal.self) { try office.replan(on(date(2021, 3, 9))) }
            #expect(refusal?.code == "no-plan")
            let facts = try #require(refusal?.conflict?.0.facts)
            #expect(facts.contains { if case .closure(let closure) = $0 { closure.name == "Travaux" } else { false } })
            #expect(try office.show(now: Date()) == before)
        }
    }

    @Test func theSameRequestTwiceIsCarriedOutOnce() throws {
        try Folders.withOffice { office, folder in
            _ = try office.plan(again: false, Office.request(key: "plan"))
            try Folders.close(folder, date(2021, 3, 8)...date(2021, 3, 8))
            let first = try office.replan(Office.request(day: 28, key: "illness"))
            try Folders.close(folder, date(2021, 3, 15)...date(2021, 3, 15))
            let second = try office.replan(Office.request(day: 29, key: "illness"))
            #expect(first.state == .stored && second.state == .stored && second.overview == first.overview)
            #expect(second.change == first.change && second.moved == first.moved && second.added == first.added)
            #expect(throws: Refusal.requestKeyReused("plan", verb: "plan")) {
                try office.replan(Office.request(day: 29, key: "plan"))
            }
        }
    }

    @Test func aSearchThatIsStoppedWritesAPlanOrNothing() throws {
        for share in [0, 2] {
            try Folders.withOffice { office, _ in
                let asked = Atomic(0)
                _ = try office.plan(
                    again: false, search: SearchWatch(keepGoing: { asked.add(1, ordering: .relaxed).newValue > 0 }),
                    Office.request())
                let limit = asked.load(ordering: .relaxed) * share / 3
                try FileManager.default.removeItem(atPath: office.database)
                let left = Atomic(limit)
                let watch = SearchWatch(keepGoing: { left.subtract(1, ordering: .relaxed).newValue > 0 })
                do {
                    let report = try office.plan(again: false, search: watch, Office.request())
                    #expect(report.overview.sessions.count == 4)
                    #expect(report.value.isProven || (report.value.bound ?? 0) <= report.value.cost.total)
                    #expect(try office.replan(Office.request(accepting: .nothing)).state == .unchanged)
                } catch Refusal.searchStopped {
                    #expect(!FileManager.default.fileExists(atPath: office.database), "nothing has been made")
                }
            }
        }
    }
}

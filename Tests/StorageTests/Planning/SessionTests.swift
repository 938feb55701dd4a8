import Foundation
import Testing
import Workshops

@testable import Storage

struct SessionTests {
    private let store: Store
    private let gresivaudan: Identifier

    init() throws {
        store = try Store.withProgramme()
        gresivaudan = try named("gresivaudan-2021")
    }

    private func save(_ sessions: Session...) throws { try store.write { try $0.save(sessions, of: gresivaudan) } }
    private func saved() throws -> [Session] { try store.read { try $0.sessions(of: gresivaudan) } }

    @Test(arguments: Session.State.allCases)
    func aSessionComesBackAsItWasSaved(state: Session.State) throws {
        var session = try Session.sample(state: state)
        session.workshops[1].revision = Revision(sequence: 3, created: now, modified: now + 0.123456789)
        session.workshops[1].span = try #require(TimeSpan("00:00-24:00"))
        session.workshops[1].isAgreed = false
        try save(session)
        #expect(try saved() == [session])
        try save(session)
        #expect(try saved() == [session])
    }

    @Test func sessionsComeByNumberAndWorkshopsByOrderHoweverTheyWereSaved() throws {
        var first = try Session.sample()
        let second = try Session.sample("a", number: 2, days: ["2021-04-01"])
        let sorted = first.workshops
        first.workshops.reverse()
        try save(second, first)
        first.workshops = sorted
        #expect(try saved() == [first, second])
    }

    @Test func aSessionWithoutWorkshopsIsASession() throws {
        let session = try Session.sample(days: [])
        try save(session)
        #expect(try saved() == [session])
    }

    @Test func everyFieldCanChange() throws {
        try save(.sample())
        var session = try Session.sample(number: 7, venue: "pontcharra", state: .confirmed, trainer: "formateur-b")
        session.workshops[0].date = session.workshops[0].date.advanced(by: 1)
        session.workshops[0].span = try #require(TimeSpan("14:00-17:00"))
        session.workshops[0].revision = Revision(sequence: 9, created: now + 1, modified: now + 2)
        try save(session)
        #expect(try saved() == [session])
    }

    @Test func aWorkshopThatTheSessionNoLongerHasIsRemoved() throws {
        try save(.sample())
        var session = try Session.sample(days: ["2021-03-09", "2021-03-16", "2021-03-23"])
        session.workshops.remove(at: 0)
        session.workshops[0].order = 1
        session.workshops[1].order = 2
        try save(session)
        #expect(try saved() == [session])
    }

    @Test func twoSessionsExchangeNumbersVenuesDaysAndTrainers() throws {
        let day = ["2021-03-02"]
        let (a, b) = try (
            Session.sample("a", days: day),
            Session.sample("b", number: 2, venue: "pontcharra", trainer: "formateur-b", days: day)
        )
        try save(a, b)
        let (a2, b2) = try (
            Session.sample("a", number: 2, venue: "pontcharra", trainer: "formateur-b", days: day),
            Session.sample("b", days: day)
        )
        try save(a2, b2)
        #expect(try saved() == [b2, a2])
        try save(b, a)
        #expect(try saved() == [a, b])
    }

    @Test func theDaysOfASeriesMoveOneStepAlong() throws {
        try save(.sample(days: ["2021-03-02", "2021-03-09", "2021-03-16"]))
        for days in [["2021-03-09", "2021-03-16", "2021-03-23"], ["2021-03-02", "2021-03-09", "2021-03-16"]] {
            let moved = try Session.sample(days: days)
            try save(moved)
            #expect(try saved() == [moved])
        }
    }

    @Test func theWorkshopsOfASessionExchangeTheirPlaces() throws {
        var session = try Session.sample()
        try save(session)
        session.workshops = [session.workshops[1], session.workshops[0]]
        session.workshops[0].order = 1
        session.workshops[1].order = 2
        try save(session)
        #expect(try saved() == [session])
    }

    @Test(arguments: [
        ("pontcharra", "formateur-a", "workshop.trainer"), ("crolles", "formateur-b", "workshop.venue"),
    ])
    func nobodyHasTwoLiveWorkshopsAtOneTime(venue: String, trainer: String, column: String) throws {
        try save(.sample("a"))
        let before = try saved()
        #expect { try save(.sample("b", number: 2, venue: venue, trainer: trainer)) } throws: { error in
            guard case .constraint(let message) = error as? StorageError else { return false }
            return message.contains("UNIQUE") && message.contains(column)
        }
        #expect(try saved() == before)
        // Within one set too.
        #expect(throws: StorageError.self) {
            try save(
                .sample("c", number: 3, days: ["2021-05-03"]),
                .sample("d", number: 4, venue: venue, trainer: trainer, days: ["2021-05-03"]))
        }
    }

    @Test func aCancelledSessionTakesNobodysTime() throws {
        let cancelled = try Session.sample("a", state: .cancelled)
        let live = try Session.sample("b", number: 2)
        try save(cancelled)
        try save(live)
        #expect(try saved() == [cancelled, live])
        #expect(throws: StorageError.self) { try save(.sample("a", state: .planned)) }
        #expect(try saved() == [cancelled, live])
    }

    @Test func cancellingFreesTheTimeInOneSet() throws {
        try save(.sample("a"))
        let (cancelled, live) = try (Session.sample("a", state: .cancelled), Session.sample("b", number: 2))
        try save(live, cancelled)
        #expect(try saved() == [cancelled, live])
    }

    @Test func aNumberIsTakenOnceEvenByACancelledSession() throws {
        try save(.sample("a", state: .cancelled))
        #expect(throws: StorageError.constraint("UNIQUE constraint failed: session.programme, session.number")) {
            try save(.sample("b", days: ["2021-05-03"]))
        }
    }

    @Test func programmesHaveTheirOwnSessions() throws {
        let other = try named("another")
        let (here, there) = try (Session.sample("a"), Session.sample("b"))
        try save(here)
        try store.write { connection in
            try connection.save(.sample("another"))
            try connection.save(there, of: other)
        }
        #expect(try saved() == [here])
        #expect(try store.read { try $0.sessions(of: other) } == [there])
        // An id names one session, and one calendar event, in the world.
        #expect(throws: StorageError.self) { try store.write { try $0.save(here, of: other) } }
        let empty = Session(id: here.id, number: 9, venue: here.venue, state: .planned, workshops: [])
        #expect(throws: StorageError.self) { try store.write { try $0.save(empty, of: other) } }
        var stolen = there
        stolen.workshops[0].id = here.workshops[0].id
        #expect(throws: StorageError.self) { try store.write { try $0.save(stolen, of: other) } }
        #expect(try saved() == [here])
    }

    @Test func aWorkshopCannotBeTakenFromAnotherSession() throws {
        let first = try Session.sample("a")
        var second = try Session.sample("b", number: 2, days: ["2021-05-03"])
        try save(first, second)
        let before = try saved()
        second.workshops.append(first.workshops[1])
        #expect(throws: StorageError.self) { try save(second) }
        #expect(try saved() == before)
    }

    @Test func aVenueOrATrainerOfNobodyIsRefused() throws {
        #expect(throws: StorageError.constraint("FOREIGN KEY constraint failed")) {
            try save(.sample(venue: "grenoble"))
        }
        #expect(throws: StorageError.constraint("FOREIGN KEY constraint failed")) {
            try save(.sample(trainer: "nobody"))
        }
        #expect(try saved().isEmpty)
    }

    @Test func anInstantOutOfTheCalendarIsRefused() throws {
        var session = try Session.sample()
        session.workshops[0].revision.modified = Date(timeIntervalSince1970: .infinity)
        #expect(throws: StorageError.constraint("NOT NULL constraint failed: workshop.modified_at")) {
            try save(session)
        }
    }

    @Test(arguments: [("day", "soon"), ("created_at", "2021"), ("modified_at", ""), ("sequence", "x")])
    func whatSomebodyHasSpoiltIsNamedNotBelieved(column: String, value: String) throws {
        try save(.sample())
        try store.tamper("UPDATE workshop SET \(column) = '\(value)' WHERE place = 1")
        #expect(throws: StorageError.unreadable(column: column)) { try saved() }
    }
}

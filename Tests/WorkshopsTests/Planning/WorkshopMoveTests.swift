import Foundation
import Testing
import Workshops

struct WorkshopMoveTests {
    /// Session 4 in Crolles, on the first three mornings of March.
    private func session() throws -> Session {
        let venue = try #require(Identifier("crolles")), trainer = try #require(Identifier("ada"))
        let workshops = try (1...3).map { order in
            Workshop(
                id: "w\(order)", order: order, date: try #require(CivilDate("2021-03-0\(order)")),
                span: try #require(TimeSpan("09:00-12:00")), trainer: trainer,
                revision: Revision(created: .distantPast, modified: .distantPast))
        }
        return Session(id: "s", number: 4, venue: venue, state: .planned, workshops: workshops)
    }

    /// What changes, as `order before → after`.
    private func moves(_ change: (inout Session) throws -> Void) throws -> [String] {
        let session = try session()
        var other = session
        try change(&other)
        let text = { (place: WorkshopMove.Place?) in place.map { "\($0.date) \($0.span) \($0.venue)" } ?? "-" }
        return session.moves(to: other).map { "\($0.workshop) \(text($0.before)) → \(text($0.after))" }
    }

    @Test func whatIsHeldAsBeforeIsNoMove() throws {
        #expect(try moves { _ in } == [])
        #expect(try moves { $0.state = .confirmed } == [])
        #expect(try moves { $0.workshops[0].trainer = try #require(Identifier("bob")) } == [])
        #expect(try moves { $0.chosenTheme = "Smartphone" } == [])
    }

    @Test func anotherDayHourOrVenueIsOne() throws {
        #expect(
            try moves { $0.workshops[1].date = try #require(CivilDate("2021-03-09")) }
                == ["4.2 2021-03-02 09:00-12:00 crolles → 2021-03-09 09:00-12:00 crolles"])
        #expect(
            try moves { $0.workshops[0].span = try #require(TimeSpan("14:00-17:00")) }
                == ["4.1 2021-03-01 09:00-12:00 crolles → 2021-03-01 14:00-17:00 crolles"])
        #expect(try moves { $0.venue = try #require(Identifier("pontcharra")) }.count == 3)
    }

    @Test func whatIsCalledOffOrTakenUpAgainIsOne() throws {
        #expect(try moves { $0.workshops[2].state = .forceMajeure } == ["4.3 2021-03-03 09:00-12:00 crolles → -"])
        #expect(try moves { $0.state = .cancelled }.count == 3)
        let session = try session()
        #expect(session.moves(to: nil).count == 3)
        var cancelled = session
        cancelled.state = .cancelled
        #expect(cancelled.moves(to: session).map(\.before) == [nil, nil, nil])
        #expect(cancelled.moves(to: nil) == [])
    }

    @Test func whatHasBeenHeldChangesForNobody() throws {
        var held = try session()
        held.workshops[0].state = .held
        #expect(held.moves(to: nil).map(\.workshop.order) == [2, 3])
    }
}

import Foundation
import Testing
import Workshops

@testable import Storage

struct FeedStateTests {
    private let store: Store
    private let gresivaudan: Identifier

    init() throws {
        store = try Store.inMemory(now: now)
        gresivaudan = try ProgrammeRecord.sample().identifier
        try store.write { try $0.save(.sample()) }
    }

    private func state(_ tag: String, _ uids: String...) throws -> FeedState {
        FeedState(
            tag: tag, modified: now,
            events: try uids.map { uid in
                FeedEvent(
                    uid: uid,
                    notice: Notice(
                        date: try #require(CivilDate("2021-03-01")), span: try #require(TimeSpan("14:00-17:00")),
                        location: "Crolles", position: Position(latitude: 45.285, longitude: 5.884),
                        summary: "Atelier 1", description: "À apporter :\nde quoi écrire", status: .cancelled),
                    revision: Revision(sequence: 3, created: now, modified: now + 0.25))
            })
    }

    @Test func whatIsSavedComesBackInPlaceOfWhatWasThere() throws {
        let session = FeedSubject.session(2), venue = try FeedSubject.venue(#require(Identifier("session-2")))
        try store.write { connection in
            try connection.save(state("a", "w1", "w2"), for: session, of: gresivaudan)
            try connection.save(state("b", "w1"), for: venue, of: gresivaudan)
            try connection.save(state("c", "w2", "w3"), for: session, of: gresivaudan)
        }
        #expect(try store.read { try $0.feed(session, of: gresivaudan) } == state("c", "w2", "w3"))
        #expect(try store.read { try $0.feed(venue, of: gresivaudan) } == state("b", "w1"))
        #expect(try store.read { try $0.feed(.session(3), of: gresivaudan) } == nil)
    }

    @Test func whatIsForgottenLeavesNothing() throws {
        try store.write { connection in
            try connection.save(state("a", "w1"), for: .participant(1), of: gresivaudan)
            try connection.forgetFeed(of: .participant(1), of: gresivaudan)
            #expect(try connection.feed(.participant(1), of: gresivaudan) == nil)
            #expect(try connection.rows("SELECT * FROM feed_event").isEmpty)
        }
    }
}

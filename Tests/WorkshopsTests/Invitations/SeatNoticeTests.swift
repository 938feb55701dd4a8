import Foundation
import Testing

@testable import Workshops

struct SeatNoticeTests {
    private let until = Date(timeIntervalSince1970: 1_612_774_800)

    @Test func whoWaitsOrIsOfferedASeatIsToldOnce() {
        let offer = SeatNotice.offered(session: "a", until: until)
        #expect(SeatNotice.owed(told: nil, now: .offered(session: "a", until: until)) == offer)
        #expect(SeatNotice.owed(told: offer, now: .offered(session: "a", until: until)) == nil)
        #expect(
            SeatNotice.owed(told: offer, now: .offered(session: "b", until: until))
                == .offered(session: "b", until: until))
        let wait = SeatNotice.waiting(session: nil, position: 3)
        #expect(SeatNotice.owed(told: nil, now: .waiting(session: nil, position: 3)) == wait)
        #expect(SeatNotice.owed(told: wait, now: .waiting(session: nil, position: 3)) == nil)
        #expect(SeatNotice.owed(told: offer, now: .waiting(session: nil, position: 3)) == wait, "the offer is off")
    }

    /// What somebody decides on has changed.
    @Test func anOfferWhoseWorkshopsMoveIsToldAgain() {
        let offer = SeatNotice.offered(session: "a", until: until)
        #expect(SeatNotice.owed(told: offer, now: .offered(session: "a", until: until), isMoved: true) == offer)
    }

    @Test func onlyWhoFallsBackOrWaitsForSomethingElseIsToldAgain() {
        let wait = SeatNotice.waiting(session: "a", position: 3)
        #expect(SeatNotice.owed(told: wait, now: .waiting(session: "a", position: 2)) == nil)
        #expect(
            SeatNotice.owed(told: wait, now: .waiting(session: "a", position: 4)) == .waiting(session: "a", position: 4)
        )
        #expect(
            SeatNotice.owed(told: wait, now: .waiting(session: "b", position: 1)) == .waiting(session: "b", position: 1)
        )
    }

    @Test func whoIsOutIsToldWhetherTheyWishedSo() {
        let offer = SeatNotice.offered(session: "a", until: until)
        #expect(SeatNotice.owed(told: offer, now: .out(wished: false)) == .lapsed)
        #expect(SeatNotice.owed(told: offer, now: .out(wished: true)) == .withdrawn)
        #expect(SeatNotice.owed(told: .lapsed, now: .out(wished: false)) == nil)
        #expect(SeatNotice.owed(told: .withdrawn, now: .out(wished: true)) == nil)
    }

    @Test func whoHasASeatOrWasToldNothingIsNotWrittenTo() {
        #expect(SeatNotice.owed(told: .offered(session: "a", until: until), now: .seated) == nil)
        #expect(SeatNotice.owed(told: nil, now: .seated) == nil)
        #expect(SeatNotice.owed(told: nil, now: .out(wished: true)) == nil)
    }
}

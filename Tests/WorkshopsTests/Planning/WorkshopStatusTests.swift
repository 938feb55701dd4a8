import Testing

@testable import Workshops

struct WorkshopStatusTests {
    @Test(arguments: [
        (Session.State.planned, Venue.State.tentative, WorkshopStatus.tentative),
        (.planned, .confirmed, .confirmed),
        (.confirmed, .tentative, .confirmed),
        (.confirmed, .confirmed, .confirmed),
        (.cancelled, .tentative, .cancelled),
        (.cancelled, .confirmed, .cancelled),
    ])
    func aWorkshopIsTentativeUntilItsVenueOrItsSessionIsConfirmed(
        session: Session.State, venue: Venue.State, expected: WorkshopStatus
    ) {
        #expect(WorkshopStatus(in: session, at: venue) == expected)
    }

    @Test(arguments: [Session.State.planned, .confirmed])
    func whatMovedSinceIsTentativeAgainUntilItIsHeld(session: Session.State) {
        #expect(WorkshopStatus(of: .moved, isAgreed: false, in: session, at: .confirmed) == .tentative)
        #expect(WorkshopStatus(of: .held, isAgreed: false, in: session, at: .confirmed) == .confirmed)
        #expect(WorkshopStatus(of: .forceMajeure, isAgreed: false, in: session, at: .confirmed) == .cancelled)
    }
}

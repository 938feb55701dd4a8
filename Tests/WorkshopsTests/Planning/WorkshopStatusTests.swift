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
}

import Testing
import Workshops

@testable import Scheduling

struct PlanChangeTests {
    static let one = PlannedSession.weekly("north", from: "2021-03-01", number: 1)
    static let two = PlannedSession.weekly("south", from: "2021-03-02", .afternoon, "bob", number: 2)

    private func change(_ new: PlannedSession...) -> PlanChange {
        PlanChange(from: [Self.two, Self.one], to: Plan(sessions: new))
    }

    @Test func theSamePlanChangesNothing() {
        let same = change(Self.two, Self.one)
        #expect(same.isEmpty)
        #expect(same.unchanged.map { [$0.session, $0.order] } == [1, 2].flatMap { n in (1...5).map { [n, $0] } })
        #expect(same.sessions.isEmpty && same.trainers.isEmpty && same.venues.isEmpty)
    }

    @Test(arguments: [
        PlannedWorkshop("2021-03-16"), PlannedWorkshop("2021-03-15", .afternoon),
        PlannedWorkshop("2021-03-16", .morning, "bob"),
    ])
    func anotherDateOrHalfDayIsAMoveWhoeverLeads(workshop: PlannedWorkshop) {
        let moved = change(Self.one.with(3, workshop), Self.two)
        #expect(moved.moved.map(\.from) == [Self.one.placements[2]])
        #expect(moved.moved.map(\.to.workshop) == [workshop])
        #expect(moved.retrained.isEmpty && moved.added.isEmpty && moved.unchanged.count == 9)
        #expect(moved.sessions == [1] && moved.venues == ["north"])
        #expect(moved.trainers == (workshop.trainer == "bob" ? ["ada", "bob"] : ["ada"]))
    }

    @Test func anotherTrainerAloneIsNoMove() {
        let changed = change(Self.one, Self.two.with(1, PlannedWorkshop("2021-03-02", .afternoon, "ada")))
        #expect(changed.moved.isEmpty && changed.unchanged.count == 9)
        #expect(
            changed.retrained.map(\.to) == [
                Placement(
                    session: 2, venue: "south", order: 1, workshop: PlannedWorkshop("2021-03-02", .afternoon, "ada"))
            ])
        #expect(changed.sessions == [2] && changed.trainers == ["ada", "bob"])
        #expect(changed.venues.isEmpty, "a venue need not know who leads")
        #expect(!changed.isEmpty)
    }

    @Test func anotherVenueMovesTheWholeSession() {
        let elsewhere = PlannedSession(number: 1, venue: "south", workshops: Self.one.workshops)
        let moved = change(elsewhere, Self.two)
        #expect(moved.moved.map(\.from.order) == [1, 2, 3, 4, 5])
        #expect(moved.venues == ["north", "south"])
    }

    @Test func sessionsArePairedByNumberAndNotByTheirOrder() {
        let later = PlannedSession.weekly("north", from: "2021-03-22", number: 1)
        #expect(change(later, Self.two).sessions == [1])
        let swapped = change(Self.one.numbered(2), Self.two.numbered(1))
        #expect(swapped.moved.count == 10 && swapped.sessions == [1, 2])
    }

    @Test func whatWasNotThereIsNewAndWhatIsGoneIsLeftOut() {
        let third = PlannedSession.weekly("north", from: "2021-03-03", number: 3)
        let longer = PlannedSession(
            number: 1, venue: "north", workshops: Self.one.workshops + [PlannedWorkshop("2021-04-05")])
        let more = change(longer, third)
        #expect(more.added.map { [$0.session, $0.order] } == [[1, 6]] + (1...5).map { [3, $0] })
        #expect(more.moved.isEmpty && more.unchanged.count == 5)
        #expect(more.sessions == [1, 3])
    }

    @Test func aSessionWithoutANumberTakesAFreeOne() {
        let unnamed = change(Self.one.numbered(nil), Self.two)
        #expect(unnamed.isEmpty)
    }
}

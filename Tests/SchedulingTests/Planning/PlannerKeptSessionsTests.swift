import Testing
import Workshops

@testable import Scheduling

struct PlannerKeptSessionsTests {
    @Test func keptSessionsStayCountAndTakeUpRoom() throws {
        let kept = PlannedSession.weekly("north", from: "2021-03-01")
        let request = PlanningRequest.sample(kept: [kept])
        let plan = try #require(Planner().plan(request).plan)
        #expect(plan.sessions.count == 2)
        #expect(plan.sessions.contains(kept))
        #expect(plan.sessions.contains { $0.venue == "south" }, "the wish for one at each venue counts the kept one")
        #expect(PlanVerification.breaches(of: plan, for: request) == [])
    }

    @Test(arguments: 0..<15)
    func keptSessionsAreNeverTouched(seed: Int) throws {
        let request = PlanningRequest.random(seed: seed)
        guard let first = Planner(patience: 20_000).plan(request).plan?.sessions.last else { return }
        let plan = try #require(Planner(patience: 20_000).plan(request.keeping([first])).plan)
        #expect(plan.sessions.contains(first))
        #expect(IndependentCheck(request).broken(by: plan.sessions) == [])
    }

    @Test func whatKeptSessionsBreakIsToldAndPreventsNothing() throws {
        let sunday = PlannedWorkshop("2021-03-28", .morning, "ada")
        let kept = PlannedSession.weekly("north", from: "2021-03-01").with(5, sunday)
        let short = PlannedSession(venue: "attic", workshops: [PlannedWorkshop("2020-01-01", .morning, "eve")])
        let request = PlanningRequest.sample(kept: [kept, short]) { $0.sessions.count = 3 }
        let plan = try #require(Planner().plan(request).plan)
        #expect(plan.sessions.count == 3)
        let codes = Set(PlanVerification.breaches(of: plan, for: request).map(\.code))
        #expect(
            codes == [
                "closed-weekday", "venue-closed", "venue-unknown", "session-length", "outside-window",
                "trainer-unknown",
            ])
    }

    @Test func aTrainerOverworkedByKeptSessionsIsNotTheOnlyOne() throws {
        let kept = [
            PlannedSession.weekly("north", from: "2021-03-01"), .weekly("south", from: "2021-03-02"),
        ]
        let request = PlanningRequest.sample(kept: kept) {
            $0.trainers[0].mostPerWeek = 1
            $0.sessions.count = 3
        }
        let plan = try #require(Planner().plan(request).plan)
        let broken = PlanVerification.breaches(of: plan, for: request)
        #expect(broken.count == 5)
        #expect(broken.allSatisfy { $0.code == "trainer-week-full" })
    }

    @Test(arguments: [2, 3])
    func enoughKeptSessionsAreThePlan(count: Int) {
        let kept = Array((faultless + [.weekly("north", from: "2021-03-03")]).prefix(count).reversed())
        #expect(Planner().plan(.sample(kept: kept)).plan == Plan(sessions: kept))
    }

    @Test func whatIsInTheWayIsTheNewSessionsAffair() {
        // The only half-day of the week is taken by the kept session, which itself breaks the window.
        let kept = PlannedSession.weekly("north", from: "2021-02-22", number: 1)
        let request = PlanningRequest.sample(kept: [kept]) {
            $0.venues = [.sample("north", kit: "kit-north", opening: [.mondayMorning])]
            $0.window = "2021-03-01"..."2021-04-11"
        }
        #expect(conflict(request) == ["opening", "window"])
    }
}

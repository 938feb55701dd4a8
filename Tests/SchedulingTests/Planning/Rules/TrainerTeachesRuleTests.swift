import Testing
import Workshops

@testable import Scheduling

struct TrainerTeachesRuleTests {
    @Test func aWorkshopThatTheTrainerCannotLeadBreaksIt() {
        let request = PlanningRequest.sample { $0.trainers[0].teaches = [1, 2, 3, 5] }
        #expect(
            breaches(faultless, request) == [
                .trainerCannotTeach(Placement("north", 4, PlannedWorkshop("2021-03-22"))),
                .trainerCannotTeach(Placement("south", 4, PlannedWorkshop("2021-03-23"), session: 2)),
            ])
    }

    @Test func theOtherTrainerTakesTheWorkshopOver() throws {
        let request = PlanningRequest.sample {
            $0.trainers[0].teaches = [4]; $0.trainers[1].teaches = [1, 2, 3, 5]
        }
        let plan = try #require(Planner().plan(request).plan)
        for session in plan.sessions {
            #expect(session.workshops.map(\.trainer) == ["bob", "bob", "bob", "ada", "bob"])
        }
    }

    @Test func nobodyForWorkshopFourIsSaidToBeIt() {
        let request = PlanningRequest.sample {
            $0.trainers[0].teaches = [1, 2, 3, 5]
            $0.trainers[1].teaches = [1, 2, 3, 5]
        }
        #expect(conflict(request) == ["teaches"])
    }
}

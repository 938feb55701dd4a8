import Testing
import Workshops

@testable import Scheduling

struct TrainerServesVenueRuleTests {
    @Test func aTrainerWhoDoesNotServeTheVenueBreaksIt() {
        let request = PlanningRequest.sample { $0.trainers[0].minutes["south"] = nil }
        #expect(breaches(faultless, request) == faultless[1].placements.map { .trainerNotServing($0) })
    }

    @Test func zeroMinutesAreService() {
        #expect(breaches(faultless, .sample { $0.trainers[0].minutes["south"] = 0 }) == [])
    }

    @Test func aTrainerWhoIsNotOfTheProgrammeIsUnknown() {
        let stranger = PlannedWorkshop("2021-03-29", .morning, "eve")
        let found = breaches([faultless[0].with(5, stranger), faultless[1]])
        #expect(found == [.trainerUnknown(Placement("north", 5, stranger))])
    }

    @Test func aProgrammeNobodyServesIsSaidToBeIt() {
        let request = PlanningRequest.sample {
            $0.trainers[0].minutes = [:]
            $0.trainers[1].minutes = [:]
        }
        #expect(conflict(request) == ["serves"])
    }
}

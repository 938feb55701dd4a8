import Testing
import Workshops

@testable import Scheduling

struct TrainerAvailableRuleTests {
    @Test func aHalfDayOffBreaksIt() {
        let request = PlanningRequest.sample { $0.trainers[0].off = [.mondayMorning, .fridayMorning] }
        #expect(breaches(faultless, request) == faultless[0].placements.map { .trainerOff($0) })
    }

    @Test func leaveCountsFromItsFirstToItsLastDay() {
        let leave: ClosedRange<CivilDate> = "2021-03-09"..."2021-03-15"
        let found = breaches(faultless, .sample { $0.trainers[0].leave = ["2021-02-01"..."2021-02-28", leave] })
        #expect(
            found == [
                .trainerAway(Placement("north", 3, PlannedWorkshop("2021-03-15")), leave: leave),
                .trainerAway(Placement("south", 2, PlannedWorkshop("2021-03-09"), session: 2), leave: leave),
            ])
    }

    @Test func anotherTrainersLeaveIsNoMatter() {
        #expect(breaches(faultless, .sample { $0.trainers[1].leave = [$0.window] }) == [])
    }

    @Test func everybodyAwayIsSaidToBeIt() throws {
        let request = PlanningRequest.sample {
            $0.trainers[0].leave = ["2021-03-15"..."2021-04-11"]
            $0.trainers[1].leave = ["2021-03-10"..."2021-03-25", "2021-03-26"..."2021-04-18"]
            $0.rhythm.shortestGap = 6
        }
        #expect(try #require(conflict(request)).contains("leave"))
    }
}

import Testing
import Workshops

@testable import Scheduling

struct PlanVerificationTests {
    @Test(arguments: 0..<200)
    func findsTheSameRulesBrokenAsAnIndependentCheck(seed: Int) {
        let request = PlanningRequest.random(seed: seed)
        var random = SplitMix(seed: seed)
        for _ in 0..<5 {
            let sessions = request.randomSessions(&random)
            let found = Set(breaches(sessions, request).map(\.number))
            #expect(found == IndependentCheck(request).broken(by: sessions))
        }
    }

    @Test func theRandomPlansBreakEveryRuleAndSometimesNone() {
        var numbers: [String: Int] = [:]
        for seed in 0..<200 {
            let request = PlanningRequest.random(seed: seed)
            var random = SplitMix(seed: seed)
            for _ in 0..<5 {
                for number in IndependentCheck(request).broken(by: request.randomSessions(&random)) {
                    numbers[number, default: 0] += 1
                }
            }
        }
        for number in (1...9).map({ "H\($0)" }) { #expect((20..<1_000).contains(numbers[number] ?? 0), "\(number)") }
    }

    @Test func everythingIsToldAtOnceInTheOrderOfThePlan() {
        let request = PlanningRequest.sample {
            $0.trainers[0].off = [.mondayMorning]; $0.window = "2021-03-02"..."2021-05-02"
        }
        let first = faultless[0].with(2, PlannedWorkshop("2021-03-07"))
        let codes = breaches([faultless[1], first, faultless[0]], request).map(\.code)
        #expect(codes.first == "session-count")
        #expect(codes.filter { $0 == "outside-window" }.count == 2)
        #expect(codes.filter { $0 == "venue-taken" }.count == 4)
        #expect(codes.contains("closed-weekday"))
        #expect(
            breaches([first, faultless[0], faultless[1]], request).map(\.code) == codes, "whatever order they come in")
    }

    @Test func everyCodeIsOfItsOwnAndInKebabCase() {
        let workshop = PlannedWorkshop("2021-03-01")
        let at = Placement("north", 1, workshop)
        let days: ClosedRange<CivilDate> = "2021-03-01"..."2021-03-07"
        let move = SameDayMove(journey: nil, handling: 0, pause: 0)
        let all: [RuleBreach] = [
            .sessionCount(planned: 0, wanted: 0), .sessionLength(venue: "north", starts: nil, workshops: 0, wanted: 5),
            .venueUnknown(venue: "attic", starts: nil), .gap(at, after: workshop, days: 0, shortest: 2, longest: 14),
            .irregular(at, after: workshop), .outsideWindow(at, window: days), .closedWeekday(at),
            .closedDay(at, Closure(name: "", days: days, effect: .never)), .venueClosed(at),
            .venueBusy(at, BusyTime(date: "2021-03-01", span: "09:00-10:00", reason: "")), .trainerUnknown(at),
            .trainerNotServing(at), .trainerCannotTeach(at), .trainerOff(at), .trainerAway(at, leave: days),
            .venueTaken(at, by: at), .trainerTaken(at, by: at), .trainerTooFar(at, from: at, move),
            .kitTaken(at, kit: "kit", by: at), .kitTooFar(at, kit: "kit", from: at, move),
            .trainerWeekFull(at, week: days, workshops: 2, most: 1),
            .pinned(at, SessionRequest(.pin, session: 1, WorkshopCondition())),
            .banned(at, SessionRequest(.ban, session: 1, WorkshopCondition())),
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        let letters = Set("abcdefghijklmnopqrstuvwxyz-")
        #expect(all.allSatisfy { $0.code.allSatisfy(letters.contains) })
    }
}

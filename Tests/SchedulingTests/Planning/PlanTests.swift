import Testing
import Workshops

@testable import Scheduling

struct PlanTests {
    @Test func sessionsAreInTheOrderOfTheirStartsThenOfTheirVenues() {
        let sorted: [PlannedSession] = [
            PlannedSession(venue: "south", workshops: []),
            .weekly("south", from: "2021-03-01", .morning),
            .weekly("north", from: "2021-03-01", .afternoon),
            .weekly("south", from: "2021-03-01", .afternoon, "ada"),
            .weekly("south", from: "2021-03-01", .afternoon, "bob"),
            .weekly("north", from: "2021-03-02", .morning),
        ]
        for start in sorted.indices {
            #expect(Plan(sessions: Array(sorted[start...] + sorted[..<start])).sessions == sorted)
        }
        #expect(Plan(sessions: sorted.reversed()).sessions == sorted)
    }

    @Test func sessionsWithoutANumberTakeTheFreeOnesInOrder() {
        let dates: [CivilDate] = ["2021-03-01", "2021-03-02", "2021-03-03", "2021-03-04"]
        let sessions = zip(dates, [nil, 1, nil, 3]).map { PlannedSession.weekly("north", from: $0, number: $1) }
        let expected = zip(dates, [2, 1, 4, 3]).map { PlannedSession.weekly("north", from: $0, number: $1) }
        #expect(sessions.reversed().numbered == expected)
        let byNumber = Plan(sessions: sessions).byNumber
        #expect(byNumber.mapValues { $0.workshops[0].date } == [1: dates[1], 2: dates[0], 3: dates[3], 4: dates[2]])
        #expect(byNumber.allSatisfy { $0.value.number == $0.key })
    }

    @Test func sessionsThatDifferInTheirNumberAloneHaveAnOrder() {
        let twins = [2, 1].map { PlannedSession.weekly("north", from: "2021-03-01", number: $0) }
        #expect(Plan(sessions: twins) == Plan(sessions: twins.reversed()))
    }

    /// The clocks go forward on 28 March 2021: days are counted, not hours.
    @Test func aChangeOfClocksIsADayLikeAnother() {
        let session = PlannedSession(
            venue: "north",
            workshops: ["2021-03-12", "2021-03-26", "2021-03-29", "2021-04-12", "2021-04-26"].map {
                PlannedWorkshop($0)
            })
        let request = PlanningRequest.sample {
            $0.rhythm.shortestGap = 3
            $0.sessions.count = 1
        }
        #expect(breaches([session], request) == [])
        #expect(request.week(of: "2021-03-28") == "2021-03-22"..."2021-03-28")
        #expect(request.week(of: "2021-03-29") == "2021-03-29"..."2021-04-04")
    }
}

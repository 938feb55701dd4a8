import Workshops

@testable import Scheduling

extension PlanningRequest {
    /// A request whose venues are free for one plan and not a half-day more, with that plan.
    static func planted(seed: Int) -> (request: PlanningRequest, plan: [PlannedSession]) {
        var random = SplitMix(seed: seed)
        let open = PlanningRequest.sample {
            $0.sessions.count = random.number(2...4)
            $0.window = "2021-03-01"..."2021-04-18"
            $0.venues[1].kit = random.chance(50) ? "kit-north" : "kit-south"
            $0.trainers[1].teaches = [1, 2, 3, 5]
            $0.trainers[0].mostPerWeek = 3
        }
        let check = IndependentCheck(open)
        var plan: [PlannedSession] = []
        while plan.count < open.programme.sessions.count {
            let sessions = plan + [open.randomSession(&random)]
            if check.broken(by: sessions).isSubset(of: ["H1"]) { plan = sessions }
        }
        var busy: [Identifier: [BusyTime]] = [:]
        for venue in open.programme.venues.map(\.identifier) {
            let needed = plan.filter { $0.venue == venue }.flatMap(\.workshops).map(\.when)
            for date in open.programme.window {
                for halfDay in HalfDay.allCases where !needed.contains(DatedHalfDay(date: date, halfDay: halfDay)) {
                    let span = open.programme.hours[halfDay]
                    busy[venue, default: []].append(BusyTime(date: date, span: span, reason: "Taken"))
                }
            }
        }
        return (PlanningRequest(programme: open.programme, closures: [], busy: busy), plan)
    }

    private func randomSession(_ random: inout SplitMix) -> PlannedSession {
        var date = programme.window.lowerBound.advanced(by: random.number(0...20))
        let workshops = (1...5).map { _ in
            let workshop = PlannedWorkshop(
                date, random.chance(50) ? .morning : .afternoon, random.chance(50) ? "ada" : "bob")
            date = date.advanced(by: random.number(2...9))
            return workshop
        }
        return PlannedSession(venue: random.chance(50) ? "north" : "south", workshops: workshops)
    }
}

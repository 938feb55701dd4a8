import Testing
import Workshops

@testable import Scheduling

struct ConflictTests {
    struct Impossible: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let request: PlanningRequest
        /// The codes of what must be named, sorted.
        let facts: [String]
        /// Codes of changes of which some must be offered.
        let changes: Set<String>
    }

    static let impossible: [Impossible] = [
        Impossible(
            testDescription: "four Mondays for five workshops",
            request: .sample {
                $0.sessions.count = 1
                $0.venues = [.sample("north", kit: "kit-north", opening: [.mondayMorning])]
                $0.window = "2021-03-01"..."2021-03-28"
            }, facts: ["opening", "window"], changes: ["open", "longer-window"]),
        Impossible(
            testDescription: "nobody teaches workshop 4 at the only time",
            request: .sample {
                $0.trainers[0].leave = ["2021-03-01"..."2021-05-02"]
                $0.trainers[1].teaches = [1, 2, 3, 5]
            }, facts: ["leave", "teaches", "window"], changes: ["give-up-leave", "learn"]),
        Impossible(
            testDescription: "two sessions, one a week",
            request: .sample {
                $0.trainers = [.sample("ada", minutes: ["north": 20, "south": 20], mostPerWeek: 1)]
            }, facts: ["most-per-week", "window"], changes: ["more-per-week", "longer-window", "fewer-sessions"]),
        Impossible(
            testDescription: "one kit for all on two half-days of five weeks",
            request: .sample {
                $0.sessions.count = 4
                $0.window = "2021-03-01"..."2021-04-04"
                for index in 0...1 {
                    $0.venues[index].kit = "shared"
                    $0.venues[index].opening = [.mondayMorning, .tuesdayAfternoon]
                }
            }, facts: ["kit", "opening", "opening", "window"], changes: ["second-kit"]),
        Impossible(
            testDescription: "a pin on a day when the venue is taken",
            request: .sample(busy: ["north": [BusyTime(date: "2021-03-18", span: "09:00-17:00", reason: "Council")]]) {
                $0.requests = [
                    SessionRequest(
                        .pin, session: 2, workshop: 1,
                        WorkshopCondition(dates: "2021-03-18"..."2021-03-18", venue: "north"))
                ]
            }, facts: ["busy", "pin"], changes: ["drop", "open"]),
        Impossible(
            testDescription: "a pin and a ban that together leave nothing",
            request: .sample {
                $0.requests = [
                    SessionRequest(.pin, session: 1, WorkshopCondition(venue: "north")),
                    SessionRequest(.ban, session: 1, WorkshopCondition(trainer: "ada")),
                ]
                $0.trainers[1].minutes = ["south": 20]
            }, facts: ["ban", "pin", "serves"], changes: ["drop", "serve"]),
        Impossible(
            testDescription: "weekly on a weekday that a closure takes",
            request: .sample(closures: [Closure(name: "Works", days: "2021-03-22"..."2021-04-04", effect: .never)]) {
                $0.sessions.count = 1
                $0.rhythm.longestGap = 7
                $0.window = "2021-03-01"..."2021-04-18"
                $0.rhythm.isRegular = true
            }, facts: ["closure", "longest-gap", "regular-rhythm", "window"],
            changes: ["longer-gap", "hold-on-closure", "longer-window"]),
        Impossible(
            testDescription: "a confirmed session in the way",
            request: .sample(kept: [.weekly("north", from: "2021-03-01", number: 1)]) {
                $0.venues = [.sample("north", kit: "kit-north", opening: [.mondayMorning, .mondayAfternoon])]
                $0.requests = [
                    SessionRequest(
                        .pin, session: 2, workshop: 1,
                        WorkshopCondition(dates: "2021-03-01"..."2021-03-01", halfDay: .morning))
                ]
            }, facts: ["decided", "pin"], changes: ["drop", "free"]),
    ]

    @Test(arguments: impossible)
    func theFactsCannotHoldTogetherAndEachIsNeeded(sample: Impossible) {
        let conflict = Conflict(of: sample.request)
        #expect(conflict.isProven && conflict.isSmallest)
        #expect(conflict.facts.map(\.code).sorted() == sample.facts)
        let planner = Planner(patience: 30_000)
        let others = PlanningFact.all(of: sample.request).filter { !conflict.facts.contains($0) }
        #expect(planner.plan(sample.request.without(others)).plan == nil, "they conflict whatever the others are")
        for fact in conflict.facts {
            #expect(planner.plan(sample.request.without(others + [fact])).plan != nil, "\(fact) is needed")
        }
    }

    @Test(arguments: impossible)
    func whatIsOfferedGivesAPlan(sample: Impossible) {
        let conflict = Conflict(of: sample.request)
        #expect(!sample.changes.isDisjoint(with: Set(conflict.relaxations.flatMap(\.changes).map(\.code))))
        for relaxation in conflict.relaxations {
            let relaxed = relaxation.changes.reduce(sample.request) { $1.applied(to: $0) }
            #expect(PlanVerification.breaches(of: relaxation.found.plan, for: relaxed) == [])
            #expect(PlanCost(of: relaxation.found.plan, for: relaxed) == relaxation.found.cost)
            #expect(relaxation.found.plan.sessions.count == relaxed.programme.sessions.count)
        }
        let costs = conflict.relaxations.filter { $0.changes.first?.code != "fewer-sessions" }.map(\.found.cost.total)
        #expect(costs == costs.sorted(), "cheapest first")
        #expect(Set(conflict.relaxations.map(\.changes)).count == conflict.relaxations.count, "each once")
    }

    @Test func aPlainSearchThatGivesUpProvesNothing() {
        let (request, _) = PlanningRequest.planted(seed: 1)
        let conflict = Conflict(of: request, patience: 10)
        #expect(!conflict.isProven && !conflict.isSmallest)
        #expect(conflict.facts.isEmpty)
    }

    @Test func whatNoFactCausesHasNoFacts() {
        let conflict = Conflict(of: .sample { $0.trainers = [] })
        #expect(conflict.isProven && conflict.facts.isEmpty && conflict.relaxations.isEmpty)
    }

    @Test func twoChangesAreOfferedWhereOneDoesNotSuffice() {
        // Both trainers are away for good, each teaching what the other does not.
        let conflict = Conflict(
            of: .sample {
                $0.sessions.count = 1
                $0.trainers[0].teaches = [1, 2]
                $0.trainers[1].teaches = [3, 4, 5]
                for index in 0...1 { $0.trainers[index].leave = ["2021-03-01"..."2021-08-01"] }
            })
        #expect(conflict.isProven)
        #expect(conflict.relaxations.contains { $0.changes.count == 2 })
    }
}

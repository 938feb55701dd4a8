import TestSupport
import Workshops

@testable import Catalogue
@testable import Scheduling

/// One sentence of every kind about why a plan is as it is, or why there is none.
enum ExplanationSentences {
    private typealias Sample = SampleSentences.Sample

    static let all: [SampleSentences.Sample] = ofPlans + ofQuestions + ofConflicts

    private static let ofPlans: [SampleSentences.Sample] =
        explanations.prefix(2).map { Sample(code: "why", sentence: .why($0, names)) }
        + explanations.map { Sample(code: "next-best", sentence: .next($0, names)) }
        + [whole, nothing].map { Sample(code: "plan-explained", sentence: .lead(of: $0)) }
        + [Sample(code: "broken-since", sentence: .brokenSince)]

    private static let ofQuestions: [SampleSentences.Sample] =
        answers.map { Sample(code: "why-not", sentence: .answer(WhyNot(question, $0), names)) }
        + obstacles.compactMap { Sentence.obstacle($0, names) }.map { Sample(code: "why-not-there", sentence: $0) }

    private static let ofConflicts: [SampleSentences.Sample] = {
        var samples = conflicts.map { Sample(code: "conflict", sentence: .lead(of: $0)) }
        samples += conflicts.suffix(2).map { Sample(code: "ways-out", sentence: .waysOut(of: $0)) }
        samples += facts.map { Sample(code: $0.code, sentence: .fact($0, names)) }
        samples += changes.map { Sample(code: $0.code, sentence: .wayOut(way([$0], isOptimal: true), names)) }
        let two = Sentence.wayOut(way(Array(changes.prefix(2)), isOptimal: false), names)
        return samples + [Sample(code: "two-changes", sentence: two)]
    }()

    private static let names = SampleSentences.names
    private static let crolles = SampleSentences.crolles
    private static let pontcharra = SampleSentences.pontcharra
    private static let ada = SampleSentences.ada
    private static let bob = SampleSentences.bob
    private static let week = date(2021, 4, 5)...date(2021, 4, 11)
    private static let works = Closure(name: "Travaux", days: week, effect: .never)
    private static let april8 = SampleSentences.april8
    private static let cost = PlanCost([.travel: 290, .sameWeekday: 60])
    private static let dearer = PlanCost([.sameWeekday: 60, .travel: -25])
    private static let session = PlannedSession(
        number: 2, venue: crolles,
        workshops: [
            PlannedWorkshop(date: date(2021, 3, 18), halfDay: .morning, trainer: ada),
            PlannedWorkshop(date: date(2021, 3, 25), halfDay: .morning, trainer: bob),
        ])

    private static let explanations: [SessionExplanation] = [
        .settled, .none, .unknown, .found(session, difference: dearer, isBest: true),
        .found(session, difference: PlanCost([:]), isBest: true),
        .found(session, difference: PlanCost([.travel: -1]), isBest: false),
    ].enumerated().map {
        SessionExplanation(session: session, cost: $0.offset == 0 ? cost : PlanCost([:]), next: $0.element)
    }

    private static let whole = PlanExplanation(cost: cost, whole: PlanCost([.balance: 300, .fill: 200]), sessions: [])
    private static let nothing = PlanExplanation(cost: PlanCost([:]), whole: PlanCost([:]), sessions: [])

    private static let question = WorkshopCondition(
        dates: date(2021, 4, 8)...date(2021, 4, 8), halfDay: .morning, venue: crolles, trainer: ada)

    private static let answers: [WhyNot.Answer] = [
        .held([Placement(session: 1, venue: crolles, order: 2, workshop: april8.workshop)]), .forbidden,
        .possible(alternative(dearer, moved: [2], isBest: true)),
        .possible(alternative(PlanCost([:]), moved: [1, 2, 3], isBest: true)),
        .possible(alternative(dearer, moved: [1, 2], isBest: false)), .impossible([]),
        .impossible([.trainerTaken(april8, by: april8)]), .unknown([]), .unknown([.trainerTaken(april8, by: april8)]),
    ]

    private static func alternative(_ difference: PlanCost, moved: [Int], isBest: Bool) -> WhyNot.Alternative {
        let placement = moved.count == 2 ? SampleSentences.afternoon : april8
        return WhyNot.Alternative(
            placement: placement, plan: Plan(sessions: []), difference: difference, moved: moved, isBest: isBest)
    }

    private static let obstacles: [AskedHalfDay] =
        [
            [.outsideWindow(april8, window: SampleSentences.window)], [.closedWeekday(april8)],
            [.closedDay(april8, works)],
            [.clockChange(april8)], [.venueClosed(april8)], SampleSentences.busy,
        ].map { AskedHalfDay(venue: crolles, date: april8.date, halfDay: .morning, closed: $0, trainers: []) }
        + [
            [],
            [.trainerNotServing(april8)], [.trainerCannotTeach(april8)],
            [.trainerOff(april8), .trainerAway(april8, leave: week)],
        ].map { (breaches: [RuleBreach]) in
            let trainers =
                breaches.isEmpty ? [] : [ada, bob].map { AskedHalfDay.TrainerAnswer(trainer: $0, breaches: breaches) }
            return AskedHalfDay(venue: crolles, date: april8.date, halfDay: .afternoon, closed: [], trainers: trainers)
        }

    private static let rules = SessionRules(count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true)
    private static let conflicts: [Conflict] = [
        Conflict(sessions: rules, facts: [.regularRhythm], isProven: true, isSmallest: true, relaxations: []),
        Conflict(sessions: rules, facts: [.regularRhythm], isProven: true, isSmallest: false, relaxations: []),
        Conflict(sessions: rules, facts: [], isProven: true, isSmallest: true, relaxations: []),
        Conflict(
            sessions: rules, facts: [], isProven: false, isSmallest: false,
            relaxations: [way([.irregularRhythm], isOptimal: true)]),
    ]

    private static let pin = SessionRequest(.pin, session: 2, workshop: 1, WorkshopCondition(venue: crolles))
    private static let ban = SessionRequest(.ban, session: 1, WorkshopCondition(weekday: .wednesday))
    private static let mallette = SampleSentences.kit
    private static let facts: [PlanningFact] = [
        .window(SampleSentences.window), .closedWeekday(.saturday), .closure(works), .opening(venue: crolles),
        .busy(venue: crolles), .kit(mallette, venues: [crolles, pontcharra]), .serves(trainer: ada),
        .teaches(trainer: ada), .off(trainer: ada), .leave(trainer: ada, week), .mostPerWeek(trainer: ada, 6),
        .shortestGap(2), .longestGap(14), .regularRhythm, .request(pin), .request(ban), .decided(session: 3),
    ]

    private static let changes: [PlanningChange] = [
        .open(venue: crolles, WeeklyHalfDay(.wednesday, .afternoon)),
        .secondKit(mallette, venues: [crolles, pontcharra]),
        .longerWindow(weeks: 2, until: date(2021, 7, 14)), .holdOn(works), .holdOnWeekday(.saturday),
        .giveUpLeave(trainer: ada, week), .work(trainer: ada, WeeklyHalfDay(.monday, .morning)),
        .morePerWeek(trainer: ada, 7), .learn(trainer: bob, workshop: 4), .serve(trainer: bob, venue: crolles),
        .shorterGap(days: 1), .longerGap(days: 21), .irregularRhythm, .drop(pin), .drop(ban), .free(session: 1),
        .fewerSessions(3),
    ]

    private static func way(_ changes: [PlanningChange], isOptimal: Bool) -> Relaxation {
        let found = FoundPlan(plan: Plan(sessions: []), cost: PlanCost([.travel: 1890]), bound: 0, isOptimal: isOptimal)
        return Relaxation(changes: changes, found: found)
    }
}

extension WhyNot {
    fileprivate init(_ question: WorkshopCondition, _ answer: Answer) {
        self.init(question: question, halfDays: [], answer: answer)
    }
}

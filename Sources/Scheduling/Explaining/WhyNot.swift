package import Workshops

/// Why a plan has no workshop on a day that somebody asks about, or what it would cost.
package struct WhyNot: Sendable, Equatable {
    /// One day; and a half-day, a venue, a trainer where they are asked about.
    package let question: WorkshopCondition
    /// Each half-day and venue asked about: what forbids any workshop there.
    package let halfDays: [AskedHalfDay]
    package let answer: Answer

    package enum Answer: Sendable, Equatable {
        /// There is one.
        case held([Placement])
        /// The rules about single workshops forbid any.
        case forbidden
        /// The price of one.
        case possible(Alternative)
        /// No plan has one, which is proven; what one more would break beside the others.
        case impossible([RuleBreach])
        /// No plan with one was found, which proves nothing; what one more would break beside the others.
        case unknown([RuleBreach])
    }

    /// A plan with the workshop that was asked about.
    package struct Alternative: Sendable, Equatable {
        /// The workshop.
        package let placement: Placement
        package let plan: Plan
        /// What this plan costs more than the present one, term by term.
        package let difference: PlanCost
        /// The sessions of the present plan that would be elsewhere or at another time.
        package let moved: [Int]
        /// Whether it is proven that none is cheaper.
        package let isBest: Bool
    }

}

extension WhyNot {
    /// Answers about a day; sessions of these numbers are settled, and stay.
    ///
    /// `request` keeps no session of its own: all that are not settled may move. Once `keepGoing`, which is asked on
    /// any thread, says no, the best answer found till then is told.
    package init(
        _ question: WorkshopCondition, beside plan: Plan, for request: PlanningRequest, settled: Set<Int> = [],
        planner: Planner = Planner(patience: 500_000), keepGoing: @escaping @Sendable () -> Bool = { true }
    ) {
        self.question = question
        let sessions = plan.sessions.numbered
        halfDays = AskedHalfDay.all(question, for: request)
        let held = sessions.flatMap(\.placements).filter { $0.meets(question) }
        guard held.isEmpty else {
            answer = .held(held)
            return
        }
        guard halfDays.contains(where: \.isAllowed) else {
            answer = .forbidden
            return
        }
        let search = PriceSearch(
            question: question, sessions: sessions, request: request, settled: settled, planner: planner,
            keepGoing: keepGoing)
        let (best, isProven) = search.cheapest()
        if let best {
            answer = .possible(best)
        } else {
            let collisions = Self.collisions(question, halfDays, sessions, request)
            answer = isProven ? .impossible(collisions) : .unknown(collisions)
        }
    }

    /// The least that a workshop there would break beside the present sessions.
    private static func collisions(
        _ question: WorkshopCondition, _ halfDays: [AskedHalfDay], _ sessions: [PlannedSession],
        _ request: PlanningRequest
    ) -> [RuleBreach] {
        var schedule = Schedule(of: request)
        for session in sessions { schedule.place(session) }
        let rules = HardRules.all.filter { $0.reach == .plan }
        let ways = halfDays.filter(\.isAllowed).flatMap { asked in
            request.programme.trainers.filter { (question.trainer ?? $0.identifier) == $0.identifier }
                .compactMap { trainer -> Placement? in
                    asked.placements(of: trainer).first { $0.isAllowed(in: schedule) }
                }
        }
        return ways.map { way in rules.flatMap { $0.breaches(of: way, after: nil, in: schedule) } }
            .min { $0.count < $1.count } ?? []
    }
}

/// A half-day at a venue, and what forbids any workshop then and there.
package struct AskedHalfDay: Sendable, Equatable {
    package let venue: Identifier
    package let date: CivilDate
    package let halfDay: HalfDay
    /// What the day and the venue forbid, whoever would lead; nothing when they allow one.
    package let closed: [RuleBreach]
    /// Why each trainer cannot; empty lists for those who can.
    package let trainers: [TrainerAnswer]

    /// Whether a trainer can be there, and why not.
    package struct TrainerAnswer: Sendable, Equatable {
        package let trainer: Identifier
        package let breaches: [RuleBreach]
    }

    /// Whether the rules about single workshops allow one.
    package var isAllowed: Bool { closed.isEmpty && trainers.contains { $0.breaches.isEmpty } }

}

extension AskedHalfDay {
    private static let aboutDay: [any PlanningRule] = [
        InsideWindowRule(), OpenDayRule(), ClockChangeRule(), VenueAvailableRule(),
    ]
    fileprivate static let aboutTrainer: [any PlanningRule] = [
        TrainerServesVenueRule(), TrainerTeachesRule(), TrainerAvailableRule(),
    ]

    /// Every half-day and venue that a question is about.
    static func all(_ question: WorkshopCondition, for request: PlanningRequest) -> [AskedHalfDay] {
        let dates = question.dates.map(Array.init) ?? []
        return dates.flatMap { date in
            request.programme.venues.map(\.identifier).filter { (question.venue ?? $0) == $0 }.flatMap { venue in
                HalfDay.allCases.filter { (question.halfDay ?? $0) == $0 }.map { halfDay in
                    AskedHalfDay(venue, date, halfDay, by: question.trainer, for: request)
                }
            }
        }
    }

    private init(
        _ venue: Identifier, _ date: CivilDate, _ halfDay: HalfDay, by asked: Identifier?,
        for request: PlanningRequest
    ) {
        self.venue = venue
        self.date = date
        self.halfDay = halfDay
        let nothing = Schedule(of: request)
        let trainers = request.programme.trainers.filter { (asked ?? $0.identifier) == $0.identifier }
        let anybody = request.programme.trainers.first.map { Self.placements(of: $0, venue, date, halfDay) } ?? []
        closed = anybody.prefix(1).flatMap { placement in
            Self.aboutDay.flatMap { $0.breaches(of: placement, after: nil, in: nothing) }
        }
        self.trainers = trainers.map { trainer in
            let ways = Self.placements(of: trainer, venue, date, halfDay).map { placement in
                Self.aboutTrainer.flatMap { $0.breaches(of: placement, after: nil, in: nothing) }
            }
            return TrainerAnswer(trainer: trainer.identifier, breaches: ways.min { $0.count < $1.count } ?? [])
        }
    }

    /// A workshop here by each number that the trainer can lead, or by the first when there is none.
    func placements(of trainer: Trainer) -> [Placement] { Self.placements(of: trainer, venue, date, halfDay) }

    private static func placements(
        of trainer: Trainer, _ venue: Identifier, _ date: CivilDate, _ halfDay: HalfDay
    ) -> [Placement] {
        let orders = trainer.teaches.isEmpty ? [1] : trainer.teaches.sorted()
        return orders.map { order in
            Placement(
                venue: venue, order: order,
                workshop: PlannedWorkshop(date: date, halfDay: halfDay, trainer: trainer.identifier))
        }
    }
}

extension Placement {
    /// Whether the rules about single workshops allow it.
    fileprivate func isAllowed(in schedule: Schedule) -> Bool {
        AskedHalfDay.aboutTrainer.allSatisfy { $0.breaches(of: self, after: nil, in: schedule).isEmpty }
    }
}

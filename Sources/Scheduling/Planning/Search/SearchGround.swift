import Workshops

/// What a search knows before anything is placed: who could lead what, where and when.
///
/// Venues and trainers are taken in the order of their identifiers, so that the order in which a
/// programme lists them changes no plan.
struct SearchGround: Sendable {
    let request: PlanningRequest
    let book: RuleBook
    let venues: [Venue]
    let trainers: [Trainer]
    /// The half-days on which some workshop could be held, in order.
    let halfDays: [DatedHalfDay]
    /// By venue, by workshop, then by ``cell(_:_:)``: what it costs alone, or ``never``.
    let prices: [[[Int]]]
    /// By half-day: those on which the next workshop of a session may be, and what that step costs.
    let followers: [[Follower]]

    struct Follower: Sendable {
        let halfDay: Int
        let cost: Int
    }

    /// The cost of what may not be; sums of a few of them do not overflow.
    static let never = Int.max / 16

    init(_ request: PlanningRequest, book: RuleBook) {
        self.request = request
        self.book = book
        let venues = request.programme.venues.sorted { $0.identifier < $1.identifier }
        let trainers = request.programme.trainers.sorted { $0.identifier < $1.identifier }
        var halfDays: [DatedHalfDay] = []
        var prices = venues.map { _ in (0..<request.workshops).map { _ in [Int]() } }
        let alone = book.only(.workshop)
        let empty = Schedule(of: request)
        for when in request.candidates(withinWindow: book.bindsToWindow) {
            let found = venues.map { venue in
                (1...request.workshops).map { order in
                    trainers.map { trainer in
                        let placement = Placement(venue.identifier, order, when, trainer.identifier)
                        return alone.price(of: placement, after: nil, in: empty) ?? Self.never
                    }
                }
            }
            guard found.joined().joined().contains(where: { $0 < Self.never }) else { continue }
            halfDays.append(when)
            let discouraged = DiscouragedPreference.cost(on: when, for: request)
            for (venue, orders) in found.enumerated() {
                for (order, cells) in orders.enumerated() {
                    prices[venue][order] += cells.map { min(Self.never, $0 + discouraged) }
                }
            }
        }
        self.venues = venues
        self.trainers = trainers
        self.halfDays = halfDays
        self.prices = prices
        followers = Self.followers(of: halfDays, for: request, book: book.only(.session))
    }

    /// Where in ``prices`` a half-day and a trainer are.
    func cell(_ halfDay: Int, _ trainer: Int) -> Int { halfDay * trainers.count + trainer }

    /// The workshop as people know it; `order` counts from 0 here.
    func placement(venue: Int, order: Int, halfDay: Int, trainer: Int) -> Placement {
        Placement(venues[venue].identifier, order + 1, halfDays[halfDay], trainers[trainer].identifier)
    }

    private static func followers(
        of halfDays: [DatedHalfDay], for request: PlanningRequest, book: RuleBook
    ) -> [[Follower]] {
        let empty = Schedule(of: request)
        guard let venue = request.programme.venues.first, let trainer = request.programme.trainers.first else { return [] }
        let ideal = request.programme.rhythm.idealGap
        return halfDays.indices.map { index in
            let from = halfDays[index]
            let previous = Placement(venue.identifier, 1, from, trainer.identifier).workshop
            return halfDays.indices.suffix(from: index + 1).compactMap { next in
                let to = halfDays[next]
                let placement = Placement(venue.identifier, 2, to, trainer.identifier)
                guard let price = book.price(of: placement, after: previous, in: empty) else { return nil }
                let wish = GapPreference.cost(from: from, to: to, ideal: ideal) + PatternPreference.cost(from: from, to: to)
                return Follower(halfDay: next, cost: price + wish)
            }
        }
    }
}

extension Placement {
    fileprivate init(_ venue: Identifier, _ order: Int, _ when: DatedHalfDay, _ trainer: Identifier) {
        let workshop = PlannedWorkshop(date: when.date, halfDay: when.halfDay, trainer: trainer)
        self.init(venue: venue, order: order, workshop: workshop)
    }
}

extension PlanningRequest {
    /// Workshops of a session.
    fileprivate var workshops: Int { max(1, programme.sessions.workshopsPerSession) }

    /// The half-days of the window; when it may be overrun, also those after it in which a session could end.
    fileprivate func candidates(withinWindow: Bool) -> [DatedHalfDay] {
        let overrun = withinWindow ? 0 : min(workshops, 12) * min(max(7, programme.rhythm.longestGap), 31)
        let days = programme.window.lowerBound...programme.window.upperBound.advanced(by: overrun)
        return days.flatMap { date in HalfDay.allCases.map { DatedHalfDay(date: date, halfDay: $0) } }
    }
}

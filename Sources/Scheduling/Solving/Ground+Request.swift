import Workshops

/// Where the days, venues and trainers of a request are on its ground.
///
/// Venues and trainers are taken in the order of their identifiers, so that the order in which a
/// programme lists them changes no plan.
struct RequestLayout: Sendable {
    let request: PlanningRequest
    /// Day 0 of the ground: the first of the window, or whole weeks before it where kept sessions begin earlier.
    let firstDay: CivilDate
    let days: Int
    let venues: [Venue]
    let trainers: [Trainer]
    let kits: [Identifier]

    init(_ request: PlanningRequest) {
        self.request = request
        venues = request.programme.venues.sorted { $0.identifier < $1.identifier }
        trainers = request.programme.trainers.sorted { $0.identifier < $1.identifier }
        kits = Set(venues.map(\.kit)).sorted()
        let window = request.programme.window
        let decided = (request.kept + request.previous.map(\.session)).flatMap(\.workshops).map(\.date)
        let early = max(0, (decided.min() ?? window.lowerBound).distance(to: window.lowerBound))
        firstDay = window.lowerBound.advanced(by: -((early + 6) / 7 * 7))
        days = firstDay.distance(to: max(window.upperBound, decided.max() ?? window.upperBound)) + 1
    }

    func slot(_ when: DatedHalfDay) -> Int {
        firstDay.distance(to: when.date) * 2 + (when.halfDay == .morning ? 0 : 1)
    }

    func when(_ slot: Int) -> DatedHalfDay {
        DatedHalfDay(date: firstDay.advanced(by: slot / 2), halfDay: slot % 2 == 0 ? .morning : .afternoon)
    }

    func workshop(_ slot: Int, _ trainer: Int) -> PlannedWorkshop {
        let when = when(slot)
        return PlannedWorkshop(date: when.date, halfDay: when.halfDay, trainer: trainers[trainer].identifier)
    }

    func session(_ column: Column, number: Int?) -> PlannedSession {
        PlannedSession(
            number: number, venue: venues[column.venue].identifier,
            workshops: column.workshops.map { workshop($0.slot, $0.trainer) })
    }

    /// Where a decided session is; workshops of unknown trainers and sessions of unknown venues are nowhere.
    func column(_ session: PlannedSession) -> Column? {
        guard let venue = venues.firstIndex(where: { $0.identifier == session.venue }) else { return nil }
        let workshops = session.workshops.compactMap { workshop in
            trainers.firstIndex { $0.identifier == workshop.trainer }
                .map { Column.Workshop(slot: slot(workshop.when), trainer: $0) }
        }
        return workshops.isEmpty ? nil : Column(venue: venue, workshops: workshops)
    }

    /// The numbers of the sessions of which something is asked, or that had dates: each has a role.
    var numbers: [Int] {
        let kept = Set(request.kept.compactMap(\.number))
        let previous = request.previous.compactMap(\.session.number)
        let asked = request.programme.requests.map(\.session)
        let known = Set(previous)
        let others = Set(asked).filter { (1...request.programme.sessions.count).contains($0) && !known.contains($0) }
        return Array((previous + others.sorted()).filter { !kept.contains($0) }.prefix(request.missing))
    }
}

extension Ground {
    /// One body: the programme. Rules about single workshops are asked once for each of its venues, trainers and slots.
    init(_ layout: RequestLayout) {
        let request = layout.request, programme = request.programme
        let slots = layout.days * 2
        self.slots = slots
        weeks = (layout.days + 6) / 7
        rules = PlanningInstance.Rules(programme)
        weights = PlanningInstance.Weights(programme.weights)
        let allowed = Self.allowed(layout, slots: slots)
        venues = layout.venues.indices.map { venue in
            let served = layout.trainers.indices.compactMap { trainer in
                layout.trainers[trainer].minutes[layout.venues[venue].identifier]
                    .map { Served(trainer: trainer, minutes: $0) }
            }
            let isFree = (0..<slots).map { slot in allowed[venue].contains { $0[slot] } }
            return Venue(
                kit: layout.kits.firstIndex(of: layout.venues[venue].kit) ?? 0, isFree: isFree, served: served)
        }
        trainers = layout.trainers.indices.map { index in
            let trainer = layout.trainers[index]
            return Trainer(
                isFree: (0..<slots).map { slot in allowed.contains { $0[index][slot] } },
                teaches: trainer.teaches.reduce(UInt32(0)) { (1...32).contains($1) ? $0 | 1 << UInt32($1 - 1) : $0 },
                mostPerWeek: trainer.mostPerWeek)
        }
        kits = layout.kits.count
        bodies = [Body(layout, slots: slots)]
        steps = Self.steps(rules, weights)
        pause = programme.hours.afternoon.start.minutes - programme.hours.morning.end.minutes
        journeys = Self.journeys(layout)
    }

    /// By venue, trainer and slot: whether the rules about a single workshop let the trainer be there.
    private static func allowed(_ layout: RequestLayout, slots: Int) -> [[[Bool]]] {
        let nothing = Schedule(of: layout.request)
        let rules = HardRules.all.filter { $0.reach == .workshop }
        var allowed = layout.venues.map { venue in
            layout.trainers.map { trainer in
                // Which workshops a trainer can lead is known by number; of a session without one, nothing is asked.
                guard let order = trainer.teaches.min(), trainer.minutes[venue.identifier] != nil else {
                    return Array(repeating: false, count: slots)
                }
                return (0..<slots).map { slot in
                    let when = layout.when(slot)
                    let placement = Placement(
                        venue: venue.identifier, order: order,
                        workshop: PlannedWorkshop(
                            date: when.date, halfDay: when.halfDay, trainer: trainer.identifier))
                    return rules.allSatisfy { $0.breaches(of: placement, after: nil, in: nothing).isEmpty }
                }
            }
        }
        // What has been held was possible, whatever the programme says now.
        for session in layout.request.previous {
            guard let column = layout.column(session.session) else { continue }
            for workshop in column.workshops.prefix(session.held) {
                allowed[column.venue][workshop.trainer][workshop.slot] = true
            }
        }
        return allowed
    }

    private static func journeys(_ layout: RequestLayout) -> [Int: Int] {
        let count = layout.venues.count
        var journeys: [Int: Int] = [:]
        for one in 0..<count {
            for other in 0..<count where one != other {
                let ends = (layout.venues[one].identifier, layout.venues[other].identifier)
                let move = layout.request.move(between: ends.0, and: ends.1, handling: 0)
                if let minutes = move.journey { journeys[one * count + other] = minutes }
            }
        }
        return journeys
    }
}

extension Ground.Body {
    fileprivate init(_ layout: RequestLayout, slots: Int) {
        let request = layout.request, programme = request.programme
        venues = Array(layout.venues.indices)
        let columns = request.kept.compactMap { layout.column($0) }
        // Kept sessions that are nowhere are not to be found, either.
        sessions = programme.sessions.count - (request.kept.count - columns.count)
        quota = layout.venues.map(\.wishedSessions)
        isDiscouraged = (0..<slots).map {
            request.closure(.avoided, on: layout.when($0).date, layout.when($0).halfDay) != nil
        }
        people = People(request.people, layout)
        fixed = columns
        roles = layout.numbers.map { Ground.Role(number: $0, layout, slots: slots) }
    }
}

extension People {
    fileprivate init(_ candidates: [Candidate], _ layout: RequestLayout) {
        let cells = (0..<Self.cells).map { layout.when($0).weekly }
        self.init(
            count: candidates.count, venues: layout.venues.count,
            reaches: { candidates[$0].venues.contains(layout.venues[$1].identifier) },
            isAvailable: { candidates[$0].available.contains(cells[$1]) })
    }
}

extension PlanningInstance.Rules {
    fileprivate init(_ programme: Programme) {
        let sessions = programme.sessions, rhythm = programme.rhythm
        self.init(
            workshops: sessions.workshopsPerSession, capacity: sessions.seats, minGap: rhythm.shortestGap,
            maxGap: rhythm.longestGap, idealGap: rhythm.idealGap, spreadDays: rhythm.wishedSpread,
            trainerTurnaround: rhythm.trainerTurnaround, kitHandling: rhythm.kitHandling, regular: rhythm.isRegular)
    }
}

extension PlanningInstance.Weights {
    fileprivate init(_ weights: PlanningWeights) {
        self.init(
            fill: weights.fill, gap: weights.gap, pattern: weights.pattern, discouraged: weights.discouraged,
            continuity: weights.continuity, balance: weights.balance, spread: weights.spread,
            sameWeekday: weights.sameWeekday, samePeriod: weights.sameHalfDay, travel: weights.travel)
    }
}

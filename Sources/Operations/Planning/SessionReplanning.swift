import Foundation
import Scheduling
import Workshops

/// Works out how stored sessions keep every rule again with the least change.
struct SessionReplanning {
    let programme: Programme
    let reading: ProgrammeReading
    let stored: [Session]
    /// Workshops before this day have been held.
    let today: CivilDate

    /// What the stored plan breaks, except in workshops that have been held.
    let breaches: [RuleBreach]
    /// The sessions that stay as they are: those that have been held, and confirmed ones that break no rule.
    let kept: [Session]

    init(programme: Programme, reading: ProgrammeReading, stored: [Session], today: CivilDate) {
        self.programme = programme
        self.reading = reading
        self.stored = stored
        self.today = today
        let planning = SessionPlanning(programme: programme, reading: reading, stored: stored, again: false)
        let active = stored.filter { $0.state != .cancelled }
        let open = active.filter { $0.held(before: today) < $0.workshops.count }
        let live = { (sessions: [Session]) in
            planning.breaches(of: sessions).filter { breach in open.contains { breach.touches($0, from: today) } }
        }
        breaches = live(active)
        let broken = live(active.filter { $0.state == .confirmed })
        kept = active.filter { session in
            !open.contains(session)
                || session.state == .confirmed && !broken.contains { $0.touches(session, from: today) }
        }
    }

    /// The sessions that are held or to be held, as the scheduling room sees them.
    var before: [PlannedSession] {
        stored.filter { $0.state != .cancelled }.map { PlannedSession($0, hours: programme.hours) }
    }

    /// What the stored plan costs by the programme of today.
    var value: PlanValue {
        let request = PlanningRequest(programme: programme, closures: reading.closures, busy: reading.busy)
        return PlanValue(of: Plan(sessions: before), for: request)
    }

    /// The plan with the least change; nil when nothing has to change.
    func plan(_ search: SearchWatch) throws(Refusal) -> FoundPlan? {
        guard !before.isEmpty else { throw .nothingPlanned }
        let longest = stored.map(\.workshops.count).max() ?? 0
        guard longest <= programme.sessions.workshopsPerSession else {
            throw .fewerWorkshops(stored: longest, wanted: programme.sessions.workshopsPerSession)
        }
        let wanted = programme.sessions.count
        guard before.count <= wanted else { throw .tooManySessions(stored: before.count, wanted: wanted) }
        guard !breaches.isEmpty || before.count < wanted else { return nil }
        do throws(Refusal) {
            return try search.plan(request)
        } catch .noPlan(let obstacles) where obstacles.isEmpty {
            // Where no single rule is in the way, what the stored plan breaks says most.
            throw .noPlan(breaches)
        }
    }

    /// What the stored plan breaks with a workshop, or with its session as a whole.
    func breaches(of order: Int, in number: Int) -> [RuleBreach] {
        let session = stored.first { $0.number == number && $0.state != .cancelled }
        return breaches.filter { breach in
            breach.placements.isEmpty
                ? session.map { breach.touches($0, from: today) } ?? false
                : breach.placements.contains { $0.session == number && $0.order == order }
        }
    }

    private var request: PlanningRequest {
        let others = stored.filter { $0.state != .cancelled && !kept.contains($0) }
        var programme = programme
        programme.trainers += departed(among: others)
        return PlanningRequest(
            programme: programme, closures: reading.closures + past, busy: reading.busy,
            kept: kept.map { PlannedSession($0, hours: programme.hours) },
            previous: others.map {
                PreviousSession(PlannedSession($0, hours: programme.hours), held: $0.held(before: today))
            })
    }

    /// Those who led workshops that have been held and have left the programme since: they lead no others.
    private func departed(among sessions: [Session]) -> [Trainer] {
        let held = sessions.flatMap { $0.workshops.prefix($0.held(before: today)) }
        let known = Set(programme.trainers.map(\.identifier))
        return Set(held.map(\.trainer)).subtracting(known).sorted().map { trainer in
            Trainer(
                identifier: trainer, name: trainer.description, isPlaceholder: false,
                teaches: Set(1...max(1, programme.sessions.workshopsPerSession)), mostPerWeek: held.count,
                minutes: Dictionary(programme.venues.map { ($0.identifier, 0) }) { first, _ in first }, off: [],
                leave: [today...max(today, programme.window.upperBound)])
        }
    }

    /// Nothing moves to a day that is over; nor to today, except where a workshop may stay.
    private var past: [Closure] {
        let name = Sentence.pastDay[programme.language]
        let first = programme.window.lowerBound
        let over = first < today ? [Closure(name: name, days: first...today.advanced(by: -1), effect: .never)] : []
        let taken = Set(before.flatMap(\.workshops).filter { $0.date == today }.map(\.halfDay))
        let free = HalfDay.allCases.filter { !taken.contains($0) }
        return over + free.map { Closure(name: name, days: today...today, halfDay: $0, effect: .never) }
    }
}

extension SessionReplanning {
    /// Every session as it is to be stored.
    func sessions(on found: FoundPlan, now: Date, identifiers: () -> String) throws(Refusal) -> [Session] {
        var sessions = stored.filter { found.plan.byNumber[$0.number] == nil || kept.contains($0) }
        let replanned = found.plan.byNumber.sorted { $0.key < $1.key }.filter { number, _ in
            !kept.contains { $0.number == number }
        }
        for (number, plan) in replanned {
            let old = stored.first { $0.number == number }
            sessions.append(session(plan, number: number, replacing: old, now: now, identifiers: identifiers))
        }
        for (number, _) in replanned {
            guard let session = sessions.first(where: { $0.number == number }) else { continue }
            if let other = sessions.first(where: { $0.id != session.id && $0.overlaps(session, in: programme) }) {
                throw .hoursOverlap(min(number, other.number), max(number, other.number))
            }
        }
        return sessions.sorted { $0.number < $1.number }
    }

    /// A session on its planned dates; a workshop that stays keeps its hours, its events are carried on.
    private func session(
        _ plan: PlannedSession, number: Int, replacing row: Session?, now: Date, identifiers: () -> String
    ) -> Session {
        let before = row.map { PlannedSession($0, hours: programme.hours) }
        let workshops = plan.workshops.enumerated().map { index, workshop in
            let old = row?.workshops.first { $0.order == index + 1 }
            let then = before.flatMap { $0.workshops.indices.contains(index) ? $0.workshops[index] : nil }
            let stays = then?.date == workshop.date && then?.halfDay == workshop.halfDay && row?.venue == plan.venue
            return Workshop(
                id: old?.id ?? identifiers(), order: index + 1, date: workshop.date,
                span: old.flatMap { stays ? $0.span : nil } ?? programme.hours[workshop.halfDay],
                trainer: workshop.trainer, revision: old?.revision ?? Revision(created: now, modified: now))
        }
        return Session(
            id: row?.id ?? identifiers(), number: number, venue: plan.venue,
            state: row?.state == .confirmed ? .confirmed : .planned, workshops: workshops)
    }
}

extension Session {
    /// How many of its workshops, from the first on, were held before a day.
    func held(before today: CivilDate) -> Int { workshops.prefix { $0.date < today }.count }
}

extension RuleBreach {
    /// Whether it is about a workshop of the session that is not over, or about the session as a whole.
    fileprivate func touches(_ session: Session, from today: CivilDate) -> Bool {
        switch self {
        case .venueUnknown(let venue, let starts), .sessionLength(let venue, let starts, _, _):
            session.venue == venue && session.workshops.first?.date == starts
        default:
            placements.contains { $0.session == session.number && $0.date >= today }
        }
    }
}

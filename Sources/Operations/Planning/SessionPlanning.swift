import Answers
import Catalogue
import Foundation
import Scheduling
import Workshops

/// Turns stored sessions and a programme into the sessions that should be stored.
struct SessionPlanning {
    let programme: Programme
    let reading: ProgrammeReading
    let stored: [Session]
    var again = false
    /// Workshops before this day have been held.
    let today: CivilDate

    /// The sessions that stay as they are: what has been held never moves.
    var kept: [Session] {
        stored.filter {
            $0.state == .confirmed || ($0.state == .planned && (!again || $0.held(before: today) > 0))
        }
    }

    var breachesOfConfirmed: [RuleBreach] { breaches(of: stored.filter { $0.state == .confirmed }) }

    /// What storing these sessions means to people.
    func change(to sessions: [Session], _ state: ChangeState) -> PlanReport.Change {
        guard state == .stored else { return state == .proposed ? .proposed : .unchanged }
        let old = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        guard !sessions.allSatisfy({ old[$0.id]?.isHeldLike($0) ?? false }) else { return .updated }
        return stored.contains { $0.state != .cancelled } ? .replanned : .planned
    }

    /// The plan with new sessions, nil when there are none to be planned; or why it cannot be.
    func plan(_ search: SearchWatch) throws(Refusal) -> FoundPlan? {
        try refuseFewerWorkshops()
        try refuseBrokenPlan()
        let wanted = programme.sessions.count
        guard kept.count <= wanted else { throw .tooManySessions(stored: kept.count, wanted: wanted) }
        guard kept.count < wanted else { return nil }
        return try search.plan(
            PlanningRequest(
                programme: programme, closures: reading.closures + past, busy: reading.busy, kept: planned(kept)),
            over: past)
    }

    /// What the sessions cost.
    func value(of sessions: [Session]) -> PlanValue {
        PlanValue(of: Plan(sessions: planned(sessions.filter { $0.state != .cancelled })), for: judging)
    }

    /// Every session of the programme, the new ones on the dates of ``plan(_:)``.
    func sessions(
        on found: FoundPlan?, now: Date, identifiers: () -> String
    ) throws(Refusal) -> [Session] {
        let numbers = Set(kept.map(\.number))
        let planned = (found?.plan.byNumber ?? [:]).filter { !numbers.contains($0.key) }
        let sessions = assign(planned, now: now, identifiers: identifiers)
        // Confirmed sessions keep their hours. When the programme's have changed since, another session
        // that shares no half-day with one may still share an hour.
        for session in sessions where session.state == .planned {
            if let other = sessions.first(where: { $0.id != session.id && $0.overlaps(session, in: programme) }) {
                throw .hoursOverlap(min(session.number, other.number), max(session.number, other.number))
            }
        }
        return sessions
    }

    /// A published workshop does not vanish without being cancelled.
    func refuseFewerWorkshops() throws(Refusal) {
        let longest = stored.map(\.workshops.count).max() ?? 0
        guard longest <= programme.sessions.workshopsPerSession else {
            throw .fewerWorkshops(stored: longest, wanted: programme.sessions.workshopsPerSession)
        }
    }

    /// Kept sessions may break a rule since the programme changed; only confirmed ones may stay so.
    private func refuseBrokenPlan() throws(Refusal) {
        let confirmed = Set(breachesOfConfirmed)
        let broken = breaches(of: kept).filter { !confirmed.contains($0) }
        guard broken.isEmpty else { throw .storedPlanBreaksRules(broken, PlanNames(programme)) }
    }

    /// What these sessions break by themselves, as if no others were stored; what has been held breaks nothing.
    func breaches(of sessions: [Session]) -> [RuleBreach] {
        let all = PlanVerification.breaches(of: Plan(sessions: planned(sessions)), for: judging)
        return all.filter { breach in sessions.contains { breach.touches($0, from: today) } }
    }

    /// The half-days after today on which a workshop can be held instead.
    func otherHalfDays(for workshop: WorkshopNumber) -> [OtherHalfDays.Choice] {
        OtherHalfDays(
            for: workshop.order, ofSession: workshop.session,
            in: Plan(sessions: planned(stored.filter { $0.state != .cancelled })), for: judging,
            from: today.advanced(by: 1)
        ).choices
    }

    /// The hours of a workshop on a half-day: its own, if it is on that one already.
    func span(of workshop: Workshop, on halfDay: HalfDay) -> TimeSpan {
        programme.hours.halfDay(nearest: workshop.span) == halfDay ? workshop.span : programme.hours[halfDay]
    }

    /// The sessions as the scheduling room sees them.
    func planned(_ sessions: [Session]) -> [PlannedSession] {
        sessions.map { PlannedSession($0, hours: programme.hours) }
    }

    /// By what stored sessions are judged.
    private var judging: PlanningRequest {
        PlanningRequest(programme: programme, closures: reading.closures, busy: reading.busy)
    }

    /// Closes the days that are over to what is planned beside stored sessions; and today, except for what is then.
    var past: [Closure] {
        guard !stored.isEmpty else { return [] }
        let name = Sentence.pastDay[programme.language]
        let first = programme.window.lowerBound
        let over = first < today ? [Closure(name: name, days: first...today.advanced(by: -1), effect: .never)] : []
        let taken = Set(
            planned(stored.filter { $0.state != .cancelled }).flatMap(\.workshops).filter { $0.date == today }.map(
                \.halfDay))
        let free = HalfDay.allCases.filter { !taken.contains($0) }
        return over + free.map { Closure(name: name, days: today...today, halfDay: $0, effect: .never) }
    }

    /// Gives each new session a stored one that is to be planned again, so that its events move
    /// instead of vanishing.
    private func assign(
        _ planned: [Int: PlannedSession], now: Date, identifiers: () -> String
    ) -> [Session] {
        var free = stored.filter { !kept.contains($0) }
        var sessions = kept.map { $0.state == .planned ? $0.keeping(programme.hours, from: today) : $0 }
        for (number, plan) in planned.sorted(by: { $0.key < $1.key }) {
            let row = free.firstIndex { $0.number == number }.map { free.remove(at: $0) }
            sessions.append(
                session(plan, number: number, replacing: row, now: now, identifiers: identifiers))
        }
        return sessions + cancelled(free)
    }

    /// A session on its planned dates; events of the one it replaces are carried on.
    private func session(
        _ plan: PlannedSession, number: Int, replacing row: Session?, now: Date, identifiers: () -> String
    ) -> Session {
        let workshops = plan.workshops.enumerated().map { index, workshop in
            let old = row?.workshops.first { $0.order == index + 1 }
            return Workshop(
                id: old?.id ?? identifiers(), order: index + 1, date: workshop.date,
                span: programme.hours[workshop.halfDay], trainer: workshop.trainer,
                isAgreed: old?.isAgreed ?? true, revision: old?.revision ?? Revision(created: now, modified: now))
        }
        return Session(
            id: row?.id ?? identifiers(), number: number, venue: plan.venue, state: .planned,
            chosenTheme: row?.chosenTheme, workshops: workshops)
    }

    private func cancelled(_ sessions: [Session]) -> [Session] {
        sessions.map { session in
            var session = session
            session.state = .cancelled
            return session
        }
    }
}

extension Session {
    /// The same half-days at the hours that the programme gives them now; what has been held keeps its own.
    fileprivate func keeping(_ hours: HalfDayHours, from today: CivilDate) -> Session {
        var session = self
        for (index, planned) in PlannedSession(self, hours: hours).workshops.enumerated()
        where planned.date >= today {
            session.workshops[index].span = hours[planned.halfDay]
        }
        return session
    }
}

extension Session {
    /// How many of its workshops, from the first on, were held before a day.
    func held(before today: CivilDate) -> Int { workshops.prefix { $0.date < today }.count }
}

extension RuleBreach {
    /// Whether it is about a workshop of the session that is not over, or about the session as a whole while it is not.
    func touches(_ session: Session, from today: CivilDate) -> Bool {
        switch self {
        case .sessionCount: false  // What is still to be planned is not missing.
        case .venueUnknown(let venue, let starts), .sessionLength(let venue, let starts, _, _):
            session.venue == venue && session.workshops.first?.date == starts
                && session.held(before: today) < session.workshops.count
        default: placements.contains { $0.session == session.number && $0.date >= today }
        }
    }
}

extension PlannedSession {
    /// The dates of a stored session, as the scheduling room sees them.
    init(_ session: Session, hours: HalfDayHours) {
        self.init(
            number: session.number, venue: session.venue,
            workshops: session.workshops.map { workshop in
                let halfDay = hours.halfDay(nearest: workshop.span)
                return PlannedWorkshop(date: workshop.date, halfDay: halfDay, trainer: workshop.trainer)
            })
    }
}

extension HalfDayHours {
    /// The half-day that a span is meant as: the one it shares most minutes with, the nearer start among equals.
    func halfDay(nearest span: TimeSpan) -> HalfDay {
        let shared = { (other: TimeSpan) in
            min(span.end.minutes, other.end.minutes) - max(span.start.minutes, other.start.minutes)
        }
        return shared(afternoon) > shared(morning) ? .afternoon : .morning
    }
}

extension Session {
    /// Whether two versions agree on where, when and whether it is held.
    fileprivate func isHeldLike(_ other: Session) -> Bool {
        state == other.state && venue == other.venue && workshops.map(\.date) == other.workshops.map(\.date)
            && workshops.map(\.span) == other.workshops.map(\.span)
    }

    /// Whether some workshop of each takes the same venue, trainer or kit at the same minute.
    func overlaps(_ other: Session, in programme: Programme) -> Bool {
        guard state != .cancelled, other.state != .cancelled else { return false }
        let kits = [venue, other.venue].map { venue in programme.venues.first { $0.identifier == venue }?.kit }
        let shareRoom = venue == other.venue || (kits[0] != nil && kits[0] == kits[1])
        return workshops.contains { one in
            other.workshops.contains { two in
                one.date == two.date && one.span.overlaps(two.span) && (shareRoom || one.trainer == two.trainer)
            }
        }
    }
}

package import Workshops

/// One thing that people could agree to, so that a plan becomes possible.
package enum PlanningChange: Hashable, Sendable {
    /// A venue lets the workshops in on one more half-day of the week.
    case open(venue: Identifier, WeeklyHalfDay)
    /// Each venue that shares this kit gets one of its own.
    case secondKit(Identifier, venues: [Identifier])
    /// So many weeks more, up to a day.
    case longerWindow(weeks: Int, until: CivilDate)
    case holdOn(Closure)
    case holdOnWeekday(Weekday)
    /// A trainer gives up a leave.
    case giveUpLeave(trainer: Identifier, ClosedRange<CivilDate>)
    /// A trainer works on one more half-day of the week.
    case work(trainer: Identifier, WeeklyHalfDay)
    /// A trainer gives so many workshops a week, one more than now.
    case morePerWeek(trainer: Identifier, Int)
    /// A trainer learns to lead a workshop.
    case learn(trainer: Identifier, workshop: Int)
    /// A trainer goes to one more venue.
    case serve(trainer: Identifier, venue: Identifier)
    case shorterGap(days: Int)
    case longerGap(days: Int)
    case irregularRhythm
    /// A pin or a ban is dropped.
    case drop(SessionRequest)
    /// A session that was decided may move.
    case free(session: Int)
    /// So many sessions only.
    case fewerSessions(Int)

    /// Its stable name for machines.
    package var code: String {
        switch self {
        case .open: "open"
        case .secondKit: "second-kit"
        case .longerWindow: "longer-window"
        case .holdOn: "hold-on-closure"
        case .holdOnWeekday: "hold-on-weekday"
        case .giveUpLeave: "give-up-leave"
        case .work: "work"
        case .morePerWeek: "more-per-week"
        case .learn: "learn"
        case .serve: "serve"
        case .shorterGap: "shorter-gap"
        case .longerGap: "longer-gap"
        case .irregularRhythm: "irregular-rhythm"
        case .drop: "drop"
        case .free: "free"
        case .fewerSessions: "fewer-sessions"
        }
    }

    /// The request as if this were agreed.
    func applied(to request: PlanningRequest) -> PlanningRequest {
        switch self {
        case .open(let venue, let halfDay): request.opening(venue, on: halfDay)
        case .secondKit(let kit, _): request.withKitForEachVenue(sharing: kit)
        case .longerWindow(_, let end): request.changing { $0.window = $0.window.lowerBound...end }
        case .holdOn(let closure): request.with(closures: request.closures.filter { $0 != closure })
        case .holdOnWeekday(let weekday): request.changing { $0.closedWeekdays.remove(weekday) }
        case .giveUpLeave(let trainer, let days): request.changing(trainer) { $0.leave.removeAll { $0 == days } }
        case .work(let trainer, let halfDay): request.changing(trainer) { $0.off.remove(halfDay) }
        case .morePerWeek(let trainer, let most): request.changing(trainer) { $0.mostPerWeek = most }
        case .learn(let trainer, let workshop): request.changing(trainer) { $0.teaches.insert(workshop) }
        case .serve(let trainer, let venue): request.changing(trainer) { $0.serve([venue]) }
        case .shorterGap(let days): request.changing { $0.rhythm.shortestGap = days }
        case .longerGap(let days): request.changing { $0.rhythm.longestGap = days }
        case .irregularRhythm: request.changing { $0.rhythm.isRegular = false }
        case .drop(let dropped): request.changing { $0.requests.removeAll { $0 == dropped } }
        case .free(let session): request.with(kept: request.kept.filter { $0.number != session })
        case .fewerSessions(let count): request.changing { $0.fewer(count) }
        }
    }
}

extension Programme {
    /// So many sessions only; what was asked of the others is no longer asked.
    fileprivate mutating func fewer(_ count: Int) {
        sessions.count = count
        requests.removeAll { $0.session > count }
    }
}

extension PlanningRequest {
    /// The same with a venue that lets the workshops in on one half-day of the week.
    fileprivate func opening(_ venue: Identifier, on when: WeeklyHalfDay) -> PlanningRequest {
        let hours = programme.hours[when.halfDay]
        var busy = busy
        busy[venue]?.removeAll { $0.date.weekday == when.weekday && $0.span.overlaps(hours) }
        return with(busy: busy).changing(venue: venue) { $0.opening.insert(when) }
    }
}

extension PlanningFact {
    /// What people could agree to so that this fact yields a little; in each group the smallest first.
    ///
    /// Of a group the cheapest is offered, or the first that helps where one includes the one before.
    func changes(in request: PlanningRequest) -> Changes {
        let programme = request.programme
        let worked = WeeklyHalfDay.all.filter { !programme.closedWeekdays.contains($0.weekday) }
        switch self {
        case .window(let window):
            return .growing(
                [1, 2, 4].map { .longerWindow(weeks: $0, until: window.upperBound.advanced(by: 7 * $0)) })
        case .opening(let venue), .busy(let venue):
            return .alternatives(worked.filter { request.isEverShut(venue, on: $0) }.map { .open(venue: venue, $0) })
        case .kit(let kit, let venues): return .alternatives([.secondKit(kit, venues: venues)])
        case .closure(let closure): return .alternatives([.holdOn(closure)])
        case .closedWeekday(let weekday): return .alternatives([.holdOnWeekday(weekday)])
        case .leave(let trainer, let days): return .alternatives([.giveUpLeave(trainer: trainer, days)])
        case .off(let trainer):
            let off = request.trainer(trainer)?.off ?? []
            return .alternatives(worked.filter(off.contains).map { .work(trainer: trainer, $0) })
        case .mostPerWeek(let trainer, let most):
            return .growing([1, 2, 3].map { .morePerWeek(trainer: trainer, most + $0) })
        case .teaches(let trainer):
            let known = request.trainer(trainer)?.teaches ?? []
            let orders = 1...max(1, programme.sessions.workshopsPerSession)
            return .alternatives(
                orders.filter { !known.contains($0) }.map { .learn(trainer: trainer, workshop: $0) })
        case .serves(let trainer):
            let minutes = request.trainer(trainer)?.minutes ?? [:]
            let venues = programme.venues.map(\.identifier).filter { minutes[$0] == nil }
            return .alternatives(venues.map { .serve(trainer: trainer, venue: $0) })
        case .shortestGap(let days): return .alternatives(days > 1 ? [.shorterGap(days: days - 1)] : [])
        case .longestGap(let days): return .growing([days + 7, days + 14].map { .longerGap(days: $0) })
        case .regularRhythm: return .alternatives([.irregularRhythm])
        case .request(let request): return .alternatives([.drop(request)])
        case .decided(let session): return .alternatives([.free(session: session)])
        }
    }

    /// What could be agreed instead of one fact.
    enum Changes {
        /// One or the other.
        case alternatives([PlanningChange])
        /// Each includes the one before.
        case growing([PlanningChange])
    }
}

extension PlanningRequest {
    /// Whether a venue is closed or taken on some day of the window that is this half-day of the week.
    fileprivate func isEverShut(_ venue: Identifier, on when: WeeklyHalfDay) -> Bool {
        guard self.venue(venue)?.opening.contains(when) == true else { return true }
        let hours = programme.hours[when.halfDay]
        return busy[venue]?.contains {
            $0.date.weekday == when.weekday && $0.span.overlaps(hours) && programme.window.contains($0.date)
        } ?? false
    }
}

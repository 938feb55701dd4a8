import Workshops

/// A plan in the making: kept sessions first, then the new ones in the order in which they were placed.
struct Draft: Sendable {
    private(set) var sessions: [PlannedSession]
    private(set) var schedule: Schedule

    /// The kept sessions alone.
    init(of request: PlanningRequest) {
        self.init(of: request, sessions: request.kept)
    }

    private init(of request: PlanningRequest, sessions: [PlannedSession]) {
        self.sessions = sessions
        schedule = Schedule(of: request)
        for session in sessions { schedule.place(session) }
    }

    var request: PlanningRequest { schedule.request }

    /// The sessions that are not kept.
    var new: ArraySlice<PlannedSession> { sessions.dropFirst(request.kept.count) }

    func adding(_ session: PlannedSession) -> Draft {
        var draft = self
        draft.sessions.append(session)
        draft.schedule.place(session)
        return draft
    }

    func removing(at index: Int) -> Draft {
        var rest = sessions
        rest.remove(at: index)
        return Draft(of: request, sessions: rest)
    }

    /// What the new sessions break, replayed after the kept ones.
    var breaches: [RuleBreach] {
        var schedule = Schedule(of: request)
        for session in request.kept { schedule.place(session) }
        return PlanVerification.breaches(adding: new.sorted(), to: &schedule)
    }
}

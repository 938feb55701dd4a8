import Workshops

/// The search for the sessions that a request still misses.
///
/// Depth first: place the cheapest session, then the next beside it, and come back when there is no
/// room left. At first only a few choices are tried at each depth, then more and more, so that a bad
/// first session does not hold the search for long; at last all of them, which makes it complete.
struct PlanSearch: Sendable {
    let ground: SearchGround
    var budget: StepBudget
    /// The draft with the most sessions that was met.
    private(set) var fullest: Draft
    /// Whether some choice was left untried at this width.
    private var isCut = false

    enum Finding: Sendable {
        case found(Draft)
        case none
        case gaveUp
    }

    init(_ ground: SearchGround, budget: StepBudget) {
        self.ground = ground
        self.budget = budget
        fullest = Draft(of: ground.request)
    }

    mutating func find() -> Finding {
        var width = 1
        while true {
            isCut = false
            let start = Draft(of: ground.request)
            if let draft = complete(start, missing: ground.request.missing, width: width, excluded: []) {
                return .found(improve(draft))
            }
            if budget.isSpent { return .gaveUp }
            guard isCut else { return .none }
            width *= 4
        }
    }

    /// The draft with as many sessions more, or nil.
    ///
    /// Sessions have no order among them: once all drafts with a session have been tried in vain, it is
    /// excluded from those that follow. Nothing is lost, and no set of sessions is tried twice.
    private mutating func complete(
        _ draft: Draft, missing: Int, width: Int, excluded: Set<PlannedSession>
    ) -> Draft? {
        if draft.sessions.count > fullest.sessions.count { fullest = draft }
        guard missing > 0 else { return draft }
        var choices = SessionEnumeration(of: draft, on: ground, budget: &budget)
        guard ground.planBook.isRelaxed || missing <= Room(for: draft, bounds: choices.bounds, on: ground).sessions
        else { return nil }
        var excluded = excluded
        var tried = 0
        while let session = choices.next(budget: &budget) {
            if excluded.contains(session) { continue }
            guard tried < width else { isCut = true; return nil }
            let deeper = complete(draft.adding(session), missing: missing - 1, width: width, excluded: excluded)
            if let deeper { return deeper }
            if budget.isSpent { return nil }
            excluded.insert(session)
            tried += 1
        }
        return nil
    }
}

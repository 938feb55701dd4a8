package import Workshops

extension Conflict {
    /// Looks for a smallest conflict in a request that has no plan, and for the cheapest ways out.
    ///
    /// A group of facts is left out at a time; while there still is no plan, it plays no part (Bakker, 1993:
    /// the deletion filter). A change that leaves every fact of a conflict as it is cannot help; so only those
    /// that touch one are tried.
    ///
    /// Closures of days that are `over` are no facts that anybody could change. `keepGoing` is asked often, on any
    /// thread, whether to go on; what was found till then is told.
    package init(
        of request: PlanningRequest, over: [Closure] = [], keepGoing: @escaping @Sendable () -> Bool = { true }
    ) {
        self.init(of: request, over: over, patience: 60_000, keepGoing: keepGoing)
    }

    init(
        of request: PlanningRequest, over: [Closure] = [], patience: Int,
        keepGoing: @escaping @Sendable () -> Bool = { true }
    ) {
        let all = PlanningFact.all(of: request).filter { !over.map(PlanningFact.closure).contains($0) }
        var search = ConflictSearch(request: request, all: all, patience: patience, keepGoing: keepGoing)
        let outcome = search.outcome(of: request, patience: 8 * patience)
        sessions = request.programme.sessions
        isProven = outcome == .impossible
        if isProven { search.filter() }
        facts = search.facts
        isSmallest = isProven && search.isSmallest
        switch outcome {
        // A plan after all: nothing is to be agreed.
        case .planned: relaxations = []
        case .impossible: relaxations = search.relaxations(of: facts)
        case .gaveUp: relaxations = search.relaxations(of: all)
        }
    }
}

/// The attempts by which a conflict is found.
private struct ConflictSearch {
    let request: PlanningRequest
    /// What people could change.
    let all: [PlanningFact]
    /// Steps for each attempt.
    let patience: Int
    let keepGoing: @Sendable () -> Bool
    /// Attempts that are left: they bound how long an answer takes.
    var attempts = 160
    /// The facts found so far to be needed.
    private(set) var facts: [PlanningFact] = []
    /// Facts that play no part.
    private var dropped: [PlanningFact] = []
    private(set) var isSmallest = true
    /// What has been tried: several facts may yield by the same change.
    private var known: [[PlanningChange]: FoundPlan?] = [:]

    init(
        request: PlanningRequest, all: [PlanningFact], patience: Int, keepGoing: @escaping @Sendable () -> Bool
    ) {
        self.request = request
        self.all = all
        self.patience = patience
        self.keepGoing = keepGoing
    }

    /// What came of one attempt; nothing is known when all are used up, or nobody waits any longer.
    mutating func outcome(of request: PlanningRequest, patience: Int? = nil) -> PlanningOutcome {
        guard attempts > 0, keepGoing() else { return .gaveUp(steps: 0) }
        attempts -= 1
        var planner = Planner(patience: patience ?? self.patience)
        planner.takesAny = true
        return planner.plan(request, keepGoing: keepGoing)
    }

    mutating func filter() {
        // Nobody is told to change what has no part in it: where no fact matters, none is named.
        guard outcome(of: request.without(all)) != .impossible else {
            isSmallest = true
            return
        }
        narrow(all[...])
    }

    /// Finds which of these facts are needed, those dropped and found so far given.
    private mutating func narrow(_ group: ArraySlice<PlanningFact>) {
        guard !group.isEmpty else { return }
        let relaxed = request.without(dropped + group)
        var outcome = outcome(of: relaxed)
        if group.count == 1, case .gaveUp = outcome { outcome = self.outcome(of: relaxed, patience: 8 * patience) }
        if outcome == .impossible {
            dropped += group
        } else if group.count == 1 {
            facts += group
            if case .gaveUp = outcome { isSmallest = false }
        } else {
            let middle = group.startIndex + group.count / 2
            narrow(group[..<middle])
            narrow(group[middle...])
        }
    }

    /// The best that each of these facts allows when it yields; then fewer sessions; pairs where nothing else does.
    mutating func relaxations(of facts: [PlanningFact]) -> [Relaxation] {
        var found = facts.compactMap { best(of: $0.changes(in: request)) }
        if found.isEmpty { found = pairs(among: facts) }
        var unique: [Relaxation] = []
        for relaxation in found where !unique.contains(where: { $0.changes == relaxation.changes }) {
            unique.append(improved(relaxation))
        }
        let sorted = unique.enumerated().sorted {
            ($0.element.found.cost.total, $0.offset) < ($1.element.found.cost.total, $1.offset)
        }
        return sorted.map(\.element) + (fewerSessions(instead: facts).map { [improved($0)] } ?? [])
    }

    private mutating func best(of changes: PlanningFact.Changes) -> Relaxation? {
        switch changes {
        case .growing(let changes):
            for change in changes {
                if let found = relaxation([change]) { return found }
            }
            return nil
        case .alternatives(let changes):
            return changes.compactMap { relaxation([$0]) }
                .min { $0.found.cost.total < $1.found.cost.total }
        }
    }

    /// As many sessions as there is a plan for; not where something asked of one of them is in the way.
    private mutating func fewerSessions(instead facts: [PlanningFact]) -> Relaxation? {
        guard !facts.contains(where: { if case .request = $0 { true } else { false } }) else { return nil }
        for count in stride(from: request.programme.sessions.count - 1, through: max(1, request.kept.count), by: -1) {
            if let found = relaxation([.fewerSessions(count)]) { return found }
        }
        return nil
    }

    /// Two changes together: each the largest of its kind.
    private mutating func pairs(among facts: [PlanningFact]) -> [Relaxation] {
        let others = all.filter { !facts.contains($0) }
        let changes = (facts + others).map { $0.changes(in: request).largest }
        var tried: [[PlanningChange]] = []
        for one in changes.indices.prefix(facts.count) {
            for other in changes.indices.dropFirst(one + 1) {
                for first in changes[one] {
                    tried += changes[other].filter { $0 != first }.map { [first, $0] }
                }
            }
        }
        var found: [Relaxation] = []
        for pair in tried.prefix(60) where found.count < 3 {
            if let relaxation = relaxation(pair) { found.append(relaxation) }
        }
        return found
    }

    private mutating func relaxation(_ changes: [PlanningChange]) -> Relaxation? {
        if let known = known[changes] { return known.map { Relaxation(changes: changes, found: $0) } }
        let relaxed = changes.reduce(request) { $1.applied(to: $0) }
        var found: FoundPlan?
        if case .planned(let plan) = outcome(of: relaxed) { found = plan }
        known[changes] = .some(found)
        return found.map { Relaxation(changes: changes, found: $0) }
    }

    /// The same with a cheaper plan, where a longer search finds one.
    private mutating func improved(_ relaxation: Relaxation) -> Relaxation {
        guard !relaxation.found.isOptimal else { return relaxation }
        let relaxed = relaxation.changes.reduce(request) { $1.applied(to: $0) }
        guard case .planned(let found) = outcome(of: relaxed, patience: 8 * patience),
            found.cost.total < relaxation.found.cost.total || found.isOptimal
        else { return relaxation }
        return Relaxation(changes: relaxation.changes, found: found)
    }
}

extension PlanningFact.Changes {
    /// The alternatives, or what includes all others.
    fileprivate var largest: [PlanningChange] {
        switch self {
        case .alternatives(let changes): changes
        case .growing(let changes): changes.suffix(1)
        }
    }
}

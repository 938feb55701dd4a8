/// The exact search for the sessions of one body.
///
/// A session is a *kind* (venue, half-day of its first workshop, half-days that it may use), a start, and a
/// path of slots and trainers. What couples sessions most, the seats they fill and the balance of venues,
/// weekdays and half-days, depends on their kinds alone. So sets of kinds are enumerated by a bound, the starts
/// are chosen by dynamic programming, and only where these bounds leave room are the paths searched.
///
/// One thread at a time uses a search.
final class BodySearch: @unchecked Sendable {
    static let never: Int32 = 1 << 28
    /// More than any plan may cost; sums of a few such costs stay below ``never``.
    static let most = 1 << 26
    /// So many sessions can be searched together.
    static let mostSessions = 6

    let ground: Ground
    let body: Ground.Body
    /// Venues of the body, and everybody who serves one of them; kinds speak of them by their place here.
    let venues: [Int]
    let trainers: [Int]
    let kinds: [Kind]
    /// Kinds at one venue in the same cells.
    let groups: [(Int, [Int])]
    /// By kind, its place in `groups`.
    let group: [Int]
    /// Whom each kind suits: `people.words` words for each.
    let suited: [UInt64]
    let workshops: Int
    /// Sessions to be found, beside those that are fixed.
    let count: Int
    /// Where all sessions are fixed, or free, and which kinds each may be.
    let fixed: FixedSessions

    var tails: Tails
    /// By number of shared ways, kind and week: the least that a session costs which begins there.
    var starts: [Int32]
    var least: [Int32]
    /// The least that a kind costs beside another that shares its days.
    var leastShared: [Int32]
    /// The most that sharing saves a session.
    var dearestShare: Int32 = 0
    /// The dearest way of a trainer.
    var dearestWay: Int32 = 0
    /// By kind, its place in `order`.
    var place: [Int]
    /// By kind, those that can share a day with it.
    let partners: [[Int]]
    /// Kinds that can be held, by section and the cheapest first.
    var order: [Int] = []
    /// Which of these kinds are how many sessions: those without a number first, then role by role.
    var sections: [Section] = []
    /// Whether all shapes of regular sessions are looked at.
    let comparesPatterns: Bool
    var links: StartLinks
    var known = Known()
    /// Workshops that others take of each trainer's week.
    var perWeekTaken: [Int16] = []
    var effort = SearchEffort()
    /// The kinds of the last bound: a good guess for the next.
    var lastGuess: [Int]?
    /// The set of kinds with the least bound of the last search.
    var root: Candidate?

    /// What was computed once and holds until the costs change.
    struct Known {
        var tails: [TailKey: [Int32]] = [:]
        /// By group of kinds.
        var rests: [Int: Rests] = [:]
        var patterns: [Int: Patterns] = [:]
        var collisions: [KindPair: [Int32]] = [:]
        var sharing: [KindPair: [Int32]] = [:]
        var pairLeast: [Int: Int32] = [:]
    }

    struct TailKey: Hashable {
        let kind: Int
        let trainers: UInt64
    }

    /// Kinds of which so many sessions are.
    struct Section {
        let places: Range<Int>
        let sessions: Int
        /// What the sessions of all sections that follow cost at least.
        var after: Int32 = 0
    }

    /// The sessions that begin at a venue on a half-day of the week, and stay in some half-days of it.
    struct Kind: Hashable {
        /// 0 for sessions without a number, 1… for the roles of the body.
        var role = 0
        let venue: Int
        /// The half-day of the first workshop.
        let cell: Int
        /// Half-days that may be used.
        let cells: UInt32
        /// Half-days that every such session uses.
        let used: UInt32
        /// At least so many workshops change half-day.
        let changes: Int

        func taking(_ role: Int) -> Kind {
            var kind = self
            kind.role = role
            return kind
        }

        /// Whether two sessions of these kinds can be at one venue on one day.
        @inline(__always) func canShare(_ other: Kind) -> Bool {
            guard venue == other.venue else { return false }
            let mornings = UInt32(0b01_0101_0101_0101)
            return (cells & mornings) & (other.cells >> 1 & mornings) != 0
                || (other.cells & mornings) & (cells >> 1 & mornings) != 0
        }
    }

    init(_ ground: Ground, body index: Int, cellsPerSession: Int = 1) {
        self.ground = ground
        body = ground.bodies[index]
        venues = body.venues
        trainers = Set(body.venues.flatMap { ground.venues[$0].served.map(\.trainer) }).sorted()
        workshops = ground.rules.workshops
        fixed = FixedSessions(of: body, on: ground)
        count = max(0, body.sessions - body.fixed.count)
        let cells = ground.rules.regular == true ? 1 : cellsPerSession
        let kinds = Self.kinds(of: body, on: ground, cellsPerSession: cells)
        self.kinds =
            (count > body.roles.count ? kinds : [])
            + body.roles.indices.flatMap { role in kinds.map { $0.taking(role + 1) } }
        suited = self.kinds.flatMap { [body] in body.people.suited(venue: $0.venue, cells: $0.used) }
        var groups: [(Int, [Int])] = []
        for (index, kind) in self.kinds.enumerated() {
            if let last = groups.last, Self.shareTails(self.kinds[last.1[0]], kind, on: ground) {
                groups[groups.count - 1].1.append(index)
            } else {
                groups.append((kind.venue, [index]))
            }
        }
        self.groups = groups
        var group = Array(repeating: 0, count: self.kinds.count)
        for (index, members) in groups.enumerated() { for kind in members.1 { group[kind] = index } }
        self.group = group
        tails = Tails(ground, body: body, trainers: trainers)
        links = StartLinks(sessions: count <= Self.mostSessions ? count : 0, on: ground)
        comparesPatterns = ground.rules.regular == true && ground.weeks <= 64 && Self.hasFewShapes(on: ground)
        starts = Array(repeating: Self.never, count: (ground.rules.workshops + 1) * self.kinds.count * ground.weeks)
        least = Array(repeating: Self.never, count: self.kinds.count)
        leastShared = least
        place = Array(repeating: -1, count: self.kinds.count)
        partners = Self.partners(of: self.kinds)
    }

    /// Whether regular sessions have few enough shapes to look at each.
    private static func hasFewShapes(on ground: Ground) -> Bool {
        var shapes = 1
        for _ in 1..<max(2, ground.rules.workshops) {
            shapes *= ground.steps[0].count
            guard shapes <= 256 else { return false }
        }
        return true
    }

    private static func shareTails(_ one: Kind, _ other: Kind, on ground: Ground) -> Bool {
        guard one.venue == other.venue, one.role == other.role else { return false }
        return ground.rules.regular == true || (one.cells == other.cells && one.changes == other.changes)
    }

    /// Every venue with every choice of at most so many half-days, one of them the first; and the sessions with more.
    private static func kinds(of body: Ground.Body, on ground: Ground, cellsPerSession: Int) -> [Kind] {
        body.venues.indices.flatMap { venue in
            let free = ground.venues[body.venues[venue]].isFree
            let cells = (0..<14).filter { cell in stride(from: cell, to: ground.slots, by: 14).contains { free[$0] } }
            var sets: [UInt32] = [0]
            for cell in cells { sets += sets.map { $0 | 1 << UInt32(cell) } }
            let all = sets.last ?? 0
            let few = sets.filter { (1...cellsPerSession).contains($0.nonzeroBitCount) }
                .sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
                .flatMap { set in
                    cells.filter { set >> UInt32($0) & 1 == 1 }.map {
                        Kind(venue: venue, cell: $0, cells: set, used: set, changes: 0)
                    }
                }
            guard ground.rules.regular != true, cellsPerSession < min(ground.rules.workshops, cells.count) else {
                return few
            }
            return few
                + cells.map {
                    Kind(venue: venue, cell: $0, cells: all, used: 1 << UInt32($0), changes: cellsPerSession)
                }
        }
    }

    /// What sessions of a kind may use and must use; regular ones of a venue are costed together.
    func scope(of kind: Int) -> Tails.Scope {
        let kind = kinds[kind]
        guard ground.rules.regular != true else {
            return Tails.Scope(role: kind.role, venue: kind.venue, cells: 0x3fff, must: [], changes: 0)
        }
        let must = kind.changes > 0 ? [] : (0..<14).filter { kind.cells >> UInt32($0) & 1 == 1 }
        return Tails.Scope(
            role: kind.role, venue: kind.venue, cells: kind.cells, must: must, changes: kind.changes)
    }

    private static func partners(of kinds: [Kind]) -> [[Int]] {
        kinds.map { one in kinds.indices.filter { one.canShare(kinds[$0]) } }
    }

    /// The day on which a session of this kind begins in a week.
    @inline(__always) func day(_ kind: Int, week: Int) -> Int { week * 7 + kinds[kind].cell / 2 }

    @inline(__always) func slot(_ kind: Int, week: Int) -> Int { week * 14 + kinds[kind].cell }
}

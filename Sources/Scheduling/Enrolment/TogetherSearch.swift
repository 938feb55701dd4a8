/// Brings groups together that a ``SeatExchange`` has seated apart, exactly.
///
/// Groups make seats a knapsack problem, so this is a search: who is seated apart is tried in each session,
/// and the exchange, in which the other groups may still be apart, bounds what can follow. What follows depends
/// only on which groups are decided and how many seats they use, so no such state is searched twice.
struct TogetherSearch {
    /// The people of each group.
    let groups: [[Int]]
    /// The rows in which groups may sit, one a session.
    let rows: [Int]
    /// Whether any solution will do.
    let isFirstEnough: Bool
    /// The best arrangement so far.
    private(set) var best: SeatExchange?

    private var seen: [[Int]: Int] = [:]

    /// `best` is an arrangement to improve upon, if there is one.
    init(_ groups: [[Int]], rows: [Int], isFirstEnough: Bool, best: SeatExchange? = nil) {
        self.groups = groups
        self.rows = rows
        self.isFirstEnough = isFirstEnough
        self.best = best
    }

    /// The arrangement of the same people, groups together, that costs least; nil when there is none.
    mutating func solve(_ exchange: SeatExchange) -> SeatExchange? {
        search(exchange, decided: Array(repeating: -1, count: groups.count))
        return best
    }

    private mutating func search(_ exchange: SeatExchange, decided: [Int]) {
        guard best.map({ exchange.cost < $0.cost && !isFirstEnough }) ?? true else { return }
        let isApart = { (group: [Int]) in group.contains { exchange.row[$0] != exchange.row[group[0]] } }
        guard let group = groups.indices.first(where: { isApart(groups[$0]) }) else {
            best = exchange
            return
        }
        guard isNew(decided, exchange) else { return }
        let sits = Set(groups[group].map { exchange.row[$0] })
        let near = rows.filter { sits.contains($0) } + rows.filter { !sits.contains($0) }
        var children: [(exchange: SeatExchange, row: Int)] = []
        for row in near where exchange.costs[groups[group][0]][row] < SeatExchange.never {
            var child = exchange
            guard groups[group].allSatisfy({ child.confine($0, to: row) }) else { continue }
            guard isFirstEnough else {
                children.append((child, row))
                continue
            }
            search(child, decided: decided.replacing(group, by: row))
            if best != nil { return }
        }
        for child in children.sorted(by: { ($0.exchange.cost, $0.row) < ($1.exchange.cost, $1.row) }) {
            search(child.exchange, decided: decided.replacing(group, by: child.row))
        }
    }

    /// Whether no state with the same groups decided, as many seats used and no higher cost came before.
    private mutating func isNew(_ decided: [Int], _ exchange: SeatExchange) -> Bool {
        var key = decided.map { $0 < 0 ? 0 : 1 } + exchange.free.map { _ in 0 }
        var cost = 0
        for (group, row) in decided.enumerated() where row >= 0 {
            key[groups.count + row] += groups[group].count
            cost += groups[group].reduce(0) { $0 + exchange.costs[$1][row] }
        }
        if let before = seen[key], before <= cost || isFirstEnough { return false }
        seen[key] = cost
        return true
    }
}

extension Array {
    /// The same with one element replaced.
    fileprivate func replacing(_ index: Int, by element: Element) -> Self {
        var copy = self
        copy[index] = element
        return copy
    }
}

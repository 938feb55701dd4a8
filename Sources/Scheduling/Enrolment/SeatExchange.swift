/// People in rows of seats at the least total cost, kept so while people are added and removed.
///
/// A minimum-cost flow whose graph has the rows for vertices, not the people: the edge from a row to another
/// weighs what the cheapest move of one person between them costs. Who comes in, comes along a shortest path
/// to a free seat (successive shortest paths: Busacker and Gowen, 1960); at the least cost there is no negative
/// cycle, so that paths are well defined although moves can gain.
struct SeatExchange: Sendable {
    /// More than any sum of costs.
    static let never = Int.max / 4

    /// By person and row; `never` where the person cannot sit.
    private(set) var costs: [[Int]]
    /// Seats left, by row.
    private(set) var free: [Int]
    /// The row of each person; nil who has no seat.
    private(set) var row: [Int?]
    /// What all seats cost.
    private(set) var cost = 0
    private var inside: [[Int]]
    /// The cheapest move from row to row: `from × rows + to`.
    private var moves: [Move]

    private struct Move {
        var cost = SeatExchange.never
        var person = 0
    }

    init(seats: [Int], costs: [[Int]]) {
        self.costs = costs
        free = seats
        row = Array(repeating: nil, count: costs.count)
        inside = Array(repeating: [], count: seats.count)
        moves = Array(repeating: Move(), count: seats.count * seats.count)
    }

    /// Seats a person, others changing rows if need be; false, and nothing changes, when that is impossible.
    mutating func insert(_ person: Int) -> Bool {
        let rows = free.count
        var distance = costs[person]
        var before = [Int](repeating: -1, count: rows)
        relax { settle in
            for from in 0..<rows where distance[from] < Self.never {
                for to in 0..<rows {
                    let length = distance[from] + moves[from * rows + to].cost
                    guard length < distance[to] else { continue }
                    (distance[to], before[to]) = (length, from)
                    settle = false
                }
            }
        }
        guard
            let last = free.indices.filter({ free[$0] > 0 && distance[$0] < Self.never })
                .min(by: { (distance[$0], $0) < (distance[$1], $1) })
        else { return false }
        free[last] -= 1
        var to = last
        var touched = [last]
        while before[to] >= 0 {
            let from = before[to]
            move(moves[from * rows + to].person, from: from, to: to)
            to = from
            touched.append(from)
        }
        sit(person, in: to)
        for row in touched { refresh(row) }
        return true
    }

    /// Takes a person out; others move up as far as that gains.
    mutating func remove(_ person: Int) {
        guard let left = row[person] else { return }
        let rows = free.count
        stand(person, from: left)
        refresh(left)
        var distance = [Int](repeating: Self.never, count: rows)
        var after = [Int](repeating: -1, count: rows)
        distance[left] = 0
        relax { settle in
            for to in 0..<rows where distance[to] < Self.never {
                for from in 0..<rows where from != left {
                    let length = moves[from * rows + to].cost + distance[to]
                    guard length < distance[from] else { continue }
                    (distance[from], after[from]) = (length, to)
                    settle = false
                }
            }
        }
        let first = distance.indices.min { (distance[$0], $0 == left ? -1 : $0) < (distance[$1], $1 == left ? -1 : $1) }
        var from = first ?? left
        free[from] += 1
        var touched: [Int] = [from]
        while after[from] >= 0 {
            let to = after[from]
            move(moves[from * rows + to].person, from: from, to: to)
            from = to
            touched.append(to)
        }
        for row in touched { refresh(row) }
    }

    /// Lets a person sit in one row only; false when that is impossible: nothing can then be said of the rest.
    mutating func confine(_ person: Int, to only: Int) -> Bool {
        let seated = row[person] != nil
        let stays = row[person] == only
        if seated && !stays { remove(person) }
        let price = costs[person][only]
        costs[person] = Array(repeating: Self.never, count: free.count)
        costs[person][only] = price
        if stays { refresh(only) }
        return stays || insert(person)
    }

    /// Relaxes all edges until none changes; without negative cycles, as often as there are rows at most.
    private func relax(_ pass: (inout Bool) -> Void) {
        for _ in 0..<free.count {
            var isSettled = true
            pass(&isSettled)
            if isSettled { return }
        }
    }

    private mutating func move(_ person: Int, from: Int, to: Int) {
        stand(person, from: from)
        sit(person, in: to)
    }

    private mutating func sit(_ person: Int, in to: Int) {
        row[person] = to
        inside[to].append(person)
        cost += costs[person][to]
    }

    private mutating func stand(_ person: Int, from: Int) {
        row[person] = nil
        inside[from].removeAll { $0 == person }
        cost -= costs[person][from]
    }

    private mutating func refresh(_ from: Int) {
        let rows = free.count
        for to in 0..<rows { moves[from * rows + to] = Move() }
        for person in inside[from] {
            costs[person].withUnsafeBufferPointer { costs in
                let stay = costs[from]
                for to in 0..<rows where costs[to] < Self.never && to != from {
                    let cost = costs[to] - stay
                    guard cost < moves[from * rows + to].cost else { continue }
                    moves[from * rows + to] = Move(cost: cost, person: person)
                }
            }
        }
    }
}

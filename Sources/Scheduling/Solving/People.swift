/// The people of a body who could be seated, as sets of bits.
struct People: Sendable {
    let count: Int
    /// 64-bit words of a set.
    let words: Int
    /// Who can reach each venue of the body.
    private let reach: [[UInt64]]
    /// Who is available on each cell.
    private let available: [[UInt64]]

    static let cells = 14

    init(count: Int, venues: Int, reaches: (Int, Int) -> Bool, isAvailable: (Int, Int) -> Bool) {
        let words = (count + 63) / 64
        self.count = count
        self.words = words
        var reach = Array(repeating: Array(repeating: UInt64(0), count: words), count: venues)
        var available = Array(repeating: Array(repeating: UInt64(0), count: words), count: Self.cells)
        for person in 0..<count {
            let bit = UInt64(1) << UInt64(person % 64)
            for venue in 0..<venues where reaches(person, venue) { reach[venue][person / 64] |= bit }
            for cell in 0..<Self.cells where isAvailable(person, cell) { available[cell][person / 64] |= bit }
        }
        self.reach = reach
        self.available = available
    }

    init(
        _ participants: [PlanningInstance.Participant], venues: [Int], communes: [PlanningInstance.Commune]
    ) {
        let near = participants.map { person in
            Set(communes[person.commune].travel.filter { $0[1] <= person.maxTravel }.map { $0[0] })
        }
        self.init(
            count: participants.count, venues: venues.count, reaches: { near[$0].contains(venues[$1]) },
            isAvailable: { participants[$0].mask >> $1 & 1 == 1 })
    }

    /// Whom a session at a venue suits that uses these cells.
    func suited(venue: Int, cells: UInt32) -> [UInt64] {
        var set = reach[venue]
        for cell in 0..<Self.cells where cells >> UInt32(cell) & 1 == 1 {
            for word in 0..<words { set[word] &= available[cell][word] }
        }
        return set
    }

    /// The most people who can be seated at once in sessions that suit these sets.
    ///
    /// The least, over sets of sessions, of their seats and of all people whom some other session suits
    /// (König's theorem).
    func seated(in suited: [[UInt64]], capacity: Int) -> Int {
        guard suited.count <= 8 else { return seatedOneByOne(in: suited, capacity: capacity) }
        return (0..<1 << suited.count).reduce(Int.max) { least, mask in
            let people = (0..<words).reduce(0) { sum, word in
                sum
                    + suited.indices.reduce(UInt64(0)) { mask >> $1 & 1 == 1 ? $0 | suited[$1][word] : $0 }
                    .nonzeroBitCount
            }
            return min(least, people + capacity * (suited.count - mask.nonzeroBitCount))
        }
    }

    /// The same where there are too many sets of sessions.
    private func seatedOneByOne(in suited: [[UInt64]], capacity: Int) -> Int {
        var seating = Seating(seats: capacity, sessions: suited.count)
        return (0..<count).count { person in
            seating.seat(suited.indices.filter { suited[$0][person / 64] >> UInt64(person % 64) & 1 == 1 })
        }
    }
}

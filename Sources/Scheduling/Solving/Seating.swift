/// As many people as possible in the sessions that suit them.
///
/// A maximum matching by augmenting paths (Berge, 1957): who finds no free seat may send somebody to
/// another session, who may send somebody in turn. Who has a seat keeps one.
struct Seating {
    let seats: Int
    /// By session: the sessions that suit each person in it.
    private var seated: [[[Int]]]

    init(seats: Int, sessions: Int) {
        self.seats = seats
        seated = Array(repeating: [], count: sessions)
    }

    /// Seats a person whom these sessions suit; false when that is impossible.
    mutating func seat(_ suited: [Int]) -> Bool {
        var tried: Set<Int> = []
        return seat(suited, tried: &tried)
    }

    private mutating func seat(_ suited: [Int], tried: inout Set<Int>) -> Bool {
        for session in suited where tried.insert(session).inserted {
            if seated[session].count < seats {
                seated[session].append(suited)
                return true
            }
            for (seat, other) in seated[session].enumerated() where self.seat(other, tried: &tried) {
                seated[session][seat] = suited
                return true
            }
        }
        return false
    }
}

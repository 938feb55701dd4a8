import Workshops

/// Dates and places suit the people who would come, so that no seat stays empty for want of them.
///
/// 200 for each person who cannot be seated, but could be if every session suited everybody. A session
/// suits a person who can reach its venue and come on all half-days of the week that it uses.
struct FillPreference: PlanningPreference {
    let term = PlanCost.Term.fill

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        let rules = request.programme.sessions
        let wanted = min(request.people.count, rules.seats * rules.count)
        guard wanted > 0 else { return 0 }
        let used = sessions.map { session in Set(session.workshops.map(\.when.weekly)) }
        var seating = Seating(seats: rules.seats, sessions: sessions.count)
        let seated = request.people.count { person in
            seating.seat(
                sessions.indices.filter {
                    person.venues.contains(sessions[$0].venue) && used[$0].isSubset(of: person.available)
                })
        }
        return request.programme.weights.fill * max(0, wanted - seated)
    }
}

/// As many people as possible in the sessions that suit them.
///
/// A maximum matching by augmenting paths (Berge, 1957): who finds no free seat may send somebody to
/// another session, who may send somebody in turn. Who has a seat keeps one.
private struct Seating {
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

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

import Workshops

/// Sessions start at some distance, so that who misses one can wait for the next.
///
/// 5 for each day that is missing to the wished spread, between the starts of consecutive sessions.
struct SpreadPreference: PlanningPreference {
    let term = PlanCost.Term.spread

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        let wished = request.programme.rhythm.wishedSpread
        let starts = sessions.starts
        return zip(starts, starts.dropFirst()).reduce(0) { cost, pair in
            cost + request.programme.weights.spread * max(0, wished - pair.0.date.distance(to: pair.1.date))
        }
    }
}

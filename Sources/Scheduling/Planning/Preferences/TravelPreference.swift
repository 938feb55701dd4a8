import Workshops

/// Trainers spend little time on the road between home and venues.
///
/// 1 for each minute from home to a venue and back, once for each day, trainer and venue.
struct TravelPreference: PlanningPreference {
    let term = PlanCost.Term.travel

    static func cost(of trainer: Identifier, to venue: Identifier, for request: PlanningRequest) -> Int {
        request.programme.weights.travel * 2 * (request.trainer(trainer)?.minutes[venue] ?? 0)
    }

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        let visits = sessions.flatMap { session in
            session.workshops.map { Visit(trainer: $0.trainer, date: $0.date, venue: session.venue) }
        }
        return Set(visits).reduce(0) { $0 + Self.cost(of: $1.trainer, to: $1.venue, for: request) }
    }

    private struct Visit: Hashable {
        let trainer: Identifier
        let date: CivilDate
        let venue: Identifier
    }
}

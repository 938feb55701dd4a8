import Workshops

/// The programme has its number of sessions, each at one of its venues, each of all its workshops.
///
/// The decision buys so many sessions of so many workshops, no more and no fewer. It is asked of
/// whole plans only: the search builds no session of another shape.
/// What would mend it: adding or dropping a session or a workshop, naming the venue in the programme.
struct SessionShapeRule: Sendable {
    func breaches(of sessions: [PlannedSession], for request: PlanningRequest) -> [RuleBreach] {
        let rules = request.programme.sessions
        var breaches: [RuleBreach] = []
        if sessions.count != rules.count {
            breaches.append(.sessionCount(planned: sessions.count, wanted: rules.count))
        }
        for session in sessions {
            let starts = session.workshops.first?.date
            if request.venue(session.venue) == nil {
                breaches.append(.venueUnknown(venue: session.venue, starts: starts))
            }
            if session.workshops.count != rules.workshopsPerSession {
                breaches.append(
                    .sessionLength(
                        venue: session.venue, starts: starts, workshops: session.workshops.count,
                        wanted: rules.workshopsPerSession))
            }
        }
        return breaches
    }
}

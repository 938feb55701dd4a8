import Workshops

extension PlanningRequest {
    /// The same but for the programme, or for the sessions that are kept.
    func with(
        programme: Programme? = nil, closures: [Closure]? = nil, busy: [Identifier: [BusyTime]]? = nil,
        kept: [PlannedSession]? = nil
    ) -> PlanningRequest {
        PlanningRequest(
            programme: programme ?? self.programme, closures: closures ?? self.closures, busy: busy ?? self.busy,
            kept: kept ?? self.kept, previous: previous, people: people)
    }

    func changing(_ change: (inout Programme) -> Void) -> PlanningRequest {
        var programme = programme
        change(&programme)
        return with(programme: programme)
    }

    /// The same with one trainer changed.
    func changing(_ trainer: Identifier, _ change: (inout Trainer) -> Void) -> PlanningRequest {
        changing { programme in
            for index in programme.trainers.indices where programme.trainers[index].identifier == trainer {
                change(&programme.trainers[index])
            }
        }
    }

    /// The same with one venue changed.
    func changing(venue: Identifier, _ change: (inout Venue) -> Void) -> PlanningRequest {
        changing { programme in
            for index in programme.venues.indices where programme.venues[index].identifier == venue {
                change(&programme.venues[index])
            }
        }
    }

    func asking(_ request: SessionRequest) -> PlanningRequest {
        changing { $0.requests.append(request) }
    }
}

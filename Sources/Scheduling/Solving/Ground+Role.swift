import Workshops

extension Ground {
    /// A session that is known by its number: what its workshops cost beside what those of any session do.
    struct Role: Sendable {
        /// By workshop, venue, trainer and slot; ``BodySearch/never`` where it may not be.
        let extra: [Int32]
    }

    /// Where in the costs of a role a workshop is.
    func index(order: Int, venue: Int, trainer: Int, slot: Int) -> Int {
        ((order * venues.count + venue) * trainers.count + trainer) * slots + slot
    }
}

extension Ground.Role {
    /// What pins, bans and wishes ask of the session, and what it costs to move it from where it was.
    init(number: Int, _ layout: RequestLayout, slots: Int) {
        let request = layout.request
        let previous = request.previous.first { $0.session.number == number }
        let moves = MoveCosts(request)
        let workshops = max(1, request.programme.sessions.workshopsPerSession)
        var extra: [Int32] = []
        extra.reserveCapacity(workshops * layout.venues.count * layout.trainers.count * slots)
        for order in 1...workshops {
            for venue in layout.venues {
                for trainer in layout.trainers.indices {
                    for slot in 0..<slots {
                        let placement = Placement(
                            session: number, venue: venue.identifier, order: order,
                            workshop: layout.workshop(slot, trainer))
                        extra.append(Self.cost(of: placement, asked: request, previous, moves))
                    }
                }
            }
        }
        self.extra = extra
    }

    private static func cost(
        of placement: Placement, asked request: PlanningRequest, _ previous: PreviousSession?, _ moves: MoveCosts
    ) -> Int32 {
        let move = previous.map { moves.cost(of: placement, from: $0) } ?? 0
        guard let move else { return BodySearch.never }
        // What has been held stays, whatever is asked of it now.
        if let previous, placement.order <= previous.held { return move }
        guard request.requests(.pin, concerning: placement).allSatisfy({ placement.meets($0.condition) }),
            !request.requests(.ban, concerning: placement).contains(where: { placement.meets($0.condition) })
        else { return BodySearch.never }
        return move + Int32(WishPreference.cost(of: placement, for: request))
    }
}

import Workshops

extension PlanningRequest {
    /// The same as if none of these facts held.
    func without(_ facts: [PlanningFact]) -> PlanningRequest { facts.reduce(self) { $0.without($1) } }

    private func without(_ fact: PlanningFact) -> PlanningRequest {
        switch fact {
        case .window: changing { $0.window = $0.window.lowerBound...$0.window.upperBound.advanced(by: amplyLonger) }
        case .closedWeekday(let weekday): changing { $0.closedWeekdays.remove(weekday) }
        case .closure(let closure): with(closures: closures.filter { $0 != closure })
        case .opening(let venue): changing(venue: venue) { $0.opening = Set(WeeklyHalfDay.all) }
        case .busy(let venue): with(busy: busy.filter { $0.key != venue })
        case .kit(let kit, _): withKitForEachVenue(sharing: kit)
        case .serves(let trainer): changing(trainer) { $0.serve(programme.venues.map(\.identifier)) }
        case .teaches(let trainer):
            changing(trainer) { $0.teaches = Set(1...max(1, programme.sessions.workshopsPerSession)) }
        case .off(let trainer): changing(trainer) { $0.off = [] }
        case .leave(let trainer, let days): changing(trainer) { $0.leave.removeAll { $0 == days } }
        case .mostPerWeek(let trainer, _): changing(trainer) { $0.mostPerWeek = 14 }
        case .shortestGap: changing { $0.rhythm.shortestGap = min($0.rhythm.shortestGap, 1) }
        case .longestGap: changing { $0.rhythm.longestGap = max(28, 2 * $0.rhythm.longestGap) }
        case .regularRhythm: changing { $0.rhythm.isRegular = false }
        case .request(let request): changing { $0.requests.removeAll { $0 == request } }
        case .decided(let session): with(kept: kept.filter { $0.number != session })
        }
    }

    /// Days in which all sessions could follow one another, one workshop a week; half a year at most.
    private var amplyLonger: Int {
        min(182, max(28, 7 * programme.sessions.count * programme.sessions.workshopsPerSession))
    }

    /// The same with a kit of its own for every venue but the first of those that share one.
    func withKitForEachVenue(sharing kit: Identifier) -> PlanningRequest {
        changing { programme in
            let used = Set(programme.venues.map(\.kit) + programme.kits.map(\.identifier))
            var new = (2...).lazy.compactMap { Identifier("kit-\($0)") }.filter { !used.contains($0) }.makeIterator()
            let sharing = programme.venues.indices.filter { programme.venues[$0].kit == kit }
            for index in sharing.dropFirst() { programme.venues[index].kit = new.next() ?? kit }
        }
    }
}

extension Trainer {
    /// Serves these venues, too; where no minutes are given, with those of the farthest.
    mutating func serve(_ venues: [Identifier]) {
        let farthest = minutes.values.max() ?? 60
        for venue in venues where minutes[venue] == nil { minutes[venue] = farthest }
    }
}

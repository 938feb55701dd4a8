package import Answers
package import Foundation
import Storage
import Tables
import Workshops

extension Office {
    /// Counts everything, by session, commune or basin; all groupings add up to the same.
    package func statistics(
        by grouping: StatisticsGrouping, now: Date
    ) throws(Refusal) -> StatisticsOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let sessions = try connection.sessionCounts(of: programme)
            guard !sessions.isEmpty else { throw Refusal.nothingPlanned }
            let groups = try StatisticsGroups(grouping, in: connection, programme)
            let live = sessions.reduce(0) { $0 + ($1.key == .cancelled ? 0 : $1.value) }
            return StatisticsOverview(
                grouping: grouping,
                rows: (groups.order.map(Optional.some) + [nil]).compactMap { name in
                    groups.statistics[name].map { .init(group: name, statistics: $0) }
                },
                total: groups.statistics.values.reduce(into: Statistics(), +=), seats: live * book.rules.seats,
                workshops: try connection.workshopCounts(of: programme).reduce(into: [:]) { states, session in
                    for (state, number) in session.value
                    where session.key != .cancelled || state == .held || state.isCancelled {
                        states[state, default: 0] += number
                    }
                },
                heldWithNobody: try connection.workshopsHeldWithNobody(of: programme))
        }
    }
}

/// What is counted of each group.
private struct StatisticsGroups {
    /// By the names of the groups; nil for none.
    private(set) var statistics: [String?: Statistics]
    /// The names, in the order of the programme.
    let order: [String]

    init(_ grouping: StatisticsGrouping, in connection: SQLConnection, _ programme: Identifier) throws {
        statistics = try connection.statistics(of: programme, by: grouping == .session ? .session : .commune)
        guard grouping != .session else {
            order = statistics.keys.compactMap(\.self).sorted { Int($0) ?? 0 < Int($1) ?? 0 }
            return
        }
        let communes = try connection.communes(of: programme)
        guard grouping == .basin else {
            order = communes.map(\.name)
            return
        }
        let venues = try connection.venues(of: programme, retired: false)
        let basins = Dictionary(
            communes.compactMap { commune in
                let nearest = venues.min { one, other in
                    commune.minutes[one.identifier] ?? .max < commune.minutes[other.identifier] ?? .max
                }
                return nearest.map { (commune.name, $0.town) }
            }, uniquingKeysWith: { first, _ in first })
        statistics = statistics.reduce(into: [:]) { basin, commune in
            basin[commune.key.flatMap { basins[$0] }, default: Statistics()] += commune.value
        }
        order = venues.map(\.town).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

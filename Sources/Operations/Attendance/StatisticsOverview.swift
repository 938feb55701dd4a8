package import Foundation
import Storage
import Tables
package import Workshops

/// By what statistics are told.
package enum StatisticsGrouping: String, Sendable, CaseIterable {
    case session, commune, basin
}

/// What the council is told: people, workshops, passes, progress.
package struct StatisticsOverview: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// The session's number, the commune's name, or the town of the nearest venue; nil for none.
        package let group: String?
        package let statistics: Statistics
    }

    package let grouping: StatisticsGrouping
    /// In the order of the programme.
    package let rows: [Row]
    package let total: Statistics
    /// Seats there are, in sessions that are not cancelled.
    package let seats: Int
    /// How many workshops are in each state.
    package let workshops: [Workshop.State: Int]
    /// Those that were held and to which nobody came.
    package let heldWithNobody: Int
}

extension Office {
    /// Counts everything, by session, commune or basin; all groupings add up to the same.
    package func statistics(
        by grouping: StatisticsGrouping, now: Date
    ) throws(Refusal) -> StatisticsOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let sessions = try book.allSessions()
            let groups = try StatisticsGroups(grouping, sessions, in: connection, programme)
            var found: [String?: Statistics] = [:], total = Statistics()
            for cell in try connection.statistics(of: programme) {
                found[groups.name(of: cell.key), default: Statistics()] += cell.statistics
                total += cell.statistics
            }
            let live = sessions.filter { $0.state != .cancelled }
            let states = sessions.flatMap { session in
                session.workshops.filter { session.state != .cancelled || $0.state == .held || $0.state.isCancelled }
                    .map(\.state)
            }
            return StatisticsOverview(
                grouping: grouping,
                rows: (groups.order.map(Optional.some) + [nil]).compactMap { name in
                    found[name].map { .init(group: name, statistics: $0) }
                },
                total: total, seats: live.count * book.rules.seats,
                workshops: Dictionary(states.map { ($0, 1) }, uniquingKeysWith: +),
                heldWithNobody: try connection.workshopsHeldWithNobody(of: programme))
        }
    }
}

/// To which group people belong.
private struct StatisticsGroups {
    private let grouping: StatisticsGrouping
    private let sessions: [String: String]
    private let basins: [String: String]
    /// The names of the groups.
    let order: [String]

    init(
        _ grouping: StatisticsGrouping, _ sessions: [Session], in connection: SQLConnection, _ programme: Identifier
    ) throws {
        self.grouping = grouping
        self.sessions = Dictionary(sessions.map { ($0.id, "\($0.number)") }, uniquingKeysWith: { first, _ in first })
        let communes = try connection.communes(of: programme)
        let venues = try connection.venues(of: programme, retired: false)
        basins = Dictionary(
            communes.compactMap { commune in
                let nearest = venues.min { one, other in
                    commune.minutes[one.identifier] ?? .max < commune.minutes[other.identifier] ?? .max
                }
                return nearest.map { (commune.name, $0.town) }
            }, uniquingKeysWith: { first, _ in first })
        order =
            switch grouping {
            case .session: sessions.map { "\($0.number)" }
            case .commune: communes.map(\.name)
            case .basin: venues.map(\.town).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            }
    }

    func name(of key: StatisticsCell.Key) -> String? {
        switch grouping {
        case .session: key.session.flatMap { sessions[$0] }
        case .commune: key.commune
        case .basin: basins[key.commune]
        }
    }
}

extension StatisticsOverview {
    /// The table as people read it: a heading, a row for each group, and the sum.
    package func table(in language: Language) -> [[String]] {
        let heading = [Sentence.group(by: grouping)[language]] + Sentence.statisticsColumns.map { $0[language] }
        let groups = rows.map { row in
            [row.group ?? Sentence.noGroup[language]] + row.statistics.cells(in: language)
        }
        return [heading] + groups + [[Sentence.total[language]] + total.cells(in: language)]
    }

    /// The same as CSV that a spreadsheet reads.
    package func octets(in language: Language) -> [UInt8] {
        var writer = TableWriter()
        for row in table(in: language) { writer.write(row) }
        return writer.octets
    }
}

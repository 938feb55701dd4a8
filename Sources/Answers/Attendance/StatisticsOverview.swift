import Foundation
import Tables
package import Workshops

/// By what statistics are told.
package enum StatisticsGrouping: String, Sendable, CaseIterable {
    case session, commune, basin
}

extension StatisticsGrouping: Worded {
    package var spellings: [String] {
        switch self {
        case .session: ["session"]
        case .commune: ["commune"]
        case .basin: ["basin", "bassin", "bassin de vie"]
        }
    }
}

/// What the council is told: people, workshops, passes, progress.
package struct StatisticsOverview: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// The session's number, the commune's name, or the town of the nearest venue; nil for none.
        package let group: String?
        package let statistics: Statistics

        package init(group: String?, statistics: Statistics) {
            self.group = group
            self.statistics = statistics
        }
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

    package init(
        grouping: StatisticsGrouping, rows: [Row], total: Statistics, seats: Int, workshops: [Workshop.State: Int],
        heldWithNobody: Int
    ) {
        self.grouping = grouping
        self.rows = rows
        self.total = total
        self.seats = seats
        self.workshops = workshops
        self.heldWithNobody = heldWithNobody
    }
}

import Foundation
package import Workshops

/// The workshops that are held while the decision can still be contested.
package struct AppealOverview: Sendable, Equatable {
    package let lastDay: CivilDate
    package let workshops: Int

    package init(lastDay: CivilDate, workshops: Int) {
        self.lastDay = lastDay
        self.workshops = workshops
    }
}

extension AppealOverview {
    package init(lastDay: CivilDate, days: [CivilDate]) {
        self.init(lastDay: lastDay, workshops: days.filter { $0 <= lastDay }.count)
    }
}

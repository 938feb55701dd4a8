import Foundation
import Storage
package import Workshops

/// How the communes stand, and where the chequebooks are.
package struct CommunesOverview: Sendable, Equatable {
    /// In the order of the programme.
    package let communes: [CommuneStanding]
    /// Chequebooks in the reserve.
    package let reserve: Int
    package let appeal: AppealOverview?

    package var chequebooks: Int { communes.reduce(reserve) { $0 + $1.chequebooks.count } }
}

/// The workshops that are held while the decision can still be contested.
package struct AppealOverview: Sendable, Equatable {
    package let lastDay: CivilDate
    package let workshops: Int
}

extension SQLConnection {
    func communesOverview(of programme: Identifier) throws -> CommunesOverview {
        CommunesOverview(
            communes: try communeStandings(of: programme), reserve: try reserveChequebooks(of: programme).count,
            appeal: try overview(of: programme).appeal)
    }
}

extension AppealOverview {
    init(lastDay: CivilDate, days: [CivilDate]) {
        self.init(lastDay: lastDay, workshops: days.filter { $0 <= lastDay }.count)
    }
}

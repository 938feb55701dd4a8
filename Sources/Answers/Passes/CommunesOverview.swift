import Foundation
package import Workshops

/// How the communes stand, and where the chequebooks are.
package struct CommunesOverview: Sendable, Equatable {
    /// In the order of the programme.
    package let communes: [CommuneStanding]
    /// Chequebooks in the reserve.
    package let reserve: Int
    package let appeal: AppealOverview?

    package init(communes: [CommuneStanding], reserve: Int, appeal: AppealOverview?) {
        self.communes = communes
        self.reserve = reserve
        self.appeal = appeal
    }

    package var chequebooks: Int { communes.reduce(reserve) { $0 + $1.chequebooks.count } }
}

import Answers
import Foundation
import Storage
import Workshops

extension SQLConnection {
    func communesOverview(of programme: Identifier) throws -> CommunesOverview {
        CommunesOverview(
            communes: try communeStandings(of: programme), reserve: try reserveChequebooks(of: programme).count,
            appeal: try overview(of: programme).appeal)
    }
}

package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// The plan as stored.
    package func show(now: Date) throws(Refusal) -> ProgrammeOverview {
        let identifier = try programmeIdentifier()
        return try read(now: now) { try $0.overview(of: identifier) }
    }
}

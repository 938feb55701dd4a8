import Foundation
package import Workshops

/// What recording it did.
package struct AllocationReport: Sendable, Equatable {
    package let standing: CommuneStanding
    package let reserve: Int
    package let changed: Bool

    package init(standing: CommuneStanding, reserve: Int, changed: Bool) {
        self.standing = standing
        self.reserve = reserve
        self.changed = changed
    }
}

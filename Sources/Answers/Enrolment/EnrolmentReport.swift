package import Foundation
import Workshops

/// What a verb about seats did.
package struct EnrolmentReport: Sendable, Equatable {
    /// Where those stand now whom it was about.
    package let people: [PersonOverview]
    /// False when everything was so before.
    package let changed: Bool
    /// Who was offered a seat on the way.
    package let offers: [PersonOverview]
    /// The zone in which instants are told.
    package let zone: TimeZone

    package init(people: [PersonOverview], changed: Bool, offers: [PersonOverview], zone: TimeZone) {
        self.people = people
        self.changed = changed
        self.offers = offers
        self.zone = zone
    }
}

extension EnrolmentReport {
    package var remedies: [Remedy] { (people + offers).flatMap(\.remedies).unique }
}

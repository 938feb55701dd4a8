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
    /// Why the reason that was given is not kept; nil when it is, or none was given.
    package var unkeptReason: UnkeptReason?
    /// Where seats were to be offered: what stays free as those whom it would suit did not take it before.
    package var untaken: [UntakenOffer] = []

    package init(people: [PersonOverview], changed: Bool, offers: [PersonOverview], zone: TimeZone) {
        self.people = people
        self.changed = changed
        self.offers = offers
        self.zone = zone
    }
}

extension EnrolmentReport {
    /// Why a reason is not kept.
    package enum UnkeptReason: String, Sendable {
        /// They had withdrawn before: what was said then stays.
        case withdrawnBefore
        /// Seats were free, or theirs already: nobody sits above the maximum.
        case nobodyAbove
    }

    package var remedies: [Remedy] { (people + offers).flatMap(\.remedies).unique }
}

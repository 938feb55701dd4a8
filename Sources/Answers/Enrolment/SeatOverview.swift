package import Foundation
package import Workshops

/// Who sits where, and who waits.
package struct SeatOverview: Sendable, Equatable {
    package let rules: EnrolmentRules
    package let zone: TimeZone
    /// By number.
    package let sessions: [Row]
    /// Who comes first first.
    package let waiting: [PersonOverview]
    /// Who withdrew and has not asked again, in the order of registration.
    package let withdrawn: [PersonOverview]
    /// Those whose session does not suit them any more, by session and seat.
    package let misfits: [Misfit]
    /// The workshops that people who have a seat have declined, by number: somebody may be glad of the seat.
    package let declined: [Int: [WorkshopNumber]]

    package init(
        rules: EnrolmentRules, zone: TimeZone, sessions: [Row], waiting: [PersonOverview],
        withdrawn: [PersonOverview] = [], misfits: [Misfit] = [],
        declined: [Int: [WorkshopNumber]]
    ) {
        self.rules = rules
        self.zone = zone
        self.sessions = sessions
        self.waiting = waiting
        self.withdrawn = withdrawn
        self.misfits = misfits
        self.declined = declined
    }

    package struct Row: Sendable, Equatable {
        package let session: Session
        package let count: SeatCount
        /// Those who sit in it or are offered a seat, by seat.
        package let people: [PersonOverview]

        package init(session: Session, count: SeatCount, people: [PersonOverview]) {
            self.session = session
            self.count = count
            self.people = people
        }
    }
}

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
    /// The workshops that people who have a seat have declined, by number: somebody may be glad of the seat.
    package let declined: [Int: [WorkshopNumber]]

    package init(
        rules: EnrolmentRules, zone: TimeZone, sessions: [Row], waiting: [PersonOverview],
        declined: [Int: [WorkshopNumber]]
    ) {
        self.rules = rules
        self.zone = zone
        self.sessions = sessions
        self.waiting = waiting
        self.declined = declined
    }

    package struct Row: Sendable, Equatable {
        package let session: Session
        /// Those who sit in it or are offered a seat, by seat.
        package let people: [PersonOverview]

        package init(session: Session, people: [PersonOverview]) {
            self.session = session
            self.people = people
        }
    }
}

package import Foundation
package import Workshops

/// Seats for many people at once, as the scheduling room would give them.
///
/// Who waits longest comes first, then who registered first; nobody loses a seat to somebody later, and nobody who has
/// a seat changes it. Among all such ways, people travel least and come when they like to.
package struct PlacementProposal: Sendable, Equatable {
    /// The zone in which instants are told.
    package let zone: TimeZone
    /// Stands for what is proposed: once anything has changed, a proposal has another name.
    package let name: String
    /// Who gets a seat, in the order in which they are served.
    package let seats: [Seat]
    /// Who gets none, and why.
    package let waiting: [Waiting]
    /// Those for whom nobody vouches; they are not considered.
    package let notEligible: [PersonOverview]

    package init(
        name: String, seats: [Seat], waiting: [Waiting], notEligible: [PersonOverview], zone: TimeZone = .gmt
    ) {
        self.zone = zone
        self.name = name
        self.seats = seats
        self.waiting = waiting
        self.notEligible = notEligible
    }

    package struct Seat: Sendable, Equatable {
        package let person: PersonOverview
        /// The number of the session.
        package let session: Int
        package let minutes: Int?

        package init(person: PersonOverview, session: Int, minutes: Int?) {
            self.person = person
            self.session = session
            self.minutes = minutes
        }
    }

    /// Somebody, or people who come together, without a seat.
    package struct Waiting: Sendable, Equatable {
        package let people: [PersonOverview]
        package let reason: Reason
        /// What would give them seats, the cheapest first.
        package let waysOut: [WayOut]
        /// What is free and would suit, but they did not take it when it was offered.
        package let untaken: [UntakenOffer]

        package init(
            people: [PersonOverview], reason: Reason, waysOut: [WayOut], untaken: [UntakenOffer] = []
        ) {
            self.people = people
            self.reason = reason
            self.waysOut = waysOut
            self.untaken = untaken
        }
    }

    /// Why people get no seat; sessions by number.
    package enum Reason: Sendable, Equatable {
        /// Something keeps them from every session: the way, the half-days, the calendar.
        case nothingSuits
        case full(sessions: [Int])
        /// Sessions that suit have seats, never enough for all of them: `seats` is the most together.
        case apart(sessions: [Int], seats: Int)
    }

    /// What would give people seats; sessions by number.
    package enum WayOut: Sendable, Equatable {
        case seats(session: Int, more: Int)
        case halfDays(session: Int, [WeeklyHalfDay])
        case way(session: Int, minutes: Int)
        case halfDaysAndWay(session: Int, [WeeklyHalfDay], minutes: Int)
    }
}

extension PlacementProposal {
    /// How to accept it, all or in part.
    package var remedies: [Remedy] {
        seats.isEmpty && waiting.isEmpty ? [] : [.acceptPlacement(name), .acceptPlacementOfSome(name)]
    }

    /// For those who are not considered.
    package var remediesOfNotEligible: [Remedy] { notEligible.isEmpty ? [] : [.attest(nil)] }
}

package import Foundation

/// How many seats of a session are taken, kept and free: every page, export and count takes them from here.
package struct SeatCount: Sendable, Hashable {
    /// Seats there are; those above them that the office gave knowingly are not among them.
    package let seats: Int
    /// Seats that somebody has, or had to the end of the session.
    package let taken: Int
    /// Seats that are offered to somebody who has not answered yet.
    package let kept: Int
    /// When the first offer ends.
    package let keptUntil: Date?

    /// Seats that can be given or offered.
    package var free: Int { max(0, seats - taken - kept) }

    /// How many people there are above the seats.
    package var above: Int { max(0, taken + kept - seats) }

    /// Of the enrolments of a session of so many workshops.
    package init(seats: Int, _ enrolments: some Sequence<Enrolment>, workshops: Int) {
        self.seats = seats
        taken = enrolments.count { $0.isTaken(ofWorkshops: workshops) }
        let offers = enrolments.filter(\.isKept)
        kept = offers.count
        keptUntil = offers.compactMap(\.expires).min()
    }
}

extension Enrolment {
    /// Whether somebody has the seat, or had it to the last of the workshops of the session: what became of them then
    /// takes nothing away.
    package func isTaken(ofWorkshops workshops: Int) -> Bool {
        switch state {
        case .seated: true
        case .withdrawn, .moved: lastWorkshop ?? 0 >= max(1, workshops)
        case .offered, .refused, .expired, .revoked, .cancelled: false
        }
    }

    /// Whether the seat waits for an answer.
    package var isKept: Bool { state == .offered }
}

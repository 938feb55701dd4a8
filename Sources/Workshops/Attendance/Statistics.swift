/// What is counted of people, workshops and passes; each number as `docs/definitions.md` defines it.
package struct Statistics: Sendable, Equatable {
    /// Seats taken, as ``SeatCount`` counts them.
    package var seats = 0
    /// Seats kept for somebody who has not answered yet.
    package var kept = 0
    /// People who were expected at workshops that were held, once for each workshop.
    package var expected = 0
    package var presences: [Presence: Int] = [:]
    /// Passes that were given at workshops.
    package var passes = 0
    /// People who were assessed before and after in at least one skill, and those among them who can do more.
    package var compared = 0
    package var progressed = 0

    package init() {}

    /// Those who were there, for some of it at least.
    package var attended: Int { presences.reduce(0) { $0 + ($1.key.isThere ? $1.value : 0) } }

    /// Those who did not come and had not said so.
    package var noShows: Int { presences[.absent] ?? 0 }

    /// Attended of expected, in tenths of a percent rounded half up; nil when nobody was expected.
    package var attendance: Int? { expected == 0 ? nil : (attended * 2_000 + expected) / (expected * 2) }

    package static func += (sum: inout Statistics, other: Statistics) {
        sum.seats += other.seats
        sum.kept += other.kept
        sum.expected += other.expected
        sum.presences.merge(other.presences, uniquingKeysWith: +)
        sum.passes += other.passes
        sum.compared += other.compared
        sum.progressed += other.progressed
    }
}

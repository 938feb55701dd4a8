/// A session in which people can sit.
package struct OfferedSession: Sendable, Hashable {
    /// Distinct for each session; decides between sessions that are equally good.
    package var id: String
    /// The venue, as people's journeys name it.
    package var venue: String
    /// All cells that its workshops use, as bits.
    package var cells: Int
    /// All its seats.
    package var seats: Int
    /// Seats of people who are not among the applicants and keep theirs.
    package var taken: Int

    /// A session with its seats.
    package init(id: String, venue: String, cells: Int, seats: Int, taken: Int = 0) {
        self.id = id
        self.venue = venue
        self.cells = cells
        self.seats = seats
        self.taken = taken
    }

    /// Seats that are left to applicants.
    var free: Int {
        let (left, overflow) = seats.subtractingReportingOverflow(max(0, taken))
        return overflow ? 0 : max(0, left)
    }
}

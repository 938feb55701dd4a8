/// A person who asks for a seat: where they can go, and when.
///
/// Cells are bits: bit `weekday × 2 + period`, Monday morning first, the afternoon after the morning.
package struct Applicant: Sendable, Hashable {
    /// Distinct for each person; decides between equal ranks.
    package var id: String
    /// People with the same group sit in one session or wait together; nil for who comes alone.
    package var group: String?
    /// The order of registration; the first registered has the least.
    package var rank: Int
    /// Minutes to each venue; a venue that is absent is out of reach.
    package var minutes: [String: Int]
    /// Minutes that the person can travel.
    package var maxTravel: Int
    /// Cells when the person can come.
    package var available: Int
    /// Cells that the person prefers.
    package var wished: Int

    /// A person with everything that decides on their seat.
    package init(
        id: String, group: String? = nil, rank: Int, minutes: [String: Int], maxTravel: Int, available: Int, wished: Int
    ) {
        self.id = id
        self.group = group
        self.rank = rank
        self.minutes = minutes
        self.maxTravel = maxTravel
        self.available = available
        self.wished = wished
    }

    /// What going outside the wish weighs, in minutes of travel.
    static let unwished = 10

    /// Whether the venue of a session is near enough.
    func reaches(_ session: OfferedSession) -> Bool {
        minutes[session.venue].map { $0 <= maxTravel } ?? false
    }

    /// Minutes of travel, and ten when some cell is outside the wish; nil when the session does not suit.
    func cost(of session: OfferedSession) -> Int? {
        guard let minutes = minutes[session.venue], minutes <= maxTravel, session.cells & ~available == 0 else {
            return nil
        }
        // Within a bound, so that sums of hostile numbers cannot overflow.
        let journey = max(-1_000_000, min(1_000_000, minutes))
        return journey + (session.cells & ~wished == 0 ? 0 : Self.unwished)
    }
}

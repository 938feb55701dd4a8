/// A session in which more people have a seat, or are offered one, than the programme has seats for.
package struct Crowd: Sendable, Equatable {
    /// The session's number.
    package let session: Int
    package let people: Int
    package let seats: Int
    /// The numbers of those who are too many, by seat.
    package let above: [Int]

    package init(session: Int, people: Int, seats: Int, above: [Int]) {
        self.session = session
        self.people = people
        self.seats = seats
        self.above = above
    }
}

extension Crowd {
    /// To seat those who are too many elsewhere, or to let them go.
    package var remedies: [Remedy] { above.flatMap { [.move($0), .withdraw($0)] } }
}

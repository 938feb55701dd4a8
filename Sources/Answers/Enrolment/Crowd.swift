/// A session in which more people have a seat, or are offered one, than the programme has seats for.
package struct Crowd: Sendable, Equatable {
    /// The session's number.
    package let session: Int
    package let people: Int
    package let seats: Int
    /// The numbers of those who are too many, by seat.
    package let above: [Int]
    /// Those of them who have no seat yet, but an offer of one.
    package let offered: [Int]

    package init(session: Int, people: Int, seats: Int, above: [Int], offered: [Int] = []) {
        self.session = session
        self.people = people
        self.seats = seats
        self.above = above
        self.offered = offered
    }
}

extension [Crowd] {
    /// To seat those who are too many elsewhere or to let them go, and to end the offers of those who have only that; of
    /// several people each is said once.
    package var remedies: [Remedy] {
        let offered = flatMap(\.offered), seated = flatMap(\.above).filter { !offered.contains($0) }
        let one = { (people: [Int]) in people.count == 1 ? people[0] : nil }
        return (seated.isEmpty ? [] : [.move(one(seated)), .withdraw(one(seated))])
            + (offered.isEmpty ? [] : [.refuse(one(offered))])
    }
}

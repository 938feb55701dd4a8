/// The passes that a session can still bring in, beside those that it has.
package struct PassOutlook: Sendable, Equatable {
    /// Somebody who has a seat.
    package struct Person: Sendable, Equatable {
        /// The workshop with which their seat begins.
        package var first: Int
        /// Passes that they have and can present.
        package var passes: Int
        /// Passes that they have given at workshops that are still to be held, by order.
        package var given: [Int: Int]

        package init(first: Int = 1, passes: Int, given: [Int: Int] = [:]) {
            self.first = first
            self.passes = passes
            self.given = given
        }
    }

    /// The session's number.
    package var session: Int
    package var collection: PassCollection
    package var seats: Int
    /// The workshops that are still to be held and at which passes can be given, by order.
    package var ahead: [Int]
    /// Who has a seat; nobody who waits, and nobody to whom one is offered.
    package var people: [Person]
    /// The workshop with which the seat of somebody begins who takes a free one today; nil when nobody can.
    package var newcomersFirst: Int?

    package init(
        session: Int, collection: PassCollection, seats: Int, ahead: [Int], people: [Person], newcomersFirst: Int?
    ) {
        self.session = session
        self.collection = collection
        self.seats = seats
        self.ahead = ahead
        self.people = people
        self.newcomersFirst = newcomersFirst
    }
}

extension PassOutlook {
    /// What is given when everybody who has a seat comes and gives what is asked of them, as far as they have it.
    package var expected: Int { people.reduce(0) { $0 + min($1.passes, asked(of: $1)) } }

    /// What is given when every seat is taken, everybody comes, and nobody lacks a pass.
    package var most: Int {
        let free = max(0, seats - people.count)
        let newcomer = newcomersFirst.map { asked(of: Person(first: $0, passes: 0)) } ?? 0
        return people.reduce(0) { $0 + asked(of: $1) } + free * newcomer
    }

    /// How many passes each of those who lack some lacks for what is asked of them.
    package var lacking: [Int] { people.map { asked(of: $0) - $0.passes }.filter { $0 > 0 } }

    /// What the agreement still asks of somebody; whoever has given more at one workshop owes no less at another.
    private func asked(of person: Person) -> Int {
        ahead.reduce(0) { $0 + max(0, collection.due(at: $1, from: person.first) - (person.given[$1] ?? 0)) }
    }
}

package import Answers
package import Storage
package import Workshops

extension SQLConnection {
    /// What is wrong with the seats and the people of a programme.
    package func seatProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        try problemsOfSeats(programme) + problemsOfPeople(programme)
    }

    private func problemsOfSeats(_ programme: Identifier) throws -> [DatabaseProblem] {
        let rules = try enrolmentRules(of: programme)?.rules
        let seats = rules.map { $0.seats + $0.overbooking } ?? 0
        let numbers = Dictionary(
            try sessions(of: programme).map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        let live = try enrolments(of: programme).filter(\.state.isLive)
        let ofSession = Dictionary(grouping: live, by: \.session)
        var problems: [DatabaseProblem] = []
        for session in numbers.sorted(by: { $0.value < $1.value }) {
            let held = Dictionary(grouping: ofSession[session.key] ?? [], by: \.seat)
            for (seat, holders) in held.sorted(by: { $0.key < $1.key }) {
                let people = holders.map(\.participant)
                if people.count > 1 {
                    problems.append(.seatHeldTwice(session: session.value, seat: seat, people: people))
                }
                if !(1...max(1, seats)).contains(seat) || seats < 1 {
                    problems += people.map {
                        .seatOutOfRange(session: session.value, seat: seat, person: $0, seats: seats)
                    }
                }
            }
        }
        let several = Dictionary(grouping: live, by: \.participant).filter { $0.value.count > 1 }.keys.sorted()
        problems += several.map { .severalSeats(person: $0) }
        let seated = Set(live.filter { $0.state == .seated }.map(\.participant))
        let waiting = try waitingTurns(of: programme).map(\.participant)
        problems += waiting.filter(seated.contains).sorted().map { .seatedAndWaiting(person: $0) }
        return problems
    }

    /// Whether somebody was erased is known from the audit alone.
    private func problemsOfPeople(_ programme: Identifier) throws -> [DatabaseProblem] {
        var erased: Set<Int> = []
        for row in try auditRows(on: programme.description, mentioning: ": erased") {
            for case .erased(let number) in row.facts { erased.insert(number) }
        }
        var problems: [DatabaseProblem] = []
        try eachParticipant(of: programme) { number, isNamed in
            switch (isNamed, erased.contains(number)) {
            case (false, false): problems.append(.nameMissing(person: number))
            case (true, true): problems.append(.erasedButNamed(person: number))
            default: break
            }
        }
        return problems
    }
}

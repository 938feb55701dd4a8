package import Answers
import Workshops

extension SeatOverview {
    package var json: JSON {
        [
            "sessions": .list(sessions.map { $0.json(seats: rules.seats) }), "waiting": .list(waiting.map(\.json)),
            "declined": .list(
                declined.sorted { $0.key < $1.key }.map { person, workshops in
                    ["person": .number(person), "workshops": .list(workshops.map { .text($0.description) })]
                }),
        ]
    }
}

extension SeatOverview.Row {
    fileprivate func json(seats: Int) -> JSON {
        [
            "session": .number(session.number), "venue": .text(session.venue.description),
            "state": .code(session.state.rawValue), "seats": .number(seats), "people": .list(people.map(\.json)),
        ]
    }
}

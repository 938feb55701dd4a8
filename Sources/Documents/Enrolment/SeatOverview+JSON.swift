package import Answers
import Catalogue
import Workshops

extension SeatOverview {
    package var json: JSON {
        [
            "sessions": .list(sessions.map(\.json)), "waiting": .list(waiting.map(\.json)),
            "withdrawn": .list(withdrawn.map(\.json)), "misfits": .list(misfits.map(\.json)),
            "declined": .list(
                declined.sorted { $0.key < $1.key }.map { person, workshops in
                    ["person": .number(person), "workshops": .list(workshops.map { .text($0.description) })]
                }),
        ]
    }
}

extension SeatOverview.Row {
    fileprivate var json: JSON {
        [
            "session": .number(session.number), "venue": .text(session.venue.description),
            "state": .code(session.state.rawValue), "seats": .number(count.seats), "taken": .number(count.taken),
            "kept": .number(count.kept), "keptUntil": .instant(count.keptUntil), "free": .number(count.free),
            "people": .list(people.map(\.json)),
        ]
    }
}

extension Misfit {
    var json: JSON {
        [
            "person": .number(person.participant.number), "session": .number(session),
            "obstacles": .list(obstacles.map { .code($0.code) }),
        ]
    }
}

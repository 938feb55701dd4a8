package import Answers
import Catalogue
package import Workshops

extension SeatProposal {
    package func json(in language: Language) -> JSON {
        [
            "people": .list(people.map(\.json)), "sessions": .list(sessions.map(\.json)),
            "obstacles": .list(
                EnrolmentRefusal.obstacles(to: obstacles, othersSuit: !sessions.isEmpty).map {
                    .text($0.sentence[language])
                }),
            "untaken": .list(untaken.map(\.json)),
        ]
    }
}

extension SeatProposal.Choice {
    fileprivate var json: JSON {
        [
            "session": .number(session.number), "venue": .text(session.venue.description),
            "minutes": .number(minutes), "freeSeats": .number(freeSeats), "firstWorkshop": .number(firstWorkshop),
            "waiting": .number(waiting),
        ]
    }
}

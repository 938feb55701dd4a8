package import Answers
import Catalogue
package import Workshops

extension PlacementProposal {
    package func json(in language: Language) -> JSON {
        [
            "name": .text(name), "seats": .list(seats.map(\.json)),
            "waiting": .list(
                waiting.map {
                    [
                        "people": .list($0.people.map { .number($0.participant.number) }),
                        "message": .text($0.sentence(in: zone)[language]), "untaken": .list($0.untaken.map(\.json)),
                    ]
                }),
            "notEligible": .list(notEligible.map { .number($0.participant.number) }),
        ]
    }
}

extension PlacementProposal.Seat {
    fileprivate var json: JSON {
        [
            "person": .number(person.participant.number), "session": .number(session), "minutes": .number(minutes),
        ]
    }
}

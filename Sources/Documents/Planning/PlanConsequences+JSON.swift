package import Answers
import Billing
import Catalogue
package import Workshops

extension PlanConsequences {
    /// `name` is that by which it is accepted.
    package func json(in language: Language) -> JSON {
        [
            "name": .text(name), "moves": .list(moves.map(\.json)),
            "venues": .list(
                venues.map {
                    ["venue": .text($0.identifier.description), "from": .text($0.before), "to": .text($0.after)]
                }),
            "unagreed": .list(unagreed.map { .text($0.description) }),
            "people": .list(
                people.map { $0.json(in: language).with(["withNextMessage": .flag(waitsForNextMessage($0))]) }),
            "trainers": .list(trainers.map(\.json)),
            "price": price.map { ["before": $0.before.range, "after": $0.after.range] } ?? .null,
        ]
    }
}

extension PlanConsequences.Person {
    fileprivate func json(in language: Language) -> JSON {
        [
            "person": .number(person.participant.number), "session": .number(session),
            "outcome": .code(outcome.rawValue), "moved": .flag(isMoved), "invited": .flag(isInvited),
            "seat": .number(seat),
            "obstacles": .list(obstacles.map { .reason($0.code, $0.reason, in: language) }),
            "told": .list(ways.map { .code($0.rawValue) }),
            "sessions": .list(
                choices.map { choice in
                    [
                        "session": .number(choice.session.number), "minutes": .number(choice.minutes),
                        "freeSeats": .number(choice.freeSeats), "firstWorkshop": .number(choice.firstWorkshop),
                    ]
                }),
        ]
    }
}

extension PlanConsequences.Trainer {
    fileprivate var json: JSON {
        [
            "trainer": .text(identifier.description),
            "workshops": .list(workshops.map { .text($0.description) }), "invited": .flag(isInvited),
            "email": .text(email?.description),
        ]
    }
}

extension WorkshopMove {
    fileprivate var json: JSON {
        [
            "workshop": .text(workshop.description), "from": before?.json ?? .null, "to": after?.json ?? .null,
        ]
    }
}

extension WorkshopMove.Place {
    fileprivate var json: JSON {
        [
            "date": .day(date), "start": .time(span.start), "end": .time(span.end), "venue": .text(venue.description),
        ]
    }
}

extension ForecastOverview {
    var range: JSON {
        ["cheapest": .cents(forecast.cheapest.total), "dearest": .cents(forecast.dearest.total)]
    }
}

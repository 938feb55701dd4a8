package import Answers
import Billing
import Foundation
import Workshops

extension ProgrammeOverview {
    package var json: JSON {
        [
            "format": "ateliers-programme/1", "programme": .text(identifier.description), "name": .text(name),
            "language": .code(language.rawValue), "timeZone": .text(zone.identifier),
            "firstDay": .day(window.lowerBound), "lastDay": .day(window.upperBound),
            "price": [
                "cheapest": .cents(price.cheapest), "dearest": .cents(price.dearest),
                "passesAtMost": .number(price.passesAtMost),
            ],
            "venues": .list(venues.map(\.json)), "trainers": .list(trainers.map(\.json)),
            "sessions": .list(sessions.map(\.json)), "appealEnds": .day(appeal?.lastDay),
            "workshopsBeforeAppealEnds": .number(appeal?.workshops),
        ]
    }
}

extension VenueOverview {
    fileprivate var json: JSON {
        [
            "id": .text(identifier.description), "name": .text(name), "town": .text(town),
            "address": .text(address), "state": .code(state.rawValue),
        ]
    }
}

extension TrainerOverview {
    fileprivate var json: JSON {
        ["id": .text(identifier.description), "name": .text(name), "placeholder": .flag(isPlaceholder)]
    }
}

extension SessionOverview {
    fileprivate var json: JSON {
        [
            "number": .number(number), "venue": .text(venue.identifier.description), "state": .code(state.rawValue),
            "workshops": .list(workshops.map(\.json)),
        ]
    }
}

extension WorkshopOverview {
    fileprivate var json: JSON {
        [
            "order": .number(order), "uid": .text(id), "date": .day(date), "start": .time(span.start),
            "end": .time(span.end), "theme": .text(theme.title),
            "themeOptions": .list(theme.options.map { .text($0) }),
            "trainer": .text(trainer.identifier.description), "state": .code(state.rawValue),
            "status": .code(status.rawValue), "sequence": .number(revision.sequence),
            "modified": .instant(revision.modified),
        ]
    }
}

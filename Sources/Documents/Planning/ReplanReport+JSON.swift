package import Answers
import Scheduling
package import Workshops

extension ReplanReport {
    package func json(in language: Language) -> JSON {
        let changes = { (changes: [WorkshopChange]) in JSON.list(changes.map { $0.json(names, in: language) }) }
        return [
            "state": .code(state.rawValue), "moved": changes(moved), "retrained": changes(retrained),
            "added": changes(added), "unchanged": .number(change.unchanged.count), "touched": change.json,
            "broken": .list(breaches.map { $0.json(names, in: language) }), "before": before.json,
            "after": after.json, "plan": overview.json, "consequences": consequences?.json(in: language) ?? .null,
            "warnings": .list(findings.map { $0.json(in: language) }),
        ]
    }
}

extension PlanChange {
    /// Whom it touches.
    fileprivate var json: JSON {
        [
            "sessions": .list(sessions.map { .number($0) }),
            "trainers": .list(trainers.map { .text($0.description) }),
            "venues": .list(venues.map { .text($0.description) }),
        ]
    }
}

extension WorkshopChange {
    fileprivate func json(_ names: PlanNames, in language: Language) -> JSON {
        [
            "session": .number(session), "workshop": .number(order), "confirmed": .flag(isConfirmed),
            "from": before?.json ?? .null, "to": after.json,
            "reasons": .list(reasons.map { $0.json(names, in: language) }),
        ]
    }
}

extension WorkshopChange.Place {
    fileprivate var json: JSON {
        [
            "date": .day(date), "start": .time(span.start), "end": .time(span.end),
            "venue": .text(venue.description), "trainer": .text(trainer.description),
        ]
    }
}

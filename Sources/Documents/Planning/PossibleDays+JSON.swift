package import Answers
import Scheduling
import Workshops

extension PossibleDays {
    package var json: JSON {
        [
            "workshop": .text(workshop.description), "date": .day(date), "start": .time(span.start),
            "end": .time(span.end), "days": .list(days.map(\.json)), "more": .number(more),
        ]
    }
}

extension PossibleDays.Day {
    fileprivate var json: JSON {
        [
            "date": .day(date), "halfDay": .code("\(halfDay)"), "start": .time(span.start), "end": .time(span.end),
            "difference": .number(difference.total), "terms": difference.terms, "people": .number(people),
            "absent": .list(absent.map { .number($0.person) }),
            "price": ["before": price.before.range, "after": price.after.range],
        ]
    }
}

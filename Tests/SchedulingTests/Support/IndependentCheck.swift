import Workshops

@testable import Scheduling

/// The published hard rules H1–H9, written down a second time on day numbers, without the room's own code.
struct IndependentCheck {
    let programme: Programme
    let closures: [Closure]
    let busy: [Identifier: [BusyTime]]

    private struct Event {
        let session: Int
        let order: Int
        let venue: Identifier
        let day: Int
        let half: Int
        let trainer: Identifier
        let date: CivilDate
    }

    init(_ request: PlanningRequest) {
        programme = request.programme
        closures = request.closures
        busy = request.busy
    }

    /// The rules that these sessions break, "H1"…"H9".
    func broken(by sessions: [PlannedSession]) -> Set<String> {
        var broken: Set<String> = []
        var events: [Event] = []
        if sessions.count != programme.sessions.count { broken.insert("H1") }
        for (index, session) in sessions.enumerated() {
            if !programme.venues.contains(where: { $0.identifier == session.venue }) { broken.insert("H1") }
            if session.workshops.count != programme.sessions.workshopsPerSession { broken.insert("H1") }
            for (order, workshop) in session.workshops.enumerated() {
                let day = workshop.date.dayNumber - programme.window.lowerBound.dayNumber
                let half = workshop.halfDay == .morning ? 0 : 1
                events.append(
                    Event(
                        session: index, order: order + 1, venue: session.venue, day: day, half: half,
                        trainer: workshop.trainer, date: workshop.date))
            }
        }
        for event in events { broken.formUnion(alone(event)) }
        for event in events {
            for other in events where other.session == event.session && other.order == event.order + 1 {
                broken.formUnion(step(from: event, to: other))
            }
        }
        for index in events.indices {
            for other in events.indices where other < index { broken.formUnion(pair(events[other], events[index])) }
        }
        for trainer in programme.trainers {
            let days = events.filter { $0.trainer == trainer.identifier }.map(\.day)
            for first in stride(from: -700, through: 700, by: 7)
            where days.count(where: { $0 >= first && $0 < first + 7 }) > trainer.mostPerWeek { broken.insert("H8") }
        }
        return broken
    }

    private func alone(_ event: Event) -> Set<String> {
        var broken: Set<String> = []
        let length = programme.window.upperBound.dayNumber - programme.window.lowerBound.dayNumber
        let halfDay = event.half == 0 ? HalfDay.morning : .afternoon
        if event.day < 0 || event.day > length { broken.insert("H3") }
        if programme.closedWeekdays.contains(event.date.weekday) { broken.insert("H3") }
        for closure in closures where closure.effect == .never {
            let isThen = closure.days.lowerBound <= event.date && event.date <= closure.days.upperBound
            if isThen, closure.halfDay == nil || closure.halfDay == halfDay { broken.insert("H3") }
        }
        for venue in programme.venues where venue.identifier == event.venue {
            let isOpen = venue.opening.contains { $0.weekday == event.date.weekday && $0.halfDay == halfDay }
            if !isOpen { broken.insert("H3") }
        }
        let hours = event.half == 0 ? programme.hours.morning : programme.hours.afternoon
        for time in busy[event.venue] ?? [] where time.date == event.date {
            if time.span.start.minutes < hours.end.minutes, time.span.end.minutes > hours.start.minutes {
                broken.insert("H3")
            }
        }
        guard let trainer = programme.trainers.first(where: { $0.identifier == event.trainer }) else {
            return broken.union(["H4"])
        }
        let isOff = trainer.off.contains { $0.weekday == event.date.weekday && $0.halfDay == halfDay }
        let isAway = trainer.leave.contains { $0.lowerBound <= event.date && event.date <= $0.upperBound }
        let serves = trainer.minutes.keys.contains(event.venue)
        if isOff || isAway || !serves || !trainer.teaches.contains(event.order) { broken.insert("H4") }
        return broken
    }

    private func step(from one: Event, to next: Event) -> Set<String> {
        var broken: Set<String> = []
        let gap = next.day - one.day
        if gap < programme.rhythm.shortestGap || gap > programme.rhythm.longestGap { broken.insert("H2") }
        if gap * 2 + next.half - one.half <= 0 { broken.insert("H2") }
        if programme.rhythm.isRegular, gap % 7 != 0 || one.half != next.half { broken.insert("H9") }
        return broken
    }

    private func pair(_ one: Event, _ other: Event) -> Set<String> {
        var broken: Set<String> = []
        guard one.day == other.day else { return broken }
        let kits = [one, other].map { event in programme.venues.first { $0.identifier == event.venue }?.kit }
        let sharesKit = kits[0] != nil && kits[0] == kits[1]
        if one.half == other.half {
            if one.venue == other.venue { broken.insert("H5") }
            if one.trainer == other.trainer { broken.insert("H6") }
            if sharesKit { broken.insert("H7") }
        } else if one.venue != other.venue {
            let journey = programme.journeys.first { $0.venues.contains(one.venue) && $0.venues.contains(other.venue) }
            let noon = programme.hours.morning.end.minutes
            let start = programme.hours.afternoon.start.minutes
            let minutes = journey?.minutes ?? 100_000
            if one.trainer == other.trainer, noon + minutes + programme.rhythm.trainerTurnaround > start {
                broken.insert("H6")
            }
            if sharesKit, noon + minutes + programme.rhythm.kitHandling > start { broken.insert("H7") }
        }
        return broken
    }
}

extension RuleBreach {
    /// The published number of the rule.
    var number: String {
        switch self {
        case .sessionCount, .sessionLength, .venueUnknown: "H1"
        case .gap: "H2"
        case .outsideWindow, .closedWeekday, .closedDay, .clockChange, .venueClosed, .venueBusy: "H3"
        case .trainerUnknown, .trainerNotServing, .trainerCannotTeach, .trainerOff, .trainerAway: "H4"
        case .venueTaken: "H5"
        case .trainerTaken, .trainerTooFar: "H6"
        case .kitTaken, .kitTooFar: "H7"
        case .trainerWeekFull: "H8"
        case .irregular: "H9"
        case .pinned, .banned: "requests"
        }
    }
}

import Workshops

/// Nothing is held on a closed weekday, nor on a day or half-day that a calendar closes for good.
///
/// Weekends and public holidays. School holidays are avoided, not forbidden: see ``DiscouragedPreference``.
/// What would mend it: another day, or taking the closure off the calendar.
struct OpenDayRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        let request = schedule.request
        var breaches: [RuleBreach] = []
        if request.programme.closedWeekdays.contains(placement.date.weekday) {
            breaches.append(.closedWeekday(placement))
        }
        if let closure = request.closure(.never, on: placement.date, placement.halfDay) {
            breaches.append(.closedDay(placement, closure))
        }
        return breaches
    }
}

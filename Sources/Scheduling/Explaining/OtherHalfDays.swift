package import Workshops

/// The half-days on which one workshop of a plan could be held instead, all else as it is: its venue, its trainer, its kit
/// and the other workshops.
package struct OtherHalfDays: Sendable, Equatable {
    package struct Choice: Sendable, Equatable {
        package let date: CivilDate
        package let halfDay: HalfDay
        /// What the plan costs more with it, term by term.
        package let difference: PlanCost

        package init(date: CivilDate, halfDay: HalfDay, difference: PlanCost) {
            self.date = date
            self.halfDay = halfDay
            self.difference = difference
        }
    }

    /// In the order of time; none breaks a rule that the plan keeps now.
    package let choices: [Choice]
}

extension OtherHalfDays {
    /// Looks at every half-day of the programme's window from a day on; there is none for a workshop that the plan has not.
    ///
    /// The session is judged by itself first: few half-days keep its rhythm, and the whole plan is long.
    package init(
        for order: Int, ofSession number: Int, in plan: Plan, for request: PlanningRequest, from first: CivilDate
    ) {
        let sessions = plan.sessions.numbered, window = request.programme.window
        let others = sessions.filter { $0.number != number }
        guard let session = sessions.first(where: { $0.number == number }),
            session.workshops.indices.contains(order - 1), first <= window.upperBound
        else {
            choices = []
            return
        }
        let alone = Set(PlanVerification.breaches(of: Plan(sessions: [session]), for: request))
        let broken = Set(PlanVerification.breaches(of: plan, for: request))
        let cost = PlanCost(of: sessions, for: request)
        let halfDays = (max(first, window.lowerBound)...window.upperBound).flatMap { date in
            HalfDay.allCases.map { DatedHalfDay(date: date, halfDay: $0) }
        }
        choices = halfDays.compactMap { when in
            guard let moved = session.moving(order, to: when),
                alone.isSuperset(of: PlanVerification.breaches(of: Plan(sessions: [moved]), for: request))
            else { return nil }
            let changed = Plan(sessions: others + [moved])
            guard broken.isSuperset(of: PlanVerification.breaches(of: changed, for: request)) else { return nil }
            return Choice(
                date: when.date, halfDay: when.halfDay, difference: PlanCost(of: changed, for: request) - cost)
        }
    }
}

extension PlannedSession {
    /// The same with one workshop on another half-day; nil where it is then already.
    fileprivate func moving(_ order: Int, to when: DatedHalfDay) -> PlannedSession? {
        var workshops = workshops
        let old = workshops[order - 1]
        guard old.when != when else { return nil }
        workshops[order - 1] = PlannedWorkshop(date: when.date, halfDay: when.halfDay, trainer: old.trainer)
        return PlannedSession(number: number, venue: venue, workshops: workshops)
    }
}

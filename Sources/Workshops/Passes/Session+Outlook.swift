extension Session {
    /// What it can still bring in beside the passes that it has, from who has a seat in it.
    ///
    /// After the last day of the passes, nil for none, nothing can be given.
    package func outlook(
        _ collection: PassCollection, _ rules: SessionRules, _ people: [PassOutlook.Person],
        passesUntil lastDay: CivilDate?, today: CivilDate
    ) -> PassOutlook {
        let usable = workshops.filter { workshop in
            workshop.state.isAhead && (lastDay.map { workshop.date <= $0 } ?? true)
        }
        let next = firstWorkshop(from: today)
        let canJoin = next.map { $0 == 1 || rules.joinMidSeries } ?? false
        return PassOutlook(
            session: number, collection: collection, seats: rules.seats, ahead: usable.map(\.order),
            people: people.map { person in
                var person = person
                person.first = beginning(from: person.first)
                return person
            },
            newcomersFirst: canJoin ? next.map(beginning) : nil)
    }
}

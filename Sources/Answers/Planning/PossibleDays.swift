package import Scheduling
package import Workshops

/// When a workshop can be held instead, with what that means.
package struct PossibleDays: Sendable, Equatable {
    package let workshop: WorkshopNumber
    /// When it is held as long as nobody changes it.
    package let date: CivilDate
    package let span: TimeSpan
    /// The best first, ``shown`` at most.
    package let days: [Day]
    /// How many there are beside them.
    package let more: Int

    package init(workshop: WorkshopNumber, date: CivilDate, span: TimeSpan, days: [Day], more: Int) {
        self.workshop = workshop
        self.date = date
        self.span = span
        self.days = days
        self.more = more
    }

    /// How many are looked at with their price.
    package static let shown = 6

    /// A half-day on which venue, trainer and kit can.
    package struct Day: Sendable, Equatable {
        package let date: CivilDate
        package let halfDay: HalfDay
        package let span: TimeSpan
        /// What the plan costs more by the preferences, term by term.
        package let difference: PlanCost
        /// How many have a seat for the workshop.
        package let people: Int
        /// Those among them who cannot come then.
        package let absent: [Absent]
        /// What becomes of the price.
        package let price: PlanConsequences.PriceChange

        package init(
            date: CivilDate, halfDay: HalfDay, span: TimeSpan, difference: PlanCost, people: Int, absent: [Absent],
            price: PlanConsequences.PriceChange
        ) {
            self.date = date
            self.halfDay = halfDay
            self.span = span
            self.difference = difference
            self.people = people
            self.absent = absent
            self.price = price
        }
    }

    package struct Absent: Sendable, Equatable {
        package let person: Int
        package let name: String

        package init(person: Int, name: String) {
            self.person = person
            self.name = name
        }
    }
}

extension PossibleDays {
    /// To put it off to the best of them; or else a plan that moves it with others.
    package var remedies: [Remedy] {
        guard let best = days.first else { return [.replan(banning: workshop, on: date)] }
        return [.postpone(workshop, to: best.date, best.halfDay)]
    }
}

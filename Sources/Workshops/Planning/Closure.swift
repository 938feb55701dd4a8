/// Days, or one half of them, when workshops cannot or should not be held.
package struct Closure: Hashable, Sendable {
    /// What a closure does to planning.
    package enum Effect: String, Sendable, CaseIterable {
        /// Nothing is ever held then (public holidays).
        case never
        /// Something is held then only when nothing else fits (school holidays).
        case avoided
    }

    package let name: String
    package let days: ClosedRange<CivilDate>
    /// The half-day that is closed; nil for the whole day.
    package let halfDay: HalfDay?
    package let effect: Effect

    package init(name: String, days: ClosedRange<CivilDate>, halfDay: HalfDay? = nil, effect: Effect) {
        self.name = name
        self.days = days
        self.halfDay = halfDay
        self.effect = effect
    }

    package func covers(_ date: CivilDate, _ halfDay: HalfDay) -> Bool {
        days.contains(date) && (self.halfDay ?? halfDay) == halfDay
    }
}

/// Days, or one half of them, when workshops cannot or should not be held.
public struct Closure: Hashable, Sendable {
    /// What a closure does to planning.
    public enum Effect: String, Sendable, CaseIterable {
        /// Nothing is ever held then (public holidays).
        case never
        /// Something is held then only when nothing else fits (school holidays).
        case avoided
    }

    public let name: String
    public let days: ClosedRange<CivilDate>
    /// The half-day that is closed; nil for the whole day.
    public let halfDay: HalfDay?
    public let effect: Effect

    public init(name: String, days: ClosedRange<CivilDate>, halfDay: HalfDay? = nil, effect: Effect) {
        self.name = name
        self.days = days
        self.halfDay = halfDay
        self.effect = effect
    }

    public func covers(_ date: CivilDate, _ halfDay: HalfDay) -> Bool {
        days.contains(date) && (self.halfDay ?? halfDay) == halfDay
    }
}

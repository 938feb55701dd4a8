package import Workshops

/// Why there is no price: what was given is out of bounds, or contradicts itself.
package enum BillingProblem: Error, Sendable, Equatable {
    case outOfRange(BillingQuantity, Int, ClosedRange<Int>)
    case floorAboveBase(floor: Money, base: Money)
    /// Passes of that count came with another number of serials.
    case serialCount(count: Int, serials: Int)
}

/// What a price is computed from, within bounds that keep every product far from overflow.
package enum BillingQuantity: Sendable, Equatable, CaseIterable {
    case base, floor, faceValue
    case sessions, workshopsPerSession, seats, passesPerChequebook
    /// The number of a session, and of a workshop in it.
    case session, workshop
    /// Passes that were presented, in a group and in all.
    case passes
    /// A document that was issued, and all of them; a credit note is below zero.
    case issued

    /// Amounts in cents.
    package var range: ClosedRange<Int> {
        switch self {
        case .base, .floor, .faceValue: 0...10_000_000_000
        case .sessions, .seats, .passesPerChequebook: 0...100_000
        case .workshopsPerSession: 0...1_000
        case .session: 1...100_000
        case .workshop: 1...1_000
        case .passes: 0...100_000_000
        case .issued: -100_000_000_000...100_000_000_000
        }
    }

    /// - Throws: ``BillingProblem/outOfRange(_:_:_:)``.
    func check(_ number: Int) throws(BillingProblem) {
        guard range.contains(number) else { throw .outOfRange(self, number, range) }
    }
}

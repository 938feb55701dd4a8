/// An amount in whole euro cents.
package struct Money: Hashable, Comparable, Sendable {
    package let cents: Int

    package init(cents: Int) { self.cents = cents }

    package static let zero = Money(cents: 0)

    package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
    package static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }
    package static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }
    package static func * (left: Money, count: Int) -> Money { Money(cents: left.cents * count) }
}

extension Money: LosslessStringConvertible {
    /// Reads `7500`, `7500.5` and `7500.00`: euros with at most two decimals, at most ten digits.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].count <= 10, let euros = Digits.number(parts[0])
        else { return nil }
        guard parts.count == 2 else { self.init(cents: euros * 100); return }
        guard (1...2).contains(parts[1].count), let decimals = Digits.number(parts[1]) else { return nil }
        self.init(cents: euros * 100 + (parts[1].count == 1 ? decimals * 10 : decimals))
    }

    /// Euros with two decimals and a point, `7500.00`; for people, a door writes `7 500,00 €`.
    package var description: String {
        let magnitude = abs(cents)
        return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(Digits.padded(magnitude % 100, to: 2))"
    }
}

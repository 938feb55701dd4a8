/// A rate of value added tax, 0…100 %, to the ten-thousandth of a percent.
package struct VATRate: Sendable, Hashable {
    /// Millionths of the amount without tax: 55,000 for 5.5 %.
    package let millionths: Int

    package static let zero = VATRate(millionths: 0)

    private init(millionths: Int) { self.millionths = millionths }

    /// The whole, in millionths.
    package static let whole = 1_000_000
}

extension VATRate: LosslessStringConvertible {
    /// Reads percents such as `20` and `5.5`: at most four decimals, zeros at the end aside.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let percents = Digits.number(parts[0]), percents <= 100 else { return nil }
        var millionths = percents * 10_000
        if parts.count == 2 {
            guard !parts[1].isEmpty else { return nil }
            var decimals = parts[1]
            while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
            guard decimals.count <= 4 else { return nil }
            let padded = Array(decimals) + Array(repeating: UInt8(ascii: "0"), count: 4 - decimals.count)
            guard let fraction = Digits.number(padded) else { return nil }
            millionths += fraction
        }
        guard millionths <= Self.whole else { return nil }
        self.init(millionths: millionths)
    }

    /// Percents without a sign: `20`, `5.5`.
    package var description: String {
        let (percents, fraction) = millionths.quotientAndRemainder(dividingBy: 10_000)
        guard fraction > 0 else { return "\(percents)" }
        var decimals = Digits.padded(fraction, to: 4)
        while decimals.last == "0" { decimals.removeLast() }
        return "\(percents).\(decimals)"
    }
}

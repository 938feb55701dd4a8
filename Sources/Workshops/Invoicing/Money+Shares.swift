/// How an amount is divided, to the cent.
extension Money {
    /// `part` of `whole` of the amount, rounded half up: half a cent is a cent. Nothing of no whole.
    ///
    /// None of the three may be negative, nor `part` above `whole`.
    package func share(_ part: Int, of whole: Int) -> Money {
        guard whole > 0 else { return .zero }
        let (share, rest) = whole.dividingFullWidth(cents.multipliedFullWidth(by: part))
        return Money(cents: rest >= whole - rest ? share + 1 : share)
    }

    /// The amount in parts by weight that add up to it, by the method of the largest remainder (Hamilton's).
    ///
    /// Each part is first rounded down; the cents that are left go one by one to the parts that lost most, the first
    /// among equals. Neither the amount nor a weight may be negative; where all weights are 0, so are the parts.
    package func allocated(by weights: [Int]) -> [Money] {
        let whole = weights.reduce(0, +)
        guard whole > 0 else { return weights.map { _ in .zero } }
        var parts: [Int] = [], rests: [Int] = []
        for weight in weights {
            let (part, rest) = whole.dividingFullWidth(cents.multipliedFullWidth(by: weight))
            parts.append(part)
            rests.append(rest)
        }
        let left = cents - parts.reduce(0, +)
        let order = rests.indices.sorted { (rests[$1], $0) < (rests[$0], $1) }
        for index in order.prefix(left) { parts[index] += 1 }
        return parts.map { Money(cents: $0) }
    }
}

package import Workshops

/// The least and the most that a programme can cost.
///
/// The provider earns the base in every case: what passes bring in is taken off the
/// invoice, down to the floor. Source: the decision, "4 300 € … 7 500 €".
package struct PriceRange: Equatable, Sendable {
    /// The price when every seat of every session gives its whole chequebook.
    package let cheapest: Money
    /// The price when nobody comes.
    package let dearest: Money
    /// The passes that every seat gives when all are filled.
    package let passesAtMost: Int

    package init(tariff: Tariff, sessions: SessionRules, passesPerChequebook: Int) {
        passesAtMost = sessions.count * sessions.seats * passesPerChequebook
        let value = tariff.faceValue * passesAtMost
        let applied: Money =
            switch tariff.rule {
            case .linear: min(value, tariff.base - tariff.floor)
            case .allOrNothing, .allOrNothingPerSession: tariff.base - tariff.floor
            }
        dearest = tariff.base
        cheapest = tariff.base - applied
    }
}

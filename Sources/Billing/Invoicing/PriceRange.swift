package import Workshops

/// The least and the most that the workshops of a programme can cost that are owed, or still to be held.
///
/// The provider earns the base in every case: what passes bring in is taken off the
/// invoice, down to the floor. Source: the decision, "4 300 € … 7 500 €". Each falls with the workshops that are owed, as
/// the gross price and the floor of a ``Price`` do.
package struct PriceRange: Equatable, Sendable {
    /// The price when every seat gives its whole chequebook.
    package let cheapest: Money
    /// The price when nobody comes.
    package let dearest: Money
    /// The passes that every seat gives when all are filled.
    package let passesAtMost: Int

    /// Of so many workshops that are owed; without a number, of all that the agreement has.
    package init(tariff: Tariff, sessions: SessionRules, passesPerChequebook: Int, dueWorkshops: Int? = nil) {
        let all = sessions.count * sessions.workshopsPerSession, due = min(dueWorkshops ?? all, all)
        let whole = PriceRange(wholeOf: tariff, sessions, passesPerChequebook)
        cheapest = whole.cheapest.share(due, of: max(1, all))
        dearest = whole.dearest.share(due, of: max(1, all))
        passesAtMost = whole.passesAtMost * due / max(1, all)
    }

    /// Of workshops as they stand, as if all that is planned were held.
    package init(
        tariff: Tariff, sessions: SessionRules, passesPerChequebook: Int, workshops: WorkshopStates
    ) {
        var held = workshops
        held.becomeOfThoseAhead(.held)
        self.init(
            tariff: tariff, sessions: sessions, passesPerChequebook: passesPerChequebook,
            dueWorkshops: held.named.values.count(where: tariff.undelivered.isOwed))
    }

    private init(wholeOf tariff: Tariff, _ sessions: SessionRules, _ passesPerChequebook: Int) {
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

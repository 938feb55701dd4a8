package import Workshops

/// What a programme will cost, as far as can be told today; `docs/pricing.md` says what each case supposes.
///
/// Where all that is planned is owed, `floor ≤ cheapest ≤ enrolled ≤ dearest ≤ base` of the agreement.
package struct Forecast: Sendable, Equatable {
    package enum Case: String, Sendable, CaseIterable {
        /// Everything stops today: what is still to be held is called off in time.
        case stopped
        /// All is held; everybody who has a seat comes, and gives what is asked of them, as far as they have it.
        case enrolled
        /// All is held; every seat that can still be filled is, and everybody gives what is asked of them.
        case cheapest
        /// All is held, and nobody gives a pass any more.
        case dearest
    }

    package let stopped: Price
    package let enrolled: Price
    package let cheapest: Price
    package let dearest: Price

    package subscript(forecast: Case) -> Price {
        switch forecast {
        case .stopped: stopped
        case .enrolled: enrolled
        case .cheapest: cheapest
        case .dearest: dearest
        }
    }
}

extension BillingCalculator {
    /// Foresees the price from what has become of workshops and passes, and from what sessions can still bring in.
    ///
    /// Passes that were given stay as they are known today: none is rejected later, and none that was is accepted.
    /// - Throws: ``BillingProblem`` when a number is out of bounds.
    package func forecast(
        _ workshops: WorkshopStates, _ passes: [PresentedPasses], _ outlooks: [PassOutlook]
    ) throws(BillingProblem) -> Forecast {
        var called = workshops, held = workshops
        called.becomeOfThoseAhead(.cancelledInTime)
        held.becomeOfThoseAhead(.held)
        let more = { (count: (PassOutlook) -> Int) in
            outlooks.map {
                PresentedPasses(session: $0.session, outcome: tariff.supposedOutcome, count: count($0))
            }
        }
        return Forecast(
            stopped: try price(called, passes), enrolled: try price(held, passes + more(\.expected)),
            cheapest: try price(held, passes + more(\.most)), dearest: try price(held, passes))
    }
}

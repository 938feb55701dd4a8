package import Billing
package import Workshops

extension PriceFacts {
    /// What a programme of these facts will cost, from what its sessions can still bring in.
    package func forecast(_ outlooks: [PassOutlook]) throws(Refusal) -> Forecast {
        do {
            let calculator = try BillingCalculator(
                tariff: tariff, sessions: sessions, passesPerChequebook: passesPerChequebook)
            return try calculator.forecast(workshops, passes, outlooks)
        } catch {
            throw .billing(.impossible(error))
        }
    }
}

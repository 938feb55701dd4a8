package import Billing
import Foundation
package import Workshops

/// What a programme will cost, and what that is foreseen from.
package struct ForecastOverview: Sendable, Equatable {
    /// The day on which it is foreseen.
    package let today: CivilDate
    package let forecast: Forecast
    /// Workshops that are owed by today.
    package let owed: Int
    /// Workshops that are still to be held; those whose sheet is open among them.
    package let ahead: Int
    /// Workshops that are over and whose sheet nobody has filled in.
    package let openSheets: [WorkshopNumber]
    /// How many passes each of those who have a seat and lack some lacks.
    package let lacking: [Int]
    package let vat: VATRate
    package let amounts: Tariff.Amounts

    package init(
        today: CivilDate, forecast: Forecast, owed: Int, ahead: Int, openSheets: [WorkshopNumber], lacking: [Int],
        vat: VATRate, amounts: Tariff.Amounts
    ) {
        self.today = today
        self.forecast = forecast
        self.owed = owed
        self.ahead = ahead
        self.openSheets = openSheets
        self.lacking = lacking
        self.vat = vat
        self.amounts = amounts
    }
}

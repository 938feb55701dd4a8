import Answers
import Billing
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// What is said of prices that are foreseen.
enum ForecastSentences {
    static let all: [SampleSentences.Sample] = overviews.flatMap { overview in
        let sentences = [Sentence.forecastLead(overview)] + Sentence.forecast(overview)
        return sentences.map { SampleSentences.Sample(code: "forecast", sentence: $0) }
    }

    /// Nothing to say beside the cases, then everything about one, then about several.
    static let overviews: [ForecastOverview] = {
        let facts = PriceFacts.standard, numbers = ["2.3", "3.1"].compactMap { WorkshopNumber($0) }
        let calculator = try? BillingCalculator(
            tariff: facts.tariff, sessions: facts.sessions, passesPerChequebook: facts.passesPerChequebook)
        guard let forecast = try? calculator?.forecast(facts.workshops, [], []), let rate = VATRate("5.5") else {
            return []
        }
        return [0, 1, 2].map { count in
            ForecastOverview(
                today: date(2021, 4, 14), forecast: forecast, owed: 9 * count, ahead: count,
                openSheets: Array(numbers.prefix(count)), lacking: Array([1, 9].prefix(count)),
                vat: count == 0 ? .zero : rate, amounts: count == 1 ? .net : .gross)
        }
    }()

    /// The same of which a quarter is called off in time.
    static let cheaper: ForecastOverview = {
        let whole = overviews[0], facts = PriceFacts.standard
        let sessions = SessionRules(count: 3, workshopsPerSession: 5, seats: 8, joinMidSeries: true)
        let calculator = try? BillingCalculator(
            tariff: facts.tariff, sessions: sessions, passesPerChequebook: facts.passesPerChequebook)
        let forecast =
            (try? calculator?.forecast(facts.workshops, [.init(session: 1, outcome: .collected, count: 10)], []))
        return ForecastOverview(
            today: whole.today, forecast: (forecast ?? nil) ?? whole.forecast, owed: 0, ahead: 15, openSheets: [],
            lacking: [], vat: whole.vat, amounts: whole.amounts)
    }()
}

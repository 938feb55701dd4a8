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
    private static let overviews: [ForecastOverview] = {
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
}

import Answers
import Billing
import Foundation
import Tables
import Workshops

@testable import Catalogue

/// What is said of prices.
enum BillingSentences {
    static let all: [SampleSentences.Sample] = [
        refusals.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        (problems + malformed).map { .init(code: $0.code, sentence: $0.sentence) },
        leads.map { .init(code: "price", sentence: $0) },
        prices.flatMap { Sentence.price($0) }.map { .init(code: "price", sentence: $0) },
    ].flatMap(\.self)

    private static let refusals: [BillingRefusal] =
        [
            .unusable([]), .impossible(.floorAboveBase(floor: Money(cents: 2), base: Money(cents: 1))),
            .impossible(.serialCount(count: 1, serials: 2)),
            ClockBehind(
                now: Date(timeIntervalSince1970: 1_618_383_600), last: Date(timeIntervalSince1970: 1_625_068_800),
                zone: .gmt
            ).map(BillingRefusal.forecastOfThePast) ?? .noTerms,
        ]
        + BillingQuantity.allCases.map { .impossible(.outOfRange($0, -1, 0...100)) }

    private static let problems: [PriceFileProblem] = [
        .unreadable, .tooLarge(limit: 16_777_216), .malformed(.unexpected("")), .malformed(.unexpected("NaN }")),
        .malformed(.notUTF8), .malformed(.tooDeep(limit: 32)), .malformed(.tooManyValues(limit: 1_000_000)),
        .notWhole(found: "2.5", 1...4), .serialCount(count: 3, serials: 2),
        .workshopTwice(WorkshopNumber(session: 2, order: 1)),
    ]

    private static let malformed = PriceFileProblem.Expectation.allCases.map {
        PriceFileProblem.expected($0, found: "x")
    }

    private static let leads: [Sentence] = {
        let bases: [PriceAssumptions.Basis?] = PriceAssumptions.Basis.allCases + [nil]
        let overviews = bases.flatMap { basis in [2, nil].map { overview(.standard, upTo: $0, basis: basis) } }
        return overviews.compactMap { $0.flatMap(Sentence.priceLead) }
    }()

    /// Each document, with and without passes, excess, tax and what was issued.
    private static let prices: [PriceOverview] = {
        var taxed = PriceFacts.standard
        taxed.passes = [PresentedPasses(session: 1, outcome: .accepted, count: 1)]
        taxed.issued = [Money(cents: 430_000)]
        taxed.tariff.vat = VATRate("5.5").map { .charged($0) } ?? .outOfScope
        var within = taxed
        within.tariff.amounts = .gross
        within.issued = [Money(cents: 900_000)]
        within.passes = [PresentedPasses(session: 1, outcome: .accepted, count: 330)]
        var nothing = PriceFacts.standard
        nothing.workshops.others = .planned
        return [.standard, taxed, within, nothing].compactMap { overview($0) }
    }()

    private static func overview(
        _ facts: PriceFacts, upTo last: Int? = nil, basis: PriceAssumptions.Basis? = nil
    ) -> PriceOverview? {
        var facts = facts
        facts.upToSession = last
        return try? PriceOverview(facts, basis: basis)
    }
}

import Testing
import Workshops

@testable import Billing

/// What every price keeps, over random agreements of which little divides evenly.
struct BillingPropertyTests {
    private struct Case {
        var calculator: BillingCalculator
        var states: WorkshopStates
        var passes: [PresentedPasses]

        init(_ source: inout SplitMix, owingEverything: Bool = false) throws {
            let base = Int.random(in: 0...1_000_003, using: &source)
            let sessions = Int.random(in: 1...7, using: &source), workshops = Int.random(in: 1...6, using: &source)
            let rate = VATRate(["0", "5.5", "20", "19.25"].randomElement(using: &source) ?? "0") ?? .zero
            let tariff = Tariff.sample(
                base: base, floor: Int.random(in: 0...base, using: &source),
                face: Int.random(in: 0...1_501, using: &source),
                rule: Tariff.Rule.allCases.randomElement(using: &source) ?? .linear,
                undelivered: Tariff.Undelivered.allCases.randomElement(using: &source) ?? .proRata,
                vat: .charged(rate), amounts: Bool.random(using: &source) ? .net : .gross)
            calculator = try .sample(tariff, sessions: sessions, workshops: workshops, seats: 3, passes: 5)
            states = WorkshopStates(others: .held)
            for _ in 0..<(owingEverything ? 0 : Int.random(in: 0...9, using: &source)) {
                let number = WorkshopNumber(
                    session: .random(in: 1...sessions, using: &source),
                    order: .random(in: 1...workshops, using: &source))
                states.named[number] = Workshop.State.allCases.randomElement(using: &source)
            }
            passes = (0..<Int.random(in: 0...9, using: &source)).map { _ in
                .sample(
                    .random(in: 1...sessions, using: &source), .random(in: 0...20, using: &source),
                    PassOutcome.allCases.randomElement(using: &source) ?? .accepted)
            }
        }
    }

    private func forEachCase(owingEverything: Bool = false, _ body: (Case, inout SplitMix) throws -> Void) throws {
        var source = SplitMix(seed: 2021)
        for _ in 0..<1_000 { try body(Case(&source, owingEverything: owingEverything), &source) }
    }

    @Test func partsAddUpAndTheTotalIsBetweenFloorAndGross() throws {
        try forEachCase { subject, _ in
            try subject.calculator.price(subject.states, subject.passes).expectPartsToAddUp()
        }
    }

    @Test func whatIsOwedWholeCostsFromFloorToBase() throws {
        try forEachCase(owingEverything: true) { subject, _ in
            let price = try subject.calculator.price(subject.states, subject.passes), tariff = subject.calculator.tariff
            #expect(price.gross == tariff.base && price.floor == tariff.floor)
            #expect(tariff.floor <= price.total && price.total <= tariff.base)
        }
    }

    @Test func onePassMoreNeverCostsMore() throws {
        try forEachCase { subject, source in
            let session = Int.random(in: 1...subject.calculator.rules.count, using: &source)
            let fewer = try subject.calculator.price(subject.states, subject.passes)
            let more = try subject.calculator.price(subject.states, subject.passes + [.sample(session, 1)])
            #expect(more.total <= fewer.total && more.deductible >= fewer.deductible)
        }
    }

    @Test func theOrderOfTheRecordsChangesNothing() throws {
        try forEachCase { subject, source in
            let price = try subject.calculator.price(subject.states, subject.passes)
            let again = try subject.calculator.price(subject.states, subject.passes.shuffled(using: &source))
            #expect(price == again)
        }
    }

    @Test func theDocumentsOfInstalmentsAddUpToTheWhole() throws {
        try forEachCase { subject, _ in
            var issued: [Money] = []
            for last in 1...subject.calculator.rules.count {
                let price = try subject.calculator.price(subject.states, subject.passes, issued: issued, upTo: last)
                issued.append(price.document.amount)
            }
            let price = try subject.calculator.price(subject.states, subject.passes, issued: issued)
            #expect(price.document.kind == .none && price.issued == price.payable)
        }
    }

    @Test func serialsThatDifferCountLikePassesWithoutThem() throws {
        try forEachCase { subject, _ in
            var number = 0
            let named = subject.passes.map { group in
                var group = group
                group.serials = (0..<group.count).compactMap { _ in
                    number += 1
                    return PassSerial("P-\(number)")
                }
                return group
            }
            let price = try subject.calculator.price(subject.states, subject.passes)
            #expect(try subject.calculator.price(subject.states, named + named) == price)
        }
    }
}

import Testing
import Workshops

@testable import Billing

struct ForecastTests {
    private let everyWorkshop = PassCollection(.everyWorkshop, passesPerChequebook: 10, workshops: 5)

    private func outlook(
        _ session: Int, ahead: [Int] = [1, 2, 3, 4, 5], _ people: [PassOutlook.Person] = []
    ) -> PassOutlook {
        PassOutlook(
            session: session, collection: everyWorkshop, seats: 8, ahead: ahead, people: people,
            newcomersFirst: ahead.first)
    }

    private func planned(_ sessions: ClosedRange<Int> = 1...4) -> [WorkshopNumber: Workshop.State] {
        sessions.reduce(into: [:]) { $0.merge(whole($1, .planned)) { $1 } }
    }

    private func totals(_ forecast: Forecast) -> [Int] { Forecast.Case.allCases.map { forecast[$0].total.cents } }

    @Test func beforeAnythingHappensTheForecastSpansTheWholeRange() throws {
        let forecast = try BillingCalculator.sample().forecast(
            WorkshopStates(planned(), others: .planned), [], (1...4).map { outlook($0) })
        #expect(totals(forecast) == [0, 750_000, 430_000, 750_000])
        #expect(forecast.cheapest.passes == 320 && forecast.cheapest.sessions.map(\.passes) == [80, 80, 80, 80])
    }

    @Test func onceAllIsHeldEveryCaseIsThePrice() throws {
        let calculator = try BillingCalculator.sample(), passes = [PresentedPasses.sample(2, 73)]
        let states = WorkshopStates(others: .held)
        let forecast = try calculator.forecast(states, passes, (1...4).map { outlook($0, ahead: []) })
        let price = try calculator.price(states, passes)
        for assumed in Forecast.Case.allCases { #expect(forecast[assumed] == price) }
    }

    @Test func halfway() throws {
        var states = planned()
        states.merge(whole(1, .held)) { $1 }
        states.merge(whole(2, .forceMajeure)) { $1 }
        let people = [PassOutlook.Person(passes: 10), .init(passes: 4)]
        let forecast = try BillingCalculator.sample().forecast(
            WorkshopStates(states, others: .planned), [.sample(1, 60)], [outlook(3, people), outlook(4)])
        #expect(
            totals(forecast) == [187_500 - 60_000, 562_500 - 74_000, 562_500 - 220_000, 562_500 - 60_000])
        #expect(forecast.enrolled.passes == 74 && forecast.enrolled.sessions.map(\.passes) == [60, 0, 14, 0])
    }

    @Test func withFullPriceWhatStopsIsOwedAllTheSame() throws {
        let forecast = try BillingCalculator.sample(.sample(undelivered: .fullPrice)).forecast(
            WorkshopStates(planned(), others: .planned), [], [])
        #expect(forecast.stopped.total == Money(cents: 750_000))
    }

    @Test func passesOfTheFutureCountWhateverCounts() throws {
        for counting in [Set([PassOutcome.paid]), [.accepted, .paid]] {
            let forecast = try BillingCalculator.sample(.sample(counting: counting)).forecast(
                WorkshopStates(planned(), others: .planned), [], [outlook(1)])
            #expect(forecast.cheapest.passes == 80)
        }
        let nothing = try BillingCalculator.sample(.sample(counting: [])).forecast(
            WorkshopStates(planned(), others: .planned), [], [outlook(1)])
        #expect(nothing.cheapest == nothing.dearest)
    }

    /// Over random agreements and states, with as many passes as anybody likes.
    @Test func theCasesAreInOrderAndWithinTheAgreement() throws {
        var source = SplitMix(seed: 2021)
        for _ in 0..<1_000 {
            let base = Int.random(in: 0...1_000_003, using: &source)
            let tariff = Tariff.sample(
                base: base, floor: Int.random(in: 0...base, using: &source),
                face: Int.random(in: 0...1_501, using: &source),
                rule: Tariff.Rule.allCases.randomElement(using: &source) ?? .linear)
            let owed: [Workshop.State] = [.planned, .moved, .held, .cancelledLate]
            let states = planned().mapValues { _ in owed.randomElement(using: &source) ?? .held }
            let outlooks = (1...4).map { session in
                outlook(
                    session,
                    ahead: (1...5).filter { states[WorkshopNumber(session: session, order: $0)]?.isAhead == true },
                    (0..<Int.random(in: 0...9, using: &source)).map { _ in
                        PassOutlook.Person(
                            first: .random(in: 1...5, using: &source), passes: .random(in: 0...20, using: &source))
                    })
            }
            let passes = (1...4).map { PresentedPasses.sample($0, .random(in: 0...90, using: &source)) }
            let forecast = try BillingCalculator.sample(tariff).forecast(
                WorkshopStates(states, others: .planned), passes, outlooks)
            #expect(tariff.floor <= forecast.cheapest.total && forecast.dearest.total <= tariff.base)
            #expect(forecast.cheapest.total <= forecast.enrolled.total)
            #expect(forecast.enrolled.total <= forecast.dearest.total)
            #expect(forecast.stopped.total <= forecast.dearest.total || tariff.rule != .linear)
            for assumed in Forecast.Case.allCases { forecast[assumed].expectPartsToAddUp() }
        }
    }
}

import Testing
import Workshops

@testable import Billing

/// Numbers that are not of this world are refused; those at the bounds are not.
struct BillingProblemTests {
    private let held = WorkshopStates(others: .held)

    @Test(arguments: [Int.min, -1, 10_000_000_001, Int.max])
    func anAmountOutOfBoundsIsRefused(cents: Int) {
        let range = BillingQuantity.base.range
        #expect(throws: BillingProblem.outOfRange(.base, cents, range)) {
            try BillingCalculator.sample(.sample(base: cents))
        }
        #expect(throws: BillingProblem.outOfRange(.floor, cents, range)) {
            try BillingCalculator.sample(.sample(floor: cents))
        }
        #expect(throws: BillingProblem.outOfRange(.faceValue, cents, range)) {
            try BillingCalculator.sample(.sample(face: cents))
        }
        #expect(throws: BillingProblem.outOfRange(.faceValue, cents, range)) {
            try BillingCalculator.sample().price(held, [PresentedPasses.sample(1, 1, face: cents)])
        }
    }

    @Test(arguments: [Int.min, -1, 100_001, Int.max])
    func aNumberOutOfBoundsIsRefused(number: Int) {
        let range = 0...100_000
        #expect(throws: BillingProblem.outOfRange(.sessions, number, range)) {
            try BillingCalculator.sample(sessions: number)
        }
        #expect(throws: BillingProblem.outOfRange(.workshopsPerSession, number, 0...1_000)) {
            try BillingCalculator.sample(workshops: number)
        }
        #expect(throws: BillingProblem.outOfRange(.seats, number, range)) {
            try BillingCalculator.sample(seats: number)
        }
        #expect(throws: BillingProblem.outOfRange(.passesPerChequebook, number, range)) {
            try BillingCalculator.sample(passes: number)
        }
        #expect(throws: BillingProblem.outOfRange(.session, number, 1...100_000)) {
            try BillingCalculator.sample().price([], [WorkshopNumber(session: number, order: 1): .held])
        }
        #expect(throws: BillingProblem.outOfRange(.workshop, number, 1...1_000)) {
            try BillingCalculator.sample().price([], [WorkshopNumber(session: 1, order: number): .held])
        }
        #expect(throws: BillingProblem.outOfRange(.session, number, 1...100_000)) {
            try BillingCalculator.sample().price(held, [PresentedPasses.sample(number, 1)])
        }
        #expect(throws: BillingProblem.outOfRange(.session, number, 1...100_000)) {
            try BillingCalculator.sample().price([], upTo: number)
        }
    }

    @Test func theFloorIsNotAboveTheBase() {
        let problem = BillingProblem.floorAboveBase(floor: Money(cents: 2), base: Money(cents: 1))
        #expect(throws: problem) { try BillingCalculator.sample(.sample(base: 1, floor: 2)) }
    }

    @Test(arguments: [[-1], [Int.max], [Int.min], [50_000_001, 50_000_000]])
    func passesAreCountedWithinBounds(counts: [Int]) {
        #expect(throws: BillingProblem.self) { try BillingCalculator.sample().price(counts) }
    }

    @Test func passesOutOfBoundsAreRefusedWhetherTheyCountOrNot() {
        for outcome in PassOutcome.allCases {
            #expect(throws: BillingProblem.outOfRange(.passes, -1, 0...100_000_000)) {
                try BillingCalculator.sample().price(held, [PresentedPasses.sample(4, -1, outcome)], upTo: 1)
            }
        }
    }

    @Test(arguments: [0, 1, 3])
    func thereIsASerialForEachPassOrForNone(count: Int) {
        #expect(throws: BillingProblem.serialCount(count: count, serials: 2)) {
            try BillingCalculator.sample().price(held, [PresentedPasses.sample(1, count, serials: ["A1", "A2"])])
        }
    }

    @Test(arguments: [[Int.max], [Int.min], [100_000_000_000, 1]])
    func whatWasIssuedIsWithinBounds(issued: [Int]) {
        #expect(throws: BillingProblem.self) { try BillingCalculator.sample().price([], issued: issued) }
    }

    @Test func theLargestNumbersOverflowNothing() throws {
        let most = 10_000_000_000, rate = try #require(VATRate("100"))
        for rule in Tariff.Rule.allCases {
            for amounts in Tariff.Amounts.allCases {
                let tariff = Tariff.sample(
                    base: most, floor: 1, face: most, rule: rule, vat: .charged(rate), amounts: amounts)
                let calculator = try BillingCalculator.sample(
                    tariff, sessions: 100_000, workshops: 1_000, seats: 100_000, passes: 100_000)
                let price = try calculator.price(
                    [100_000_000], [WorkshopNumber(session: 7, order: 7): .forceMajeure], issued: [-100_000_000_000])
                price.expectPartsToAddUp()
            }
        }
    }
}

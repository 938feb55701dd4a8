import Testing
import Workshops

@testable import Billing

struct BillingCalculatorTests {
    private let held = WorkshopStates(others: .held)
    private let second = WorkshopNumber(session: 2, order: 3)

    // MARK: Workshops that are owed

    @Test(arguments: Workshop.State.allCases)
    func aWorkshopIsOwedByWhatBecameOfIt(state: Workshop.State) throws {
        let isOwed = state == .held || state == .cancelledLate
        let price = try BillingCalculator.sample().price([], [second: state])
        #expect(price.dueWorkshops == (isOwed ? 20 : 19))
        #expect(price.gross == Money(cents: isOwed ? 750_000 : 712_500))
        #expect(price.floor == Money(cents: isOwed ? 430_000 : 408_500))
    }

    @Test(arguments: Workshop.State.allCases)
    func atFullPriceWhatWasCalledOffIsOwedAndWhatIsToComeIsNot(state: Workshop.State) throws {
        let price = try BillingCalculator.sample(.sample(undelivered: .fullPrice)).price([], [second: state])
        #expect(price.dueWorkshops == (state == .planned || state == .moved ? 19 : 20))
    }

    @Test func whatIsStillPlannedIsNotOwed() throws {
        let states = WorkshopStates([second: .held], others: .planned)
        let price = try BillingCalculator.sample().price(states, [PresentedPasses.sample(2, 2)])
        #expect(price.dueWorkshops == 1 && price.total == Money(cents: 37_500 - 2_000))
        #expect(price.sessions.map(\.dueWorkshops) == [0, 1, 0, 0])
    }

    @Test func aSessionInThePlaceOfAnotherIsOwedAndNoMoreThanTheAgreementSays() throws {
        let replaced = whole(2, .cancelledInTime).merging(whole(5, .held)) { $1 }
        let price = try BillingCalculator.sample().price([], replaced)
        #expect(price.dueWorkshops == 20 && price.gross == Money(cents: 750_000))
        #expect(price.sessions.map(\.session) == [1, 2, 3, 4, 5] && price.sessions[1].gross == .zero)
        let more = try BillingCalculator.sample().price([], whole(5, .held))
        #expect(more.dueWorkshops == 25 && more.gross == Money(cents: 750_000))
    }

    @Test(arguments: [(Workshop.State.held, 21), (.forceMajeure, 20)])
    func aWorkshopBeyondThoseOfTheAgreementIsOwedIfItIsHeld(state: Workshop.State, due: Int) throws {
        let price = try BillingCalculator.sample().price([], [WorkshopNumber(session: 1, order: 6): state])
        #expect(price.dueWorkshops == due && price.gross == Money(cents: 750_000))
    }

    @Test(arguments: [(0, 5), (4, 0), (0, 0)])
    func anAgreementWithoutWorkshopsCostsNothing(sessions: Int, workshops: Int) throws {
        let price = try BillingCalculator.sample(sessions: sessions, workshops: workshops).price([10])
        #expect(price.dueWorkshops == 0 && price.total == .zero && price.document.kind == .none)
        #expect(price.excess == Money(cents: 10_000))
        price.expectPartsToAddUp()
    }

    // MARK: Passes that count

    @Test func onlyTheOutcomesThatTheAgreementNamesCount() throws {
        for outcome in PassOutcome.allCases {
            for counting in [[], [outcome], Set(PassOutcome.allCases).subtracting([outcome])] {
                let price = try BillingCalculator.sample(.sample(counting: counting)).price(
                    held, [PresentedPasses.sample(1, 3, outcome)])
                #expect(price.passes == (counting.contains(outcome) ? 3 : 0))
                #expect(price.deductible == Money(cents: counting.contains(outcome) ? 3_000 : 0))
            }
        }
    }

    @Test func aSerialCountsOnceHoweverItIsWritten() throws {
        let passes = [
            PresentedPasses.sample(1, 2, serials: ["a-1", "A-1"]), .sample(1, 1, serials: [" a-1\t"]),
            .sample(2, 1, serials: ["A-2"]),
        ]
        let price = try BillingCalculator.sample().price(held, passes)
        #expect(price.passes == 2 && price.sessions.map(\.passes) == [1, 1, 0, 0])
    }

    @Test func aSerialCountsWhereItWasPresentedFirst() throws {
        let passes = [
            PresentedPasses.sample(3, 1, face: 700, serials: ["A1"]), .sample(2, 1, face: 900, serials: ["A1"]),
        ]
        for order in [passes, passes.reversed()] {
            let price = try BillingCalculator.sample().price(held, order)
            #expect(price.sessions.map(\.passes) == [0, 1, 0, 0] && price.deductible == Money(cents: 900))
        }
        let twice = [
            PresentedPasses.sample(1, 1, face: 700, serials: ["A1"]), .sample(1, 1, face: 900, serials: ["A1"]),
        ]
        #expect(try BillingCalculator.sample().price(held, twice).deductible == Money(cents: 700))
    }

    @Test func aSerialCountsIfOneOfItsOutcomesDoes() throws {
        let passes = [
            PresentedPasses.sample(1, 1, .refused, serials: ["A1"]), .sample(3, 1, serials: ["A1"]),
            .sample(4, 1, .rejectedWithoutFault, serials: ["A1"]),
        ]
        for order in [passes, passes.reversed()] {
            let price = try BillingCalculator.sample().price(held, order)
            #expect(price.sessions.map(\.passes) == [0, 0, 1, 0])
        }
    }

    @Test func passesOfASessionThatIsNotOwedCountAsWell() throws {
        let price = try BillingCalculator.sample().price([0, 0, 0, 10], whole(4, .forceMajeure))
        #expect(price.total == Money(cents: 562_500 - 10_000) && price.sessions[3].total == Money(cents: -10_000))
        price.expectPartsToAddUp()
    }

    // MARK: Instalments and documents

    @Test func anInstalmentLooksAtNothingLater() throws {
        let calculator = try BillingCalculator.sample()
        let passes = [PresentedPasses.sample(1, 80), .sample(2, 5), .sample(3, 80), .sample(4, 1, serials: ["A1"])]
        let states = WorkshopStates([WorkshopNumber(session: 3, order: 1): .forceMajeure], others: .held)
        let price = try calculator.price(states, passes, upTo: 2)
        #expect(price.dueWorkshops == 10 && price.gross == Money(cents: 375_000))
        #expect(price.passes == 85 && price.total == Money(cents: 375_000 - 85_000))
        #expect(price.sessions.map(\.session) == [1, 2])
    }

    @Test func anInstalmentOfAWholeSessionIsAtTheFloor() throws {
        let rules: [Tariff.Rule] = [.linear, .allOrNothing, .allOrNothingPerSession]
        for rule in rules {
            let price = try BillingCalculator.sample(.sample(rule: rule)).price([80, 10], upTo: 1)
            #expect(price.total == Money(cents: 107_500))
        }
    }

    @Test(arguments: [
        ([], BillingDocument.Kind.invoice, 750_000), ([740_000], .supplementaryInvoice, 10_000),
        ([750_000], .none, 0), ([760_000], .creditNote, -10_000),
        ([400_000, 370_000, -30_000], .supplementaryInvoice, 10_000),
        ([750_000, -750_000], .invoice, 750_000), ([400_000, 400_000], .creditNote, -50_000),
    ])
    func theDocumentIsTheDifference(issued: [Int], kind: BillingDocument.Kind, cents: Int) throws {
        let document = try BillingCalculator.sample().price([], issued: issued).document
        #expect(document.kind == kind && document.amount == Money(cents: cents))
    }

    // MARK: Value added tax

    @Test(arguments: [
        ("20", Tariff.Amounts.net, 86_000, 516_000), ("5.5", .net, 23_650, 453_650), ("2.1", .net, 9_030, 439_030),
        ("0", .net, 0, 430_000), ("20", .gross, 71_667, 430_000), ("5.5", .gross, 22_417, 430_000),
        ("100", .gross, 215_000, 430_000),
    ])
    func taxIsAddedToNetAmountsAndWithinGrossOnes(
        rate: String, amounts: Tariff.Amounts, vat: Int, payable: Int
    ) throws {
        let tariff = Tariff.sample(vat: .charged(try #require(VATRate(rate))), amounts: amounts)
        let price = try BillingCalculator.sample(tariff).price([80, 80, 80, 80])
        #expect(price.total == Money(cents: 430_000) && price.vat == Money(cents: vat))
        #expect(price.document.amount == Money(cents: payable))
    }

    @Test func halfACentOfTaxIsACent() throws {
        let rate = Tariff.VAT.charged(try #require(VATRate("50")))
        let net = try BillingCalculator.sample(.sample(base: 4_001, floor: 1, vat: rate)).price([4])
        #expect(net.total == Money(cents: 1) && net.vat == Money(cents: 1))
    }

    @Test func whatWasIssuedHoldsItsTax() throws {
        let tariff = Tariff.sample(vat: .charged(try #require(VATRate("20"))))
        let price = try BillingCalculator.sample(tariff).price([], issued: [900_000])
        #expect(price.document.kind == .none && price.payable == Money(cents: 900_000))
    }

    // MARK: Amounts that do not come out even

    @Test func eachAmountIsRoundedHalfUpOnce() throws {
        let calculator = try BillingCalculator.sample(.sample(base: 1_001, floor: 333), sessions: 2, workshops: 1)
        let price = try calculator.price([], whole(2, .forceMajeure, of: 1))
        #expect(price.gross == Money(cents: 501) && price.floor == Money(cents: 167))
    }

    @Test func centsThatAreLeftGoToTheFirstSessions() throws {
        let price = try BillingCalculator.sample(.sample(base: 100_000, floor: 50_000), sessions: 3).price([])
        #expect(price.sessions.map(\.gross.cents) == [33_334, 33_333, 33_333])
        #expect(price.sessions.map(\.floor.cents) == [16_667, 16_666, 16_667])
    }

    /// By workshops, 10 cents go 4, 4, 2 and 11 cents 5, 5, 1: the paradox of Alabama.
    @Test func noSessionHasMoreRoomThanItIsOwed() throws {
        let lost = (1...4).reduce(into: [:]) { $0[WorkshopNumber(session: 3, order: $1)] = Workshop.State.forceMajeure }
        let price = try BillingCalculator.sample(.sample(base: 14, floor: 1), sessions: 3, workshops: 6).price([], lost)
        #expect(price.sessions.map(\.gross.cents) == [5, 5, 1] && price.sessions.map(\.floor.cents) == [0, 1, 0])
    }
}

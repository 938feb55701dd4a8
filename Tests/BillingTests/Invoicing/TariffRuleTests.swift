import Testing
import Workshops

@testable import Billing

/// What is taken off by each rule.
struct TariffRuleTests {
    private func price(
        _ rule: Tariff.Rule, _ passes: [Int], _ workshops: [WorkshopNumber: Workshop.State] = [:], base: Int = 750_000,
        face: Int = 1_000, undelivered: Tariff.Undelivered = .proRata
    ) throws -> Price {
        let tariff = Tariff.sample(base: base, face: face, rule: rule, undelivered: undelivered)
        let price = try BillingCalculator.sample(tariff).price(passes, workshops)
        price.expectPartsToAddUp()
        return price
    }

    // MARK: Linear

    @Test func passesAreTakenOffDownToTheFloor() throws {
        #expect(try price(.linear, [67, 80, 79, 50]).total == Money(cents: 474_000))
        let over = try price(.linear, [90, 80, 80, 80])
        #expect(over.total == over.floor && over.excess == Money(cents: 10_000))
        #expect(over.sessions.map(\.excess.cents) == [10_000, 0, 0, 0])
    }

    @Test func whatASessionHasTooManyIsTakenOffTheOthersWhileTheyHaveRoom() throws {
        let price = try price(.linear, [90, 70, 80, 80])
        #expect(price.applied == Money(cents: 320_000) && price.excess == .zero)
        #expect(price.sessions.map(\.applied.cents) == [90_000, 70_000, 80_000, 80_000])
        let three = try self.price(.linear, [100, 90, 65, 80])
        #expect(three.sessions.map(\.applied.cents) == [90_000, 85_000, 65_000, 80_000])
        #expect(three.sessions.map(\.excess.cents) == [10_000, 5_000, 0, 0])
    }

    // MARK: All or nothing

    @Test func everySessionThatIsOwedMustBeFull() throws {
        #expect(try price(.allOrNothing, [80, 80, 80, 80]).total == Money(cents: 430_000))
        let missing = try price(.allOrNothing, [80, 80, 80, 79])
        #expect(missing.total == Money(cents: 750_000) && missing.excess == Money(cents: 319_000))
    }

    @Test func oneSessionTooFullDoesNotFillAnother() throws {
        #expect(try price(.allOrNothing, [90, 80, 80, 70]).applied == .zero)
        let over = try price(.allOrNothing, [90, 80, 80, 80])
        #expect(over.total == Money(cents: 430_000) && over.excess == Money(cents: 10_000))
    }

    @Test func aSessionOfWhichNothingIsOwedNeedNotBeFull() throws {
        let lost = try price(.allOrNothing, [80, 80, 80], whole(4, .forceMajeure))
        #expect(lost.total == Money(cents: 322_500))
        let owed = try price(.allOrNothing, [80, 80, 80], whole(4, .forceMajeure), undelivered: .fullPrice)
        #expect(owed.total == Money(cents: 750_000))
        let late = try price(.allOrNothing, [80, 80, 80], whole(4, .cancelledLate))
        #expect(late.total == Money(cents: 750_000))
    }

    @Test func aSessionOfWhichAWorkshopIsLostIsFullWithWholeBooks() throws {
        let lost = [WorkshopNumber(session: 1, order: 1): Workshop.State.cancelledByProvider]
        let price = try price(.allOrNothing, [80, 80, 80, 80], lost)
        #expect(price.total == Money(cents: 408_500) && price.excess == Money(cents: 16_000))
        #expect(try self.price(.allOrNothing, [64, 80, 80, 80], lost).total == Money(cents: 712_500))
    }

    @Test(arguments: [Tariff.Rule.allOrNothing, .allOrNothingPerSession], [1, 999, 1_200])
    func theFloorIsReachedWhateverThePassesAreWorth(rule: Tariff.Rule, face: Int) throws {
        let price = try price(rule, [80, 80, 80, 80], face: face)
        #expect(price.total == Money(cents: 430_000) && price.excess == Money(cents: max(0, 320 * face - 320_000)))
    }

    // MARK: All or nothing per session

    @Test(arguments: zip(0...4, [750_000, 670_000, 590_000, 510_000, 430_000]))
    func eachSessionIsAtItsFloorOrAtItsBase(full: Int, cents: Int) throws {
        let passes = (0..<4).map { $0 < full ? 80 : 79 }
        let price = try price(.allOrNothingPerSession, passes)
        #expect(price.total == Money(cents: cents))
        #expect(price.sessions.map(\.total.cents) == (0..<4).map { $0 < full ? 107_500 : 187_500 })
    }

    @Test func aFullSessionIsAtTheFloorOfTheWorkshopsThatAreOwed() throws {
        let lost = [WorkshopNumber(session: 1, order: 1): Workshop.State.forceMajeure]
        let price = try price(.allOrNothingPerSession, [80, 79, 0, 0], lost)
        #expect(price.total == Money(cents: 712_500 - 64_000) && price.sessions[0].total == Money(cents: 86_000))
    }

    @Test func whereEverythingOwedIsFullTheTotalIsTheFloorToTheCent() throws {
        let tariff = Tariff.sample(base: 9, floor: 2, rule: .allOrNothingPerSession)
        let lost = (2...6).reduce([:]) { $0.merging(whole($1, .forceMajeure, of: 1)) { $1 } }
        let price = try BillingCalculator.sample(tariff, sessions: 6, workshops: 1).price([80], lost)
        // 1.5 less 0.33, which is 1.17.
        #expect(price.gross == Money(cents: 2) && price.applied == Money(cents: 2) && price.total == .zero)
    }

    @Test func noRoundingGoesBelowTheFloor() throws {
        let tariff = Tariff.sample(base: 3, floor: 2, rule: .allOrNothingPerSession)
        let lost = whole(4, .forceMajeure, of: 1)
        let price = try BillingCalculator.sample(tariff, sessions: 4, workshops: 1).price([80, 80], lost)
        #expect(price.floor == Money(cents: 2) && price.total == Money(cents: 2))
    }

    @Test func whichSessionIsFullDoesNotMatterToTheCent() throws {
        for full in 0..<3 {
            let tariff = Tariff.sample(base: 100_000, floor: 50_000, rule: .allOrNothingPerSession)
            let passes = (0..<3).map { $0 == full ? 80 : 0 }
            let price = try BillingCalculator.sample(tariff, sessions: 3).price(passes)
            #expect(price.total == Money(cents: 100_000 - 16_667))
            price.expectPartsToAddUp()
        }
    }
}

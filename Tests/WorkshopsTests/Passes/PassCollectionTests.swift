import Testing
import Workshops

struct PassCollectionTests {
    private func due(_ collection: PassCollection, from first: Int = 1) -> [Int] {
        (0...6).map { collection.due(at: $0, from: first) }
    }

    @Test func aChequebookIsGivenInSharesOrWhole() {
        let shares = PassCollection(.everyWorkshop, passesPerChequebook: 10, workshops: 5)
        #expect(due(shares) == [0, 2, 2, 2, 2, 2, 0])
        #expect(due(shares, from: 3) == [0, 0, 0, 2, 2, 2, 0])
        let whole = PassCollection(.firstWorkshop, passesPerChequebook: 10, workshops: 5)
        #expect(due(whole) == [0, 10, 0, 0, 0, 0, 0])
        #expect(due(whole, from: 3) == [0, 0, 0, 6, 0, 0, 0])
    }

    @Test func whatDoesNotDivideIsGivenFirst() {
        #expect(due(PassCollection(.everyWorkshop, passesPerChequebook: 10, workshops: 4)) == [0, 3, 3, 2, 2, 0, 0])
        #expect(due(PassCollection(.everyWorkshop, passesPerChequebook: 10, workshops: 0)) == [0, 0, 0, 0, 0, 0, 0])
    }

    @Test func whatIsLeftIsTheSumOfWhatIsDue() {
        for collection in [Tariff.Collection.everyWorkshop, .firstWorkshop] {
            for workshops in 1...6 {
                let passes = PassCollection(collection, passesPerChequebook: 10, workshops: workshops)
                #expect(passes.due(since: 1) == 10)
                for order in 1...workshops {
                    #expect(
                        passes.due(since: order) == passes.due(at: order) + passes.due(since: order + 1), "\(workshops)"
                    )
                }
            }
        }
    }
}

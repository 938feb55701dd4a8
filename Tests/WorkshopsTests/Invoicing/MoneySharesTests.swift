import Testing

@testable import Workshops

struct MoneySharesTests {
    @Test(arguments: [
        (100, 1, 3, 33), (100, 2, 3, 67), (1, 1, 2, 1), (3, 1, 2, 2), (1, 1, 3, 0), (5, 0, 3, 0), (5, 3, 3, 5),
        (5, 0, 0, 0),
        (.max, .max, .max, .max), (.max, .max - 1, .max, .max - 1), (1, .max / 2, .max, 0), (1, .max / 2 + 1, .max, 1),
    ])
    func aShareIsRoundedHalfUp(cents: Int, part: Int, whole: Int, share: Int) {
        #expect(Money(cents: cents).share(part, of: whole) == Money(cents: share))
    }

    @Test(arguments: [
        (100, [1, 1, 1], [34, 33, 33]), (100, [1, 2, 4], [14, 29, 57]), (2, [1, 1, 1], [1, 1, 0]),
        (1, [1, 3], [0, 1]), (0, [1, 1], [0, 0]), (5, [0, 0], [0, 0]), (5, [], []), (7, [0, 9, 0], [0, 7, 0]),
        (.max, [1, 1], [.max / 2 + 1, .max / 2]),
    ])
    func partsAddUpAndTheLargestRemainderComesFirst(cents: Int, weights: [Int], parts: [Int]) {
        #expect(Money(cents: cents).allocated(by: weights).map(\.cents) == parts)
    }

    @Test func noPartIsLargerThanItsWeightWhereTheWholeIsNot() {
        for cents in 0...17 {
            let weights = [0, 1, 1, 2, 5, 8], parts = Money(cents: cents).allocated(by: weights).map(\.cents)
            #expect(parts.reduce(0, +) == cents && zip(parts, weights).allSatisfy { $0 <= $1 })
        }
    }
}

import Testing
import Workshops

@testable import Billing

struct BillingVectorTests {
    @Test func allCasesAreRead() { #expect(BillingVector.all.count == 30) }

    @Test(arguments: BillingVector.all)
    func theCaseIsPricedAsExpected(vector: BillingVector) throws {
        let price = try vector.price()
        #expect(BillingVector.Expected(price) == vector.expected)
        price.expectPartsToAddUp()
    }
}

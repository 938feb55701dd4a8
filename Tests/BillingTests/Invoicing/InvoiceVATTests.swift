import Billing
import Testing
import Workshops

struct InvoiceVATTests {
    /// Half a cent is a cent.
    @Test(arguments: [
        (20_00, 4_300_00, 860_00), (20_00, 1, 0), (20_00, 2, 0), (20_00, 3, 1), (5_50, 1_00, 6),
        (2_10, 7_500_00, 157_50),
        (8_50, 1, 0), (10_00, 5, 1), (20_00, 99_999_999_999, 20_000_000_000),
    ])
    func taxIsRoundedHalfUp(_ hundredths: Int, _ net: Int, _ tax: Int) throws {
        #expect(InvoiceVAT.taxable(try rate(hundredths)).amount(on: Money(cents: net)) == Money(cents: tax))
    }

    @Test func nothingElseIsTaxed() {
        for vat in [InvoiceVAT.exempt(.training, text: ""), .exempt(.franchise, text: ""), .outOfScope(text: "")] {
            #expect(vat.amount(on: Money(cents: 7_500_00)) == .zero)
        }
    }

    @Test(arguments: [(20_00, "20.00"), (5_50, "5.50"), (2_10, "2.10"), (1_05, "1.05"), (90, "0.90")])
    func ratesInForceAreKnown(_ hundredths: Int, _ percents: String) throws {
        #expect(try rate(hundredths).description == percents)
    }

    @Test(arguments: [0, -1, 20, 19_00, 21_00, 100_00, Int.max])
    func otherRatesAreNot(_ hundredths: Int) { #expect(InvoiceVAT.Rate(hundredths: hundredths) == nil) }
}

import Testing

@testable import Workshops

struct MoneyTests {
    @Test(arguments: [("7500", 750_000), ("7500.5", 750_050), ("7500.00", 750_000), ("0.01", 1), ("0", 0)])
    func anAmountIsWholeCents(text: String, cents: Int) {
        #expect(Money(text)?.cents == cents)
    }

    @Test(arguments: ["", "-1", "1,00", "1.001", ".5", "1.", "1e3", "7 500", "99999999999", "1.-5", "+1"])
    func whatIsNoAmountIsRefused(text: String) {
        #expect(Money(text) == nil)
    }

    @Test(arguments: [(750_000, "7500.00"), (5, "0.05"), (-3005, "-30.05"), (-5, "-0.05")])
    func anAmountPrintsTwoDecimals(cents: Int, text: String) {
        #expect(Money(cents: cents).description == text)
    }
}

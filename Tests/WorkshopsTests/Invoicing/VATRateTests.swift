import Testing

@testable import Workshops

struct VATRateTests {
    @Test(arguments: [
        ("0", 0), ("20", 200_000), ("5.5", 55_000), ("2.1", 21_000), ("19.2500", 192_500), ("0.0001", 1),
        ("100", 1_000_000), ("100.0", 1_000_000), ("20.00000000", 200_000),
    ])
    func aRateIsReadInPercent(text: String, millionths: Int) {
        #expect(VATRate(text)?.millionths == millionths)
    }

    @Test(arguments: [
        "", "-1", "101", "100.0001", "5,5", "5.", ".5", "5.12345", "1e2", " 20", "20%", "NaN", "٢٠", "+20",
    ])
    func whatIsNoRateIsRefused(text: String) {
        #expect(VATRate(text) == nil)
    }

    @Test(arguments: ["0", "20", "5.5", "19.25", "0.0001", "100"])
    func aRateIsWrittenAsItIsRead(text: String) {
        #expect(VATRate(text)?.description == text)
    }

    @Test(arguments: [
        "exempt 261-4-4°", "exempt 261-7-1°", "franchise 293 B", "out of scope", "20 %", "5.5 %", "0 %",
    ])
    func taxIsWrittenAsItIsRead(text: String) {
        #expect(Tariff.VAT(text)?.description == text)
    }

    @Test(arguments: ["", "exempt", "20", "20%", "120 %", "% 20", "Exempt 261-4-4°"])
    func whatIsNoTaxIsRefused(text: String) {
        #expect(Tariff.VAT(text) == nil)
    }

    @Test func nothingIsChargedWhereTaxIsNot() {
        #expect(Tariff.VAT.exemptions.allSatisfy { $0.rate == .zero } && Tariff.VAT("5.5 %")?.rate.millionths == 55_000)
    }
}

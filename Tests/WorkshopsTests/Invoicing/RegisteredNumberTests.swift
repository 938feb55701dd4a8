import Workshops
import Testing

/// Numbers from registers, which betray a slip of the pen.
struct RegisteredNumberTests {
    @Test(arguments: ["900000019", "900 000 019", "732829320", "356000000"])
    func aSIRENHasNineDigitsThatCheck(_ text: String) {
        #expect(SIREN(text)?.description == text.replacing(" ", with: ""))
    }

    @Test(arguments: [
        "", "900000018", "90000019", "9000000019", "900000010", "٩٠٠٠٠٠٠١٩", "90000001O", "+90000001",
        "900\u{A0}000019",
    ])
    func anythingElseIsNoSIREN(_ text: String) { #expect(SIREN(text) == nil) }

    @Test func everySlipOfOneDigitIsFound() {
        let digits = Array("90000001900019")
        for place in digits.indices {
            for digit in "0123456789" where digit != digits[place] {
                var slip = digits
                slip[place] = digit
                #expect(SIRET(String(slip)) == nil, "\(String(slip))")
            }
        }
    }

    @Test func aSIRETBeginsWithItsSIREN() throws {
        let siret = try #require(SIRET("900 000 019 00019"))
        #expect(siret.description == "90000001900019")
        #expect(siret.siren == SIREN("900000019"))
        // Luhn's sum of the fourteen is right, that of the nine is not.
        #expect(SIRET("90000001800029") == nil)
        #expect(SIRET("900000019") == nil)
    }

    /// The first is the head office, the others are post offices whose plain sum is a multiple of 5.
    @Test func thePostHasEstablishmentsOfItsOwnKind() {
        #expect(SIRET("35600000000048") != nil)
        #expect(SIRET("35600000049837") != nil)
        #expect(SIRET("35600000049838") == nil)
    }

    @Test(arguments: [
        ("FR25900000019", true), ("FR 25 900 000 019", true), ("FR26900000019", false), ("FR25900000018", false),
        ("25900000019", false), ("DE259000000190", false), ("FRK7900000019", true), ("FR2é900000019", false),
        ("fr25900000019", false), ("", false),
    ])
    func aNumberForTheTaxHasAKeyThatFitsItsSIREN(_ text: String, _ isSound: Bool) {
        #expect((VATNumber(text) != nil) == isSound)
    }

    @Test(arguments: [
        ("FR7630001007941234567890185", true), ("FR76 3000 1007 9412 3456 7890 185", true),
        ("FR7630001007941234567890186", false), ("FR1420041010050500013M02606", true), ("DE89370400440532013000", true),
        ("fr7630001007941234567890185", false), ("FR76", false), ("", false), ("FR76-3000100794", false),
    ])
    func anAccountHasARemainderOfOne(_ text: String, _ isSound: Bool) { #expect((IBAN(text) != nil) == isSound) }

    @Test func aServiceIsWhatAnAddressCanHold() {
        #expect(ServiceCode("Fin_2021-A.1") != nil)
        #expect(ServiceCode(String(repeating: "S", count: 100)) != nil)
        for text in ["", "A B", "A/B", "é", "a\n", String(repeating: "S", count: 101)] {
            #expect(ServiceCode(text) == nil)
        }
    }
}

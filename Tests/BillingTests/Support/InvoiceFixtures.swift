import Billing
import Testing
import Workshops

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

func number(_ text: String) throws -> InvoiceNumber { try #require(InvoiceNumber(text)) }

func rate(_ hundredths: Int) throws -> InvoiceVAT.Rate { try #require(InvoiceVAT.Rate(hundredths: hundredths)) }

func lines(_ amounts: Int...) -> [InvoiceLine] {
    amounts.enumerated().map { InvoiceLine(name: "Session \($0.offset + 1)", amount: Money(cents: $0.element)) }
}

func totals(net: Int, vat: Int = 0, due: Int? = nil) -> InvoiceTotals {
    InvoiceTotals(net: Money(cents: net), vat: Money(cents: vat), due: Money(cents: due ?? net + vat))
}

/// A sound draft, of which a test changes what it is about.
func content(_ change: (inout InvoiceContent) throws -> Void = { _ in }) throws -> InvoiceContent {
    let party = InvoiceParty(
        name: "Organisme", address: .init(lines: ["1 rue A"], postcode: "38000", city: "Grenoble"),
        siret: try #require(SIRET("90000001900019")))
    var content = InvoiceContent(
        kind: .invoice, seller: party, buyer: party, references: BuyerReferences(),
        period: try day("2021-03-01")...day("2021-06-17"), lines: lines(1_875_00, 1_875_00, 1_875_00, 1_875_00),
        allowance: InvoiceAllowance(reason: "Contre-valeur de 320 Pass Numériques", amount: Money(cents: 3_200_00)),
        vat: .exempt(.training, text: "Exonération"), totals: totals(net: 4_300_00),
        payment: .text("Trente jours"), account: nil,
        notes: InvoiceNotes(recoveryCosts: "40 €", lateInterest: "BCE + 8", discount: "Aucun"))
    try change(&content)
    return content
}

/// What is found in it when it is to be issued as 2021-0001.
func findings(
    on issued: String = "2021-06-30", _ change: (inout InvoiceContent) throws -> Void
) throws -> [InvoiceFinding] {
    let (content, number, issued) = (try content(change), try number("2021-0001"), try day(issued))
    do throws(InvoiceRefusal) {
        _ = try Invoice(number: number, issued: issued, content: content)
        return []
    } catch {
        return error.findings
    }
}

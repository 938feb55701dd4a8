import Billing
import Foundation
import Testing
import Workshops

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

func period(_ first: String, _ last: String) throws -> ClosedRange<CivilDate> { try day(first)...day(last) }

func number(_ text: String) throws -> VATNumber { try #require(VATNumber(text)) }

func rate(_ hundredths: Int) throws -> InvoiceVAT.Rate { try #require(InvoiceVAT.Rate(hundredths: hundredths)) }

func totals(_ net: Int, vat: Int = 0) -> InvoiceTotals {
    InvoiceTotals(net: Money(cents: net), vat: Money(cents: vat), due: Money(cents: net + vat))
}

func passes(_ count: Int, _ amount: Int) -> InvoiceAllowance {
    InvoiceAllowance(reason: "Contre-valeur de \(count) Pass Numériques", amount: Money(cents: amount))
}

func preceding() throws -> PrecedingInvoice {
    PrecedingInvoice(number: try #require(InvoiceNumber("2021-0001")), issued: try day("2021-06-30"))
}

func sessions(each amount: Int = 1_875_00) throws -> [InvoiceLine] {
    let sessions = [
        ("Session 1 – Crolles", "2021-03-01", "2021-03-29"), ("Session 2 – Pontcharra", "2021-04-27", "2021-05-25"),
        ("Session 3 – Pontcharra", "2021-04-27", "2021-05-25"), ("Session 4 – Crolles", "2021-05-20", "2021-06-17"),
    ]
    return try sessions.map { name, first, last in
        InvoiceLine(
            name: name, details: "Cinq ateliers de médiation numérique", period: try period(first, last),
            amount: Money(cents: amount))
    }
}

/// Parties with numbers that check, and that nobody has: SIREN beginning 90000.
func content(
    _ kind: InvoiceKind = .invoice, lines: [InvoiceLine]? = nil, allowance: InvoiceAllowance? = nil,
    period: ClosedRange<CivilDate>? = nil, vat: InvoiceVAT? = nil, totals: InvoiceTotals
) throws -> InvoiceContent {
    let seller = InvoiceParty(
        name: "Organisme de formation (exemple fictif)",
        address: .init(lines: ["10 rue de l'Exemple"], postcode: "38000", city: "Grenoble"),
        siret: try #require(SIRET("90000001900019")))
    let buyer = InvoiceParty(
        name: "Communauté de communes (exemple fictif)",
        address: .init(lines: ["Service informatique", "390 rue de l'Exemple"], postcode: "38920", city: "Crolles"),
        siret: try #require(SIRET("90000002700012")))
    return InvoiceContent(
        kind: kind, seller: seller, buyer: buyer,
        references: BuyerReferences(
            service: ServiceCode("NUM-2021"), engagement: "2021-000457", contract: "DEL-2021-0022",
            budgetLine: "RING – INCNUM – 6226"),
        period: try period ?? ElectronicInvoicesTests.period("2021-03-01", "2021-06-17"),
        lines: try lines ?? sessions(), allowance: allowance,
        vat: vat ?? .exempt(.training, text: "Exonération de TVA, article 261-4-4° a du CGI."), totals: totals,
        payment: .text("Trente jours à compter de la réception sur le portail."), account: nil,
        notes: InvoiceNotes(
            recoveryCosts: "Indemnité forfaitaire pour frais de recouvrement : 40 €.",
            lateInterest: "Intérêts moratoires au taux de la Banque centrale européenne majoré de huit points.",
            discount: "Pas d'escompte pour paiement anticipé.",
            remarks: ["Exemple : les parties de ce document et leurs numéros sont fictifs."]))
}

func invoice(_ number: String, on issued: String = "2021-06-30", _ content: InvoiceContent) throws -> Invoice {
    try Invoice(number: try #require(InvoiceNumber(number)), issued: try day(issued), content: content)
}

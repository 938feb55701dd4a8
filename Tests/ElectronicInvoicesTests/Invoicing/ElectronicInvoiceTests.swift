import Billing
import ElectronicInvoices
import Foundation
import FoundationXML
import Testing
import Workshops

struct ElectronicInvoiceTests {
    @Test(arguments: Stories.all.indices, InvoiceSyntax.allCases)
    func theSameInvoiceGivesTheSameBytes(_ index: Int, _ syntax: InvoiceSyntax) throws {
        let invoice = try Stories.all[index].invoice()
        let bytes = ElectronicInvoice(invoice, syntax).bytes
        for _ in 0..<20 { #expect(try ElectronicInvoice(Stories.all[index].invoice(), syntax).bytes == bytes) }
    }

    @Test(arguments: InvoiceSyntax.allCases)
    func textsFromOutsideStayTexts(_ syntax: InvoiceSyntax) throws {
        let hostile = "</ram:Name></rsm:CrossIndustryInvoice><!DOCTYPE a [<!ENTITY b \"c\">]>&b;"
        var content = try content(totals: totals(7_500_00))
        content.seller.name = hostile
        content.references.budgetLine = hostile
        let document = try XMLDocument(data: ElectronicInvoice(invoice("1", content), syntax).bytes)
        #expect(try texts(document, "//ram:SellerTradeParty/ram:Name") == [hostile])
        #expect(try texts(document, "//ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID") == [hostile])
    }

    @Test func oneNumberNamesThePartiesInEachSyntax() throws {
        let invoice = try Stories.nobodyCame()
        let numbers = "//ram:BuyerTradeParty//*[@schemeID]"
        let modern = try XMLDocument(data: ElectronicInvoice(invoice, .fr).bytes)
        #expect(
            try texts(modern, numbers)
                == ["90000002700012", "900000027", "900000027_90000002700012_NUM-2021"])
        let legacy = try XMLDocument(data: ElectronicInvoice(invoice, .chorusLegacy).bytes)
        #expect(try texts(legacy, numbers) == ["90000002700012"])
        #expect(try texts(legacy, "//ram:BuyerReference") == ["NUM-2021"])
    }

    @Test func withoutAServiceTheAddressIsThatOfTheEstablishment() throws {
        var content = try content(totals: totals(7_500_00))
        content.references.service = nil
        let document = try XMLDocument(data: ElectronicInvoice(invoice("1", content), .fr).bytes)
        #expect(try texts(document, "//ram:BuyerTradeParty//ram:URIID") == ["900000027_90000002700012"])
        #expect(try texts(document, "//ram:BuyerReference") == [])
    }

    /// BR-E-02 wants a number for the tax of the seller; BR-O-02 forbids one.
    @Test func whoHasNoNumberForTheTaxIsNamedByTheSIREN() throws {
        let registration = "//ram:SpecifiedTaxRegistration/ram:ID"
        let exempt = try XMLDocument(data: ElectronicInvoice(Stories.nobodyCame(), .chorusLegacy).bytes)
        #expect(try texts(exempt, registration + "[@schemeID='FC']") == ["900000019"])
        #expect(try texts(exempt, registration) == ["900000019"])
        let taxable = try XMLDocument(data: ElectronicInvoice(Stories.taxable(), .chorusLegacy).bytes)
        #expect(try texts(taxable, registration + "[@schemeID='VA']") == ["FR25900000019", "FR49900000027"])
        let outOfScope = try XMLDocument(data: ElectronicInvoice(Stories.outOfScope(), .chorusLegacy).bytes)
        #expect(try texts(outOfScope, registration) == [])
        #expect(try texts(outOfScope, "//ram:RateApplicablePercent") == [])
    }

    private func texts(_ document: XMLDocument, _ path: String) throws -> [String] {
        // The reader does not know prefixes in paths unless they are names.
        let pattern = path.replacing(/ram:(\w+)/) { "*[local-name()='\($0.1)']" }
        return try document.nodes(forXPath: pattern).compactMap(\.stringValue)
    }
}

package import Billing
package import Foundation
package import Workshops

/// An issued document as a program reads it: Cross Industry Invoice D16B, profile EN 16931.
///
/// The names of elements follow the binding of the standard to this syntax (CEN/TS 16931-3-3). Whatever can be issued
/// can be written, so that nothing is refused here.
package struct ElectronicInvoice: Hashable, Sendable {
    package let invoice: Invoice
    package let syntax: InvoiceSyntax

    package init(_ invoice: Invoice, _ syntax: InvoiceSyntax) {
        self.invoice = invoice
        self.syntax = syntax
    }

    /// The XML file, in UTF-8. The same invoice in the same syntax gives the same bytes.
    package var bytes: Data {
        var root = Element("rsm:CrossIndustryInvoice", [context, header, transaction])
        root.attributes = Self.namespaces
        return root.document
    }

    var content: InvoiceContent { invoice.content }

    /// By which rules it is written (BG-2).
    private var context: Element {
        Element(
            "rsm:ExchangedDocumentContext",
            [
                Element(
                    "ram:BusinessProcessSpecifiedDocumentContextParameter",
                    [Element("ram:ID", syntax.businessProcess)]),
                Element("ram:GuidelineSpecifiedDocumentContextParameter", [Element("ram:ID", Self.specification)]),
            ])
    }

    private var transaction: Element {
        Element("rsm:SupplyChainTradeTransaction", lines + [agreement, delivery, settlement])
    }

    /// The day by which all was delivered (BT-72).
    private var delivery: Element {
        let day = Element.day("udt:DateTimeString", content.period.upperBound)
        return Element(
            "ram:ApplicableHeaderTradeDelivery",
            [Element("ram:ActualDeliverySupplyChainEvent", [Element("ram:OccurrenceDateTime", [day])])])
    }

    /// The specification identifier (BT-24).
    private static let specification = "urn:cen.eu:en16931:2017"

    private static let namespaces = [
        ("rsm", "data:standard:CrossIndustryInvoice:100"),
        ("qdt", "data:standard:QualifiedDataType:100"),
        ("ram", "data:standard:ReusableAggregateBusinessInformationEntity:100"),
        ("udt", "data:standard:UnqualifiedDataType:100"),
    ].map { Element.Attribute(name: "xmlns:\($0)", value: "urn:un:unece:uncefact:\($1)") }
}

import Billing
import Workshops

extension ElectronicInvoice {
    /// Each line is one unit at its price (BG-25).
    var lines: [Element] { content.lines.enumerated().map { line($0.element, number: $0.offset + 1) } }

    private func line(_ line: InvoiceLine, number: Int) -> Element {
        Element(
            "ram:IncludedSupplyChainTradeLineItem",
            [
                Element("ram:AssociatedDocumentLineDocument", [Element("ram:LineID", "\(number)")]),
                Element(
                    "ram:SpecifiedTradeProduct",
                    [Element("ram:Name", line.name), line.details.map { Element("ram:Description", $0) }]),
                Element(
                    "ram:SpecifiedLineTradeAgreement",
                    [Element("ram:NetPriceProductTradePrice", [.amount("ram:ChargeAmount", line.amount)])]),
                // C62 is one of something (UN/ECE Recommendation 20).
                Element(
                    "ram:SpecifiedLineTradeDelivery", [Element("ram:BilledQuantity", "1", ["unitCode": "C62"])]),
                Element(
                    "ram:SpecifiedLineTradeSettlement",
                    [
                        content.vat.category("ram:ApplicableTradeTax"),
                        line.period.map(Element.period),
                        Element(
                            "ram:SpecifiedTradeSettlementLineMonetarySummation",
                            [.amount("ram:LineTotalAmount", line.amount)]),
                    ]),
            ])
    }
}

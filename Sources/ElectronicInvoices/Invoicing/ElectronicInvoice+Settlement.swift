import Billing
import Workshops

extension ElectronicInvoice {
    /// What is due, why, and how it is paid.
    var settlement: Element {
        Element(
            "ram:ApplicableHeaderTradeSettlement",
            [
                Element("ram:InvoiceCurrencyCode", "EUR"),
                paymentMeans,
                content.vat.breakdown(net: content.totals.net, amount: content.totals.vat),
                .period(content.period),
                content.allowance.map(allowance),
                paymentTerms,
                totals,
                content.kind.preceding.map(preceding),
                content.references.budgetLine.map {
                    Element("ram:ReceivableSpecifiedTradeAccountingAccount", [Element("ram:ID", $0)])
                },
            ])
    }

    /// BG-16, by codes of UNTDID 4461: a transfer (30) to an account, or nothing in particular (1).
    private var paymentMeans: Element {
        Element(
            "ram:SpecifiedTradeSettlementPaymentMeans",
            [
                Element("ram:TypeCode", content.account == nil ? "1" : "30"),
                content.account.map {
                    Element("ram:PayeePartyCreditorFinancialAccount", [Element("ram:IBANID", $0.description)])
                },
            ])
    }

    /// BG-20; 95 is a discount (UNTDID 5189).
    private func allowance(_ allowance: InvoiceAllowance) -> Element {
        Element(
            "ram:SpecifiedTradeAllowanceCharge",
            [
                Element("ram:ChargeIndicator", [Element("udt:Indicator", "false")]),
                .amount("ram:ActualAmount", allowance.amount),
                Element("ram:ReasonCode", "95"),
                Element("ram:Reason", allowance.reason),
                content.vat.category("ram:CategoryTradeTax"),
            ])
    }

    private var paymentTerms: Element {
        let terms: Element =
            switch content.payment {
            case .until(let day): Element("ram:DueDateDateTime", [.day("udt:DateTimeString", day)])
            case .text(let text): Element("ram:Description", text)
            }
        return Element("ram:SpecifiedTradePaymentTerms", [terms])
    }

    /// BG-22.
    private var totals: Element {
        let totals = content.totals
        return Element(
            "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
            [
                .amount("ram:LineTotalAmount", content.sumOfLines),
                content.allowance.map { .amount("ram:AllowanceTotalAmount", $0.amount) },
                .amount("ram:TaxBasisTotalAmount", totals.net),
                Element("ram:TaxTotalAmount", totals.vat.description, ["currencyID": "EUR"]),
                .amount("ram:GrandTotalAmount", totals.due),
                .amount("ram:DuePayableAmount", totals.due),
            ])
    }

    /// BG-3.
    private func preceding(_ preceding: PrecedingInvoice) -> Element {
        Element(
            "ram:InvoiceReferencedDocument",
            [
                Element("ram:IssuerAssignedID", preceding.number.description),
                Element("ram:FormattedIssueDateTime", [.day("qdt:DateTimeString", preceding.issued)]),
            ])
    }
}

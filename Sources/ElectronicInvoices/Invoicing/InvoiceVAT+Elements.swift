import Billing
import Workshops

extension InvoiceVAT {
    /// The category of a line or of the allowance, and its rate.
    func category(_ name: String) -> Element { Element(name, [Self.type, categoryCode, rate]) }

    /// BG-23: the whole document is in one category.
    func breakdown(net: Money, amount: Money) -> Element {
        Element(
            "ram:ApplicableTradeTax",
            [
                .amount("ram:CalculatedAmount", amount),
                Self.type,
                reason.map { Element("ram:ExemptionReason", $0.text) },
                .amount("ram:BasisAmount", net),
                categoryCode,
                reason.map { Element("ram:ExemptionReasonCode", $0.code) },
                rate,
            ])
    }

    private static let type = Element("ram:TypeCode", "VAT")

    /// A code of UNTDID 5305.
    private var categoryCode: Element {
        let code =
            switch self {
            case .exempt: "E"
            case .outOfScope: "O"
            case .taxable: "S"
            }
        return Element("ram:CategoryCode", code)
    }

    /// In percent; where there is no tax at all there is none (BR-O-05).
    private var rate: Element? {
        switch self {
        case .exempt: Element("ram:RateApplicablePercent", "0.00")
        case .outOfScope: nil
        case .taxable(let rate): Element("ram:RateApplicablePercent", rate.description)
        }
    }

    /// BT-120 and BT-121, a code of the list VATEX.
    private var reason: (text: String, code: String)? {
        switch self {
        case .exempt(.training, let text): (text, "VATEX-FR-CGI261-4")
        case .exempt(.nonProfit, let text): (text, "VATEX-FR-CGI261-7")
        case .exempt(.franchise, let text): (text, "VATEX-FR-FRANCHISE")
        case .outOfScope(let text): (text, "VATEX-EU-O")
        case .taxable: nil
        }
    }
}

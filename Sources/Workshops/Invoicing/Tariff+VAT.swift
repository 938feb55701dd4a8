extension Tariff {
    /// On what ground value added tax is charged or not (code général des impôts).
    package enum VAT: Sendable, Hashable {
        /// Vocational training by a body attested for it.
        case exemptTraining
        /// Non-profit bodies.
        case exemptNonProfit
        /// Small-business franchise.
        case franchise
        case outOfScope
        case charged(VATRate)

        /// The grounds on which none is charged.
        package static let exemptions: [VAT] = [.exemptTraining, .exemptNonProfit, .franchise, .outOfScope]

        /// Whether any is charged.
        package var isCharged: Bool { rate.millionths > 0 }

        /// What is charged: 0 % where none is.
        package var rate: VATRate {
            switch self {
            case .exemptTraining, .exemptNonProfit, .franchise, .outOfScope: .zero
            case .charged(let rate): rate
            }
        }
    }
}

extension Tariff.VAT: LosslessStringConvertible {
    /// As programme files and records write it: `exempt 261-4-4°`, `20 %`.
    package var description: String {
        switch self {
        case .exemptTraining: "exempt 261-4-4°"
        case .exemptNonProfit: "exempt 261-7-1°"
        case .franchise: "franchise 293 B"
        case .outOfScope: "out of scope"
        case .charged(let rate): "\(rate) %"
        }
    }

    package init?(_ text: String) {
        if let exemption = Self.exemptions.first(where: { $0.description == text }) {
            self = exemption
        } else if text.hasSuffix(" %"), let rate = VATRate(String(text.dropLast(2))) {
            self = .charged(rate)
        } else {
            return nil
        }
    }
}

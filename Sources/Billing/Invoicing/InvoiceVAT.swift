package import Workshops

/// On what ground value added tax is charged or not: one for the whole document (BG-23).
///
/// The sentences are those that the law wants to read on it (CGI, annexe II, art. 242 nonies A), on one line or several.
package enum InvoiceVAT: Hashable, Sendable {
    /// Exempt (category E).
    case exempt(Exemption, text: String)
    /// Not subject to the tax (category O).
    case outOfScope(text: String)
    /// At a rate (category S).
    case taxable(Rate)

    /// Why what could be taxed is not, by the code général des impôts.
    package enum Exemption: String, Sendable, CaseIterable {
        /// Vocational training by a body attested for it.
        case training = "261-4-4°"
        /// Services of non-profit bodies.
        case nonProfit = "261-7-1°"
        /// The franchise of small businesses.
        case franchise = "293 B"
    }

    /// A rate that is or was in force somewhere in France.
    package struct Rate: Hashable, Sendable {
        /// Hundredths of a percent: 2,000 for 20 %.
        package let hundredths: Int

        /// Nil for any that BR-FR-16 does not know.
        package init?(hundredths: Int) {
            guard Self.known.contains(hundredths) else { return nil }
            self.hundredths = hundredths
        }

        /// Nil for any that BR-FR-16 does not know, or that has a fraction of a hundredth of a percent.
        package init?(_ rate: VATRate) {
            guard rate.millionths % 100 == 0 else { return nil }
            self.init(hundredths: rate.millionths / 100)
        }

        private static let known: Set<Int> = [
            90, 105, 175, 210, 550, 700, 850, 920, 960, 1_000, 1_300, 1_960, 2_000, 2_060,
        ]
    }

    /// What is charged on a net amount of 0 or more, rounded half up to the cent (BR-CO-17).
    package func amount(on net: Money) -> Money {
        guard case .taxable(let rate) = self else { return .zero }
        let (quotient, rest) = 10_000.dividingFullWidth(net.cents.multipliedFullWidth(by: rate.hundredths))
        return Money(cents: rest >= 5_000 ? quotient + 1 : quotient)
    }
}

extension InvoiceVAT.Rate: CustomStringConvertible {
    /// Percents with two decimals: `20.00`.
    package var description: String { "\(hundredths / 100).\(Digits.padded(hundredths % 100, to: 2))" }
}

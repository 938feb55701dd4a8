import Workshops

extension InvoiceContent {
    /// What is wrong with its texts.
    ///
    /// They are checked here and not where they are written, so that whatever was issued can be written for ever.
    var textFindings: [InvoiceFinding] {
        let single = texts(of: seller, .seller) + texts(of: buyer, .buyer) + referenceTexts + lineNames
        return single.compactMap { Self.finding($0, $1, isSingle: true) }
            + longTexts.compactMap { Self.finding($0, $1, isSingle: false) }
    }

    private typealias Texts = [(InvoiceText, String)]

    private func texts(of party: InvoiceParty, _ role: InvoiceRole) -> Texts {
        [(.name(role), party.name)] + party.address.lines.map { (.address(role), $0) }
            + [(.postcode(role), party.address.postcode), (.city(role), party.address.city)]
    }

    private var referenceTexts: Texts {
        let texts: [(InvoiceText, String?)] = [
            (.engagement, references.engagement), (.contract, references.contract),
            (.budgetLine, references.budgetLine), (.allowanceReason, allowance?.reason),
        ]
        return texts.compactMap { place, text in text.map { (place, $0) } }
    }

    private var lineNames: Texts { lines.enumerated().map { (.lineName($0 + 1), $1.name) } }

    private var longTexts: Texts {
        var texts: Texts = lines.enumerated().compactMap { index, line in
            line.details.map { (.lineDetails(index + 1), $0) }
        }
        switch vat {
        case .exempt(_, let text), .outOfScope(let text): texts.append((.vatGround, text))
        case .taxable: break
        }
        if case .text(let text) = payment { texts.append((.paymentTerms, text)) }
        texts += [
            (.recoveryCosts, notes.recoveryCosts), (.lateInterest, notes.lateInterest), (.discount, notes.discount),
        ]
        return texts + notes.remarks.enumerated().map { (.remark($0 + 1), $1) }
    }

    private static func finding(_ place: InvoiceText, _ text: String, isSingle: Bool) -> InvoiceFinding? {
        if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return .text(place, .empty) }
        let isPlain = text.unicodeScalars.allSatisfy { isAllowed($0, isSingle: isSingle) }
        return isPlain ? nil : .text(place, .controlCharacter)
    }

    /// All that XML 1.0 §2.2 calls a character, but for the controls C0 (TAB and LF may stay), DEL and C1.
    private static func isAllowed(_ scalar: Unicode.Scalar, isSingle: Bool) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: !isSingle
        case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

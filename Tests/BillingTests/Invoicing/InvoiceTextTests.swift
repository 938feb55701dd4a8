import Billing
import Testing
import Workshops

/// Texts come from anywhere; whatever is issued must be writable for ever.
struct InvoiceTextTests {
    /// Where a text of one line stands, and how to put one there.
    static let single: [(InvoiceText, @Sendable (inout InvoiceContent, String) -> Void)] = [
        (.name(.seller), { $0.seller.name = $1 }), (.name(.buyer), { $0.buyer.name = $1 }),
        (.address(.seller), { $0.seller.address.lines = ["1", $1] }),
        (.address(.buyer), { $0.buyer.address.lines = [$1] }),
        (.postcode(.seller), { $0.seller.address.postcode = $1 }), (.city(.buyer), { $0.buyer.address.city = $1 }),
        (.engagement, { $0.references.engagement = $1 }), (.contract, { $0.references.contract = $1 }),
        (.budgetLine, { $0.references.budgetLine = $1 }), (.lineName(2), { $0.lines[1].name = $1 }),
        (.allowanceReason, { $0.allowance?.reason = $1 }),
    ]

    /// The same of texts that may have several lines.
    static let several: [(InvoiceText, @Sendable (inout InvoiceContent, String) -> Void)] = [
        (.lineDetails(3), { $0.lines[2].details = $1 }), (.vatGround, { $0.vat = .exempt(.franchise, text: $1) }),
        (.vatGround, { $0.vat = .outOfScope(text: $1) }), (.paymentTerms, { $0.payment = .text($1) }),
        (.recoveryCosts, { $0.notes.recoveryCosts = $1 }), (.lateInterest, { $0.notes.lateInterest = $1 }),
        (.discount, { $0.notes.discount = $1 }), (.remark(2), { $0.notes.remarks = ["a", $1] }),
    ]

    static let all = single + several

    @Test(arguments: all.indices)
    func noTextIsEmpty(_ index: Int) throws {
        for text in ["", " ", "\u{A0}\u{202F}"] {
            #expect(try findings { Self.all[index].1(&$0, text) } == [.text(Self.all[index].0, .empty)])
        }
    }

    @Test(arguments: all.indices)
    func noTextHasAControlCharacter(_ index: Int) throws {
        let controls = ["a\0b", "\u{1}a", "a\u{B}", "a\u{1B}[0m", "a\rb", "a\r\nb", "a\u{7F}", "a\u{85}b", "é\u{9F}"]
        for text in controls + ["a\u{FFFE}", "\u{FFFF}b"] {
            #expect(try findings { Self.all[index].1(&$0, text) } == [.text(Self.all[index].0, .controlCharacter)])
        }
    }

    @Test(arguments: all.indices)
    func linesEndOnlyWhereThereMayBeSeveral(_ index: Int) throws {
        for text in ["a\nb", "a\tb"] {
            let found = try findings { Self.all[index].1(&$0, text) }
            #expect(found == (index < Self.single.count ? [.text(Self.all[index].0, .controlCharacter)] : []))
        }
    }

    @Test(arguments: all.indices)
    func allElseIsText(_ index: Int) throws {
        for text in ["<&>\"'", "]]>", "\u{1F4F1}", "e\u{301}", "\u{FFFD}", "日本語", "\u{200F}עברית", "\u{10FFFF}"] {
            #expect(try findings { Self.all[index].1(&$0, text) } == [])
        }
    }
}

import Billing
import Testing
import Workshops

/// Documents that tell how a programme may end; each has a golden file in each syntax.
///
/// The amounts of the totals are written here, and not computed. The parties are fictitious, and say so.
enum Stories {
    static let all: [(name: String, invoice: @Sendable () throws -> Invoice)] = [
        ("nobody-came", nobodyCame), ("every-seat-filled", everySeatFilled), ("credit-note", creditNote),
        ("supplementary-invoice", supplementaryInvoice), ("instalment", instalment),
        ("non-profit-261-7-1", nonProfit), ("franchise-293-b", franchise), ("out-of-scope", outOfScope),
        ("taxable-at-20-percent", taxable), ("prices-with-tax", pricesWithTax),
        ("every-kind-of-character", everyKindOfCharacter),
    ]

    static func nobodyCame() throws -> Invoice {
        try invoice("2021-0001", content(totals: totals(7_500_00)))
    }

    static func everySeatFilled() throws -> Invoice {
        try invoice("2021-0001", content(allowance: passes(320, 3_200_00), totals: totals(4_300_00)))
    }

    /// The last workshop was invoiced although it had been cancelled in time.
    static func creditNote() throws -> Invoice {
        let line = InvoiceLine(
            name: "Session 4 – Crolles : atelier 5 facturé à tort",
            details: "Annulé à temps par le commanditaire, donc non dû.",
            period: try period("2021-06-17", "2021-06-17"), amount: Money(cents: 375_00))
        return try invoice(
            "2021-0002", on: "2021-07-12",
            content(
                .creditNote(of: preceding()), lines: [line],
                period: try period("2021-06-17", "2021-06-17"), totals: totals(375_00)))
    }

    /// Three passes were rejected, and it is nobody's fault.
    static func supplementaryInvoice() throws -> Invoice {
        let line = InvoiceLine(
            name: "Contre-valeur de 3 Pass Numériques rejetés sans faute de l'organisme",
            amount: Money(cents: 30_00))
        return try invoice(
            "2021-0003", on: "2021-09-06",
            content(.supplementaryInvoice(to: preceding()), lines: [line], totals: totals(30_00)))
    }

    static func instalment() throws -> Invoice {
        try invoice(
            "2021-0001", on: "2021-03-31",
            content(
                lines: [sessions()[0]], allowance: passes(80, 800_00), period: try period("2021-03-01", "2021-03-29"),
                totals: totals(1_075_00)))
    }

    static func nonProfit() throws -> Invoice {
        let ground = InvoiceVAT.exempt(.nonProfit, text: "Exonération de TVA, article 261-7-1° du CGI.")
        return try invoice(
            "2021-0001", content(allowance: passes(276, 2_760_00), vat: ground, totals: totals(4_740_00)))
    }

    static func franchise() throws -> Invoice {
        let ground = InvoiceVAT.exempt(.franchise, text: "TVA non applicable, article 293 B du CGI.")
        return try invoice(
            "2021-0001", content(allowance: passes(310, 3_100_00), vat: ground, totals: totals(4_400_00)))
    }

    /// Numbers for the tax are known, and must not be written.
    static func outOfScope() throws -> Invoice {
        var content = try content(
            allowance: passes(3, 30_00), vat: .outOfScope(text: "Opération hors du champ d'application de la TVA."),
            totals: totals(7_470_00))
        content.seller.vatNumber = try number("FR25900000019")
        content.buyer.vatNumber = try number("FR49900000027")
        return try invoice("2021-0001", content)
    }

    static func taxable() throws -> Invoice {
        var content = try content(
            allowance: passes(320, 3_200_00), vat: .taxable(try rate(20_00)), totals: totals(4_300_00, vat: 860_00))
        content.seller.vatNumber = try number("FR25900000019")
        content.buyer.vatNumber = try number("FR49900000027")
        content.payment = .until(try day("2021-07-31"))
        content.account = IBAN("FR76 3000 1007 9412 3456 7890 185")
        return try invoice("F+2021/07_0001-B", content)
    }

    /// The agreement fixes 7 500,00 € with tax, of which 310 passes bring 3 100,00 €.
    static func pricesWithTax() throws -> Invoice {
        var content = try content(
            lines: sessions(each: 1_562_50), allowance: passes(310, 2_583_33), vat: .taxable(try rate(20_00)),
            totals: totals(3_666_67, vat: 733_33))
        content.seller.vatNumber = try number("FR25900000019")
        return try invoice("2021-0001", content)
    }

    static func everyKindOfCharacter() throws -> Invoice {
        var content = try content(
            lines: [
                InvoiceLine(
                    name: #"<Session> "1" & 'suite' ]]> <!-- – Crolles"#,
                    details: "Une ligne,\nune autre ;\tune tabulation\u{202F}; 日本語, \u{1F4F1}, ‮עברית‬, &amp; &#13;",
                    amount: Money(cents: 1))
            ], totals: totals(1))
        content.seller.name = "Dupré & Fils <exemple>"
        content.buyer.address.lines = ["Bât. « A »", "1 rue de l'Église", "BP 2"]
        content.references = BuyerReferences(engagement: "<2021> & \"45\"", contract: "a<b", budgetLine: "a&b")
        content.notes.remarks.append("<![CDATA[ & ]]>")
        return try invoice("2021-0001", content)
    }
}

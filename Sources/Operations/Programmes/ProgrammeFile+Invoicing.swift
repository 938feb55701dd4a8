import Answers
import Workshops

extension ProgrammeFile {
    /// Who sells and who buys are called as in the decision unless the section says otherwise.
    static func invoicing(_ fields: YAMLFields, decision: Decision?, isTaxed: Bool) -> InvoicingTerms? {
        let seller = fields.section("seller") { fields in
            let seller = party(fields, called: decision?.provider)
            if let seller, isTaxed, seller.vatNumber == nil {
                fields.add(.sellerWithoutVATNumber, at: "siret", .warning)
            }
            return seller
        }
        let account = fields.optionalValue("iban", .iban) { IBAN($0) }
        var references = BuyerReferences(contract: decision?.number, budgetLine: decision?.budgetLine)
        let buyer = fields.section("buyer") { fields in
            references.service = fields.optionalValue("service", .serviceCode) { ServiceCode($0) }
            references.engagement = fields.optionalText("engagement")
            return party(fields, called: decision?.commissioner)
        }
        let syntax = fields.optionalNode("syntax").map { fields.choice($0, InvoiceSyntax.self) } ?? .fr
        guard let seller, let buyer, let syntax else { return nil }
        return InvoicingTerms(
            seller: seller, buyer: buyer, references: references, account: account, syntax: syntax)
    }

    private static func party(_ fields: YAMLFields, called name: String?) -> InvoiceParty? {
        let name = fields.optionalText("name") ?? name
        let lines = fields.texts("address")
        let postcode = fields.value("postcode", .postcode) { text in
            text.utf8.count == 5 && text.utf8.allSatisfy(CheckDigits.isDigit) ? text : nil
        }
        let city = fields.text("city")
        let siret = fields.value("siret", .siret) { SIRET($0) }
        let vatNumber = fields.optionalValue("vat number", .vatNumber) { VATNumber($0) }
        if let lines, lines.count > 3 { fields.add(.outOfRange(lines.count, 0...3), at: "address") }
        guard let name, let lines, lines.count <= 3, let postcode, let city, let siret else { return nil }
        return InvoiceParty(
            name: name, address: .init(lines: lines, postcode: postcode, city: city), siret: siret,
            vatNumber: vatNumber)
    }
}

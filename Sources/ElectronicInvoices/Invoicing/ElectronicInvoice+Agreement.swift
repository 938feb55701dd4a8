import Billing
import Workshops

extension ElectronicInvoice {
    /// Who sells to whom, and what the buyer wants named.
    var agreement: Element {
        let references = content.references
        return Element(
            "ram:ApplicableHeaderTradeAgreement",
            [
                references.service.map { Element("ram:BuyerReference", $0.description) },
                party("ram:SellerTradeParty", content.seller, sellerAddress, taxRegistration(of: .seller)),
                party("ram:BuyerTradeParty", content.buyer, buyerAddress, taxRegistration(of: .buyer)),
                references.engagement.map { document("ram:BuyerOrderReferencedDocument", $0) },
                references.contract.map { document("ram:ContractReferencedDocument", $0) },
            ])
    }

    /// BT-34: the address that the directory gives every body.
    private var sellerAddress: String { content.seller.siret.siren.description }

    /// BT-49: which service of which establishment of which body.
    private var buyerAddress: String {
        let siret = content.buyer.siret
        let parts = [siret.siren.description, siret.description, content.references.service?.description]
        return parts.compactMap(\.self).joined(separator: "_")
    }

    private func document(_ name: String, _ identifier: String) -> Element {
        Element(name, [Element("ram:IssuerAssignedID", identifier)])
    }

    /// The schemes are codes of ISO 6523: 0002 for SIREN, 0009 for SIRET, 0225 for addresses in the French directory.
    private func party(_ name: String, _ party: InvoiceParty, _ address: String, _ tax: Element?) -> Element {
        switch syntax {
        case .fr:
            Element(
                name,
                [
                    // Never two of them: CII-SR-450, and the portal refuses it.
                    Element("ram:GlobalID", party.siret.description, ["schemeID": "0009"]),
                    Element("ram:Name", party.name),
                    Element(
                        "ram:SpecifiedLegalOrganization",
                        [Element("ram:ID", party.siret.siren.description, ["schemeID": "0002"])]),
                    postalAddress(party.address),
                    Element("ram:URIUniversalCommunication", [Element("ram:URIID", address, ["schemeID": "0225"])]),
                    tax,
                ])
        case .chorusLegacy:
            Element(
                name,
                [
                    Element("ram:Name", party.name),
                    Element(
                        "ram:SpecifiedLegalOrganization",
                        [Element("ram:ID", party.siret.description, ["schemeID": "0009"])]),
                    postalAddress(party.address),
                    tax,
                ])
        }
    }

    private func postalAddress(_ address: InvoiceParty.PostalAddress) -> Element {
        let names = ["ram:LineOne", "ram:LineTwo", "ram:LineThree"]
        return Element(
            "ram:PostalTradeAddress",
            [Element("ram:PostcodeCode", address.postcode)]
                + zip(names, address.lines).map { Element($0, $1) }
                + [Element("ram:CityName", address.city), Element("ram:CountryID", "FR")])
    }

    /// The number for the tax (BT-31, BT-48); where the seller has none, their SIREN (BT-32), which BR-E-02 takes instead.
    ///
    /// Nobody has one on a document that is not subject to the tax (BR-O-02).
    private func taxRegistration(of role: InvoiceRole) -> Element? {
        if case .outOfScope = content.vat { return nil }
        let party = role == .seller ? content.seller : content.buyer
        let identifier: Element
        if let number = party.vatNumber {
            identifier = Element("ram:ID", number.description, ["schemeID": "VA"])
        } else if role == .seller {
            identifier = Element("ram:ID", party.siret.siren.description, ["schemeID": "FC"])
        } else {
            return nil
        }
        return Element("ram:SpecifiedTaxRegistration", [identifier])
    }
}

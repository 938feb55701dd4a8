/// Who sells (BG-4) or buys (BG-7).
///
/// Both have a SIRET, so both are in France.
package struct InvoiceParty: Hashable, Sendable {
    /// One line (BT-27, BT-44).
    package var name: String
    package var address: PostalAddress
    /// The establishment; the legal person is its SIREN (BT-29 and BT-30, BT-46 and BT-47).
    package var siret: SIRET
    /// BT-31, BT-48; most public bodies, and sellers in franchise, have none.
    package var vatNumber: VATNumber?

    package init(name: String, address: PostalAddress, siret: SIRET, vatNumber: VATNumber? = nil) {
        self.name = name
        self.address = address
        self.siret = siret
        self.vatNumber = vatNumber
    }

    /// Where somebody is (BG-5, BG-8), in France.
    package struct PostalAddress: Hashable, Sendable {
        /// Street and number, then what completes them: at most three lines (BT-35, 36 and 162; BT-50, 51 and 163).
        package var lines: [String]
        /// BT-38, BT-53.
        package var postcode: String
        /// BT-37, BT-52.
        package var city: String

        package init(lines: [String], postcode: String, city: String) {
            self.lines = lines
            self.postcode = postcode
            self.city = city
        }
    }
}

/// What the buyer wants to find on an invoice so as to pay it; each is one line.
package struct BuyerReferences: Hashable, Sendable {
    /// The service that it goes to (BT-10, and part of BT-49).
    package var service: ServiceCode?
    /// The engagement of the expense, *numéro d'engagement* (BT-13).
    package var engagement: String?
    /// The contract or the decision, `DEL-2021-0022` (BT-12).
    package var contract: String?
    /// The line of the buyer's budget, `RING – INCNUM – 6226` (BT-19).
    package var budgetLine: String?

    package init(
        service: ServiceCode? = nil, engagement: String? = nil, contract: String? = nil, budgetLine: String? = nil
    ) {
        self.service = service
        self.engagement = engagement
        self.contract = contract
        self.budgetLine = budgetLine
    }
}

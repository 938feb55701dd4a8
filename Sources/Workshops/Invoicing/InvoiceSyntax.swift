/// How the invoice is written, by when and by whom it is read.
///
/// Both are Cross Industry Invoice D16B, profile EN 16931; what differs is who is named by which number, and where.
package enum InvoiceSyntax: String, Sendable, CaseIterable {
    /// As France has every invoice since the reform (XP Z12-012, rules BR-FR).
    ///
    /// Parties are named by their SIREN, their establishments by the SIRET, and both have electronic addresses.
    case fr
    /// As the portal of public bodies, Chorus Pro, has taken them since 2017: parties are named by their SIRET.
    case chorusLegacy = "chorus-legacy"

    /// The frame of the invoice (BT-23): a supplier hands in an invoice, for services where that matters.
    package var businessProcess: String {
        switch self {
        case .fr: "S1"
        case .chorusLegacy: "A1"
        }
    }
}

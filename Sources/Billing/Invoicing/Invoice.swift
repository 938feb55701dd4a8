package import Workshops

/// An issued invoice or credit note. It never changes: another document corrects it.
///
/// There is none whose amounts do not add up, nor one that holds what an electronic invoice cannot.
package struct Invoice: Hashable, Sendable {
    package let number: InvoiceNumber
    /// The day on which it was issued (BT-2).
    package let issued: CivilDate
    package let content: InvoiceContent

    /// Issues what a draft says.
    ///
    /// - Throws: ``InvoiceRefusal`` with all that is wrong with it.
    package init(number: InvoiceNumber, issued: CivilDate, content: InvoiceContent) throws(InvoiceRefusal) {
        let findings = content.findings + content.findings(number: number, issued: issued)
        guard findings.isEmpty else { throw InvoiceRefusal(findings: findings) }
        self.number = number
        self.issued = issued
        self.content = content
    }
}

/// Why a document cannot be issued.
package struct InvoiceRefusal: Error, Hashable, Sendable {
    /// One at least.
    package let findings: [InvoiceFinding]
}

package import Workshops

/// Something delivered, once, at its price (BG-25).
///
/// One for each session; a supplementary invoice or a credit note says what it is about instead.
package struct InvoiceLine: Hashable, Sendable {
    /// One line: `Session 1 – Crolles` (BT-153).
    package var name: String
    /// One line or several: the workshops and their dates (BT-154).
    package var details: String?
    /// From the first day of it to the last (BG-26).
    package var period: ClosedRange<CivilDate>?
    /// The price before the allowance and without tax, more than 0 (BT-131 and BT-146).
    package var amount: Money

    package init(name: String, details: String? = nil, period: ClosedRange<CivilDate>? = nil, amount: Money) {
        self.name = name
        self.details = details
        self.period = period
        self.amount = amount
    }
}

/// What is taken off the whole document (BG-20): `Contre-valeur de 320 Pass Numériques`.
package struct InvoiceAllowance: Hashable, Sendable {
    /// One line (BT-97).
    package var reason: String
    /// Without tax, more than 0 (BT-92).
    package var amount: Money

    package init(reason: String, amount: Money) {
        self.reason = reason
        self.amount = amount
    }
}

import Workshops

extension InvoiceContent {
    /// All that keeps it from being issued, whatever the number and the day.
    package var findings: [InvoiceFinding] { amountFindings + partyFindings + textFindings + dateFindings }

    /// All that keeps it from being issued on that day by that number.
    func findings(number: InvoiceNumber, issued: CivilDate) -> [InvoiceFinding] {
        var findings: [InvoiceFinding] = []
        if !Self.years.contains(issued.year) { findings.append(.yearOutOfRange(issued)) }
        if case .until(let day) = payment, day < issued { findings.append(.dueBeforeIssue(day)) }
        if let preceding = kind.preceding, preceding.number == number || preceding.issued > issued {
            findings.append(.precedingNotBefore(preceding))
        }
        return findings
    }

    private var amountFindings: [InvoiceFinding] {
        var findings = lines.enumerated().filter { !Self.amounts.contains($0.element.amount) }
            .map { InvoiceFinding.lineAmount(line: $0.offset + 1, $0.element.amount) }
        if lines.isEmpty { findings.append(.noLines) }
        if let allowance, !Self.amounts.contains(allowance.amount) {
            findings.append(.allowanceAmount(allowance.amount))
        }
        // Totals of impossible amounts say nothing more.
        return findings.isEmpty ? totalFindings : findings
    }

    private var totalFindings: [InvoiceFinding] {
        let net = sumOfLines - (allowance?.amount ?? .zero)
        guard net > .zero else { return [.nothingDue(net)] }
        var findings: [InvoiceFinding] = []
        if totals.net != net { findings.append(.total(.net, stated: totals.net, computed: net)) }
        let tax = vat.amount(on: net)
        if !taxes(around: tax).contains(totals.vat) {
            findings.append(.total(.vat, stated: totals.vat, computed: tax))
        } else if totals.due != net + totals.vat {
            findings.append(.total(.due, stated: totals.due, computed: net + totals.vat))
        }
        return findings
    }

    /// Where an agreement fixes prices with tax, the tax is what is left of them, a cent more or less than the rate gives.
    private func taxes(around tax: Money) -> ClosedRange<Money> {
        guard case .taxable = vat else { return tax...tax }
        return tax - Money(cents: 1)...tax + Money(cents: 1)
    }

    private var partyFindings: [InvoiceFinding] {
        var findings = [(InvoiceRole.seller, seller), (.buyer, buyer)].filter { $0.1.address.lines.count > 3 }
            .map { InvoiceFinding.tooManyAddressLines($0.0) }
        if case .taxable = vat, seller.vatNumber == nil { findings.append(.sellerWithoutVATNumber) }
        return findings
    }

    private var dateFindings: [InvoiceFinding] {
        var days = [period.lowerBound, period.upperBound]
        days += lines.compactMap(\.period).flatMap { [$0.lowerBound, $0.upperBound] }
        if let preceding = kind.preceding { days.append(preceding.issued) }
        if case .until(let day) = payment { days.append(day) }
        return days.filter { !Self.years.contains($0.year) }.map(InvoiceFinding.yearOutOfRange)
    }

    private static let amounts = Money(cents: 1)...Money(cents: 99_999_999_999)
    private static let years = 2000...2099
}

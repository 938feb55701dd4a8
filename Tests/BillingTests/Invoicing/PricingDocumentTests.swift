import Foundation
import Testing
import Workshops

@testable import Billing

/// The worked cases of `docs/pricing.md`, row by row.
struct PricingDocumentTests {
    private static let full = [80, 80, 80, 80]
    private static let twenty = VATRate("20").map { Tariff.VAT.charged($0) } ?? .outOfScope

    /// What each row of the table is computed from.
    private static let cases: [String: @Sendable () throws -> Price] = [
        "nobody at any workshop, all held": { try BillingCalculator.sample().price([]) },
        "4 × 8 × 10 passes": { try BillingCalculator.sample().price(full) },
        "31 whole books": { try BillingCalculator.sample().price([80, 80, 80, 70]) },
        "67 + 80 + 79 + 50 passes": { try BillingCalculator.sample().price([67, 80, 79, 50]) },
        "drops out after workshop 2, two passes a workshop": {
            let passes = (1...2).map { PresentedPasses(session: 1, workshop: $0, outcome: .accepted, count: 2) }
            return try BillingCalculator.sample().price(WorkshopStates(others: .held), passes)
        },
        "nine in session 1 by override, both books whole, the rest full (330 passes)": {
            try BillingCalculator.sample().price([90, 80, 80, 80])
        },
        "same pass scanned twice among 4 scans": {
            let passes: [PresentedPasses] = [
                .sample(1, 3, serials: ["A1", "A2", "A3"]), .sample(2, 1, serials: ["A2"]),
            ]
            return try BillingCalculator.sample().price(WorkshopStates(others: .held), passes)
        },
        "session 4 lost to force majeure, sessions 1–3 full": {
            try BillingCalculator.sample().price([80, 80, 80], whole(4, .forceMajeure))
        },
        "commissioner cancels one workshop too late, no passes": {
            try BillingCalculator.sample().price([], [WorkshopNumber(session: 3, order: 1): .cancelledLate])
        },
        "invoice of 4,300.00 issued, then 3 passes rejected without fault": {
            let passes = zip(1..., [77, 80, 80, 80]).map { PresentedPasses.sample($0, $1) }
            return try BillingCalculator.sample().price(
                WorkshopStates(others: .held), passes + [.sample(1, 3, .rejectedWithoutFault)],
                issued: [Money(cents: 430_000)])
        },
        "31 whole books, all or nothing": {
            try BillingCalculator.sample(.sample(rule: .allOrNothing)).price([80, 80, 80, 70])
        },
        "session 1 full, all or nothing per session": {
            try BillingCalculator.sample(.sample(rule: .allOrNothingPerSession)).price([80])
        },
        "one workshop called off by the provider, full price": {
            try BillingCalculator.sample(.sample(undelivered: .fullPrice)).price(
                [], [WorkshopNumber(session: 1, order: 3): .cancelledByProvider])
        },
        "instalment up to session 2, both full": { try BillingCalculator.sample().price(full, upTo: 2) },
        "4 × 8 × 10 passes, VAT 20 % on top": { try BillingCalculator.sample(.sample(vat: twenty)).price(full) },
        "4 × 8 × 10 passes, VAT 20 % within": {
            try BillingCalculator.sample(.sample(vat: twenty, amounts: .gross)).price(full)
        },
        "invoice of 7,500.00 issued, then one whole book": {
            try BillingCalculator.sample().price([10], issued: [750_000])
        },
    ]

    /// The rows below the heading *Worked cases*: a name and what comes out.
    private static let rows: [(name: String, result: String)] = {
        let root = (1...4).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
        let text = (try? String(contentsOf: root.appending(path: "docs/pricing.md"), encoding: .utf8)) ?? ""
        let table = text.components(separatedBy: "## Worked cases").last ?? ""
        let cells = table.components(separatedBy: "\n").filter { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        return cells.dropFirst(2).map { ($0.first ?? "", $0.last ?? "") }
    }()

    @Test func everyCaseHasItsRow() {
        #expect(Self.rows.count == Self.cases.count && Set(Self.rows.map(\.name)) == Set(Self.cases.keys))
    }

    @Test(arguments: rows.map(\.name))
    func theRowIsWhatIsComputed(name: String) throws {
        let compute = try #require(Self.cases[name])
        let price = try compute()
        price.expectPartsToAddUp()
        #expect(Self.rows.first { $0.name == name }?.result == words(price))
    }

    /// A price as the table writes it.
    private func words(_ price: Price) -> String {
        switch price.document.kind {
        case .supplementaryInvoice: return "supplementary invoice of \(euros(price.document.amount))"
        case .creditNote: return "credit note of \(euros(.zero - price.document.amount))"
        case .invoice, .none: break
        }
        let excess = price.excess > .zero ? ", excess \(euros(price.excess))" : ""
        let vat = price.vat > .zero ? ", VAT \(euros(price.vat))" : ""
        return euros(price.payable) + excess + vat
    }

    private func euros(_ money: Money) -> String {
        let text = money.description
        return text.count > 6 ? text.prefix(text.count - 6) + "," + text.suffix(6) : text
    }
}

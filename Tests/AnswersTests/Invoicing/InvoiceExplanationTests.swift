import Answers
import Billing
import Foundation
import TestSupport
import Testing
import Workshops

/// Whatever the agreement and whatever changes after a document, each comes to its amount by the steps that are told.
struct InvoiceExplanationTests {
    private static let rules = SessionRules(count: 3, workshopsPerSession: 5, seats: 8, joinMidSeries: true)

    private func tariff(_ vat: Tariff.VAT, _ amounts: Tariff.Amounts, _ rule: Tariff.Rule) -> Tariff {
        Tariff(
            base: Money(cents: 777_777), floor: Money(cents: 430_001), faceValue: Money(cents: 850), rule: rule,
            undelivered: .proRata, collection: .everyWorkshop, vat: vat, amounts: amounts, instalments: .perSession,
            passesThatCount: [.accepted])
    }

    /// Documents one after the other, as passes come and go and session after session is asked for.
    private func chain(_ tariff: Tariff, _ generator: inout SplitMix64) throws -> [InvoiceExplanation] {
        let calculator = try BillingCalculator(tariff: tariff, sessions: Self.rules, passesPerChequebook: 10)
        var documents: [IssuedInvoice] = []
        return try (1...8).compactMap { step in
            let passes = (1...3).map { session in
                PresentedPasses(session: session, outcome: .accepted, count: .random(in: 70...85, using: &generator))
            }
            let price = try calculator.price(WorkshopStates(others: .held), passes, upTo: step < 3 ? step : nil)
            guard let proposal = InvoiceProposal(price, tariff.amounts, after: IssuedAmounts(documents)) else {
                return nil
            }
            let document = IssuedInvoice(
                rank: step, number: certain(InvoiceNumber("2021-\(step)")), kind: proposal.kind, preceding: nil,
                day: date(2021, 7, step), issued: .distantPast, author: "", reason: "", upToSession: nil,
                totals: proposal.totals, sessions: price.sessions, lines: proposal.parts.map(\.session), fingerprint: ""
            )
            defer { documents.append(document) }
            return InvoiceExplanation(document: document, earlier: documents, tariff: tariff, parts: [])
        }
    }

    @Test(arguments: Tariff.Amounts.allCases, Tariff.Rule.allCases)
    func theStepsComeToWhatIsDue(amounts: Tariff.Amounts, rule: Tariff.Rule) throws {
        var generator = SplitMix64(seed: 22), kinds: Set<InvoiceProposal.Kind> = []
        for rate in [nil, "20", "5.5"] {
            let vat = rate.flatMap(VATRate.init).map(Tariff.VAT.charged) ?? .exemptTraining
            let explanations = try chain(tariff(vat, amounts, rule), &generator)
            for explanation in explanations {
                let document = explanation.document
                let due = document.kind == .creditNote ? .zero - document.totals.due : document.totals.due
                #expect(explanation.total == due, "\(document)")
                #expect(
                    explanation.steps.contains { if case .tax = $0 { true } else { false } }
                        == (rate != nil && amounts == .net && document.totals.vat != .zero))
                kinds.insert(document.kind)
            }
            #expect(explanations.count >= 3)
        }
        #expect(rule != .linear || kinds == Set(InvoiceProposal.Kind.allCases))
    }
}

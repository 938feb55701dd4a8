import Answers
import Billing
import Foundation
import TestSupport
import Workshops

@testable import Catalogue

/// What is said of documents that are issued, and what they say.
enum InvoiceSentences {
    static let all: [SampleSentences.Sample] = said + annex.map { .init(code: "annex", sentence: $0) }

    private static let said: [SampleSentences.Sample] = [
        refusals.map { .init(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        findings.map { .init(code: $0.code, sentence: $0.sentence) },
        number.map { [.init(code: "invoice-altered", sentence: DatabaseProblem.invoiceAltered($0).sentence)] } ?? [],
        documents.map { .init(code: "invoice", sentence: .issued($0)) },
        drafts.map { .init(code: "invoice-draft", sentence: .proposed($0)) },
        [[third], [third, third]].compactMap(Sentence.unmarked).map { .init(code: "invoice-draft", sentence: $0) },
        explanations.map { .init(code: "explain", sentence: $0) },
    ].flatMap(\.self)

    private static let annex: [Sentence] = [
        .annexIntroduction, .annexFingerprint, .annexAnomalies([]),
        .annexReason("le formateur a perdu les feuilles", unmarked: [third]),
        .annexReason("le formateur a perdu les feuilles", unmarked: [third, fourth]),
        .annexReason("solde de l'année", unmarked: []),
        .annexAnomalies([.notScanned(given: 2), .presenceWithoutPass(asked: 2), .notScanned(given: 1)]),
    ]
    private static let third = WorkshopNumber(session: 2, order: 3)
    private static let fourth = WorkshopNumber(session: 2, order: 4)
    private static let day = date(2021, 7, 5)
    private static let number = InvoiceNumber("2021-0001")

    private static let refusals: [BillingRefusal] =
        [
            .noTerms, .unmarked([third]), .nothingToIssue(last: nil), .unknownInvoice("2021-0009", known: []),
            .unknownLine(5, lines: 4), .unissuable([]), .datedBeforeWorkshop(date(2021, 3, 26), third, on: day),
        ]
        + (number.map {
            [
                .nothingToIssue(last: $0), .documentGone($0), .askedFurther(upTo: 2, last: $0),
                .unknownInvoice("2021-0009", known: [$0]), .agreementInvoiced($0),
                .datedBeforeDocument(date(2021, 3, 26), $0, of: day),
            ]
        } ?? []) + (VATRate("7.3").map { [.rateUnknown($0)] } ?? [])

    private static let findings: [InvoiceFinding] =
        [
            .noLines, .lineAmount(line: 2, .zero), .allowanceAmount(.zero),
            .total(.net, stated: Money(cents: 1), computed: Money(cents: 2)), .nothingDue(.zero),
            .sellerWithoutVATNumber, .tooManyAddressLines(.seller), .text(.lineName(1), .empty),
            .text(.lineName(1), .controlCharacter), .dueBeforeIssue(day), .yearOutOfRange(date(2100, 1, 1)),
        ] + (number.map { [.precedingNotBefore(PrecedingInvoice(number: $0, issued: day))] } ?? [])

    private static let price = SessionPrice(
        session: 2, dueWorkshops: 5, gross: Money(cents: 187_500), floor: Money(cents: 107_500), passes: 58,
        deductible: Money(cents: 58_000), applied: Money(cents: 58_000), excess: .zero)

    private static let documents: [IssuedInvoice] = InvoiceProposal.Kind.allCases.compactMap { kind in
        number.map {
            IssuedInvoice(
                rank: 1, number: $0, kind: kind, preceding: nil, day: day, issued: .distantPast, author: "", reason: "",
                upToSession: nil,
                totals: InvoiceTotals(net: Money(cents: 129_500), vat: .zero, due: Money(cents: 129_500)),
                sessions: [price], lines: [2], fingerprint: "")
        }
    }

    private static let drafts: [InvoiceDraft] = [WorkshopStates(others: .held), WorkshopStates(others: .planned)]
        .compactMap { states in
            var facts = PriceFacts.standard
            facts.workshops = states
            guard let price = try? facts.price() else { return nil }
            return InvoiceDraft(
                proposal: InvoiceProposal(price, .net, after: .none), price: price, tariff: facts.tariff,
                workshops: states,
                upToSession: nil, unmarked: [], issued: [])
        }

    private static let workshop = WorkshopEvidence(
        number: third, day: date(2021, 5, 11), state: .held, isOwed: true,
        presences: [.init(person: 7, presence: .present), .init(person: 9, presence: .absent)],
        passes: [.init(serial: "P000964", person: 7, outcome: .accepted, counts: true)],
        anomalies: [.init(.fewerPasses(given: 1, asked: 2), seat: 3, person: 7, serials: ["P000964"])])

    private static let explanations: [Sentence] =
        documents.prefix(1).flatMap {
            Sentence.explained(
                InvoiceExplanation(document: $0, earlier: documents, tariff: PriceFacts.standard.tariff, parts: []))
        } + [Sentence.explained(.init(price: price, before: nil, workshops: []))]
        + [Sentence.explained(.init(price: price, before: price, workshops: [])), Sentence.explained(workshop)]
}

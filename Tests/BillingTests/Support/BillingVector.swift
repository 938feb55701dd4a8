import Foundation
import Testing
import Workshops

@testable import Billing

/// A case of `Vectors/billing-vectors.json`: an agreement, records, and the price that they give.
struct BillingVector: Decodable, CustomTestStringConvertible {
    let id: String
    let title: String
    let agreement: Agreement
    let workshops: [WorkshopFact]
    let passes: [Passes]
    let previousDocumentsCents: [Int]
    let upToSession: Int?
    let expected: Expected

    /// The settings that differ from the defaults.
    struct Agreement: Decodable {
        var sessions: Int?, workshopsPerSession: Int?, capacity: Int?, passesPerBook: Int?
        var baseCents: Int?, floorCents: Int?, faceCents: Int?
        var rule: String?, undelivered: String?, vatRatePct: String?, amountsAre: String?
    }

    struct WorkshopFact: Decodable {
        let session: Int
        let workshop: Int
        let status: String
    }

    struct Passes: Decodable {
        let session: Int
        let workshop: Int?
        let count: Int
        let outcome: String
        let fault: String?
        let serials: [String]?
        let faceCents: Int?
    }

    struct Expected: Decodable, Equatable {
        let dueWorkshops: Int
        let grossCents: Int, floorCents: Int, deductibleCents: Int, appliedCents: Int, excessCents: Int
        let totalCents: Int, vatCents: Int
        let document: String
        let documentCents: Int
    }

    var testDescription: String { "\(id): \(title)" }

    static let all: [BillingVector] = {
        struct File: Decodable { let vectors: [BillingVector] }
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Vectors/billing-vectors.json")
        return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: file)))?.vectors ?? []
    }()
}

extension BillingVector {
    func price() throws -> Price {
        let rate = try #require(VATRate(agreement.vatRatePct ?? "0"))
        let calculator = try BillingCalculator(
            tariff: .sample(
                base: agreement.baseCents ?? 750_000, floor: agreement.floorCents ?? 430_000,
                face: agreement.faceCents ?? 1_000, rule: #require(.init(rawValue: agreement.rule ?? "linear")),
                undelivered: #require(.init(rawValue: agreement.undelivered ?? "pro-rata")), vat: .charged(rate),
                amounts: #require(.init(rawValue: agreement.amountsAre ?? "net"))),
            sessions: SessionRules(
                count: agreement.sessions ?? 4, workshopsPerSession: agreement.workshopsPerSession ?? 5,
                seats: agreement.capacity ?? 8, joinMidSeries: true),
            passesPerChequebook: agreement.passesPerBook ?? 10)
        let states = try workshops.map { fact in
            // A workshop that was moved and then held was held.
            let state = fact.status == "moved" ? .held : try #require(Workshop.State(rawValue: fact.status))
            return (WorkshopNumber(session: fact.session, order: fact.workshop), state)
        }
        return try calculator.price(
            WorkshopStates(Dictionary(states) { $1 }, others: .held), passes.map { try $0.group() },
            issued: previousDocumentsCents.map { Money(cents: $0) }, upTo: upToSession)
    }
}

extension BillingVector.Passes {
    func group() throws -> PresentedPasses {
        let outcome =
            if outcome == "rejected" {
                fault == "provider" ? PassOutcome.rejectedByFault : .rejectedWithoutFault
            } else {
                try #require(PassOutcome(rawValue: outcome))
            }
        return try PresentedPasses(
            session: session, workshop: workshop, outcome: outcome, faceValue: faceCents.map { Money(cents: $0) },
            count: count, serials: (serials ?? []).map { try #require(PassSerial($0)) })
    }
}

extension BillingVector.Expected {
    init(_ price: Price) {
        self.init(
            dueWorkshops: price.dueWorkshops, grossCents: price.gross.cents, floorCents: price.floor.cents,
            deductibleCents: price.deductible.cents, appliedCents: price.applied.cents,
            excessCents: price.excess.cents, totalCents: price.total.cents, vatCents: price.vat.cents,
            document: price.document.kind.rawValue, documentCents: price.document.amount.cents)
    }
}

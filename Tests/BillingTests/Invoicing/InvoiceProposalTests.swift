import Billing
import Foundation
import Testing
import Workshops

struct InvoiceProposalTests {
    private static let rules = SessionRules(count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true)

    private func tariff(_ vat: Tariff.VAT = .exemptTraining, _ amounts: Tariff.Amounts = .net) -> Tariff {
        Tariff(
            base: Money(cents: 750_000), floor: Money(cents: 430_000), faceValue: Money(cents: 1_000), rule: .linear,
            undelivered: .proRata, collection: .everyWorkshop, vat: vat, amounts: amounts, instalments: .perSession,
            passesThatCount: [.collected, .accepted, .paid, .rejectedByFault])
    }

    /// The price with so many passes in each session, the first one first.
    private func price(
        _ passes: [Int], _ tariff: Tariff, states: WorkshopStates = WorkshopStates(others: .held), upTo: Int? = nil
    ) throws -> Price {
        let presented = zip(1..., passes).map { PresentedPasses(session: $0, outcome: .accepted, count: $1) }
        return try BillingCalculator(tariff: tariff, sessions: Self.rules, passesPerChequebook: 10)
            .price(states, presented, upTo: upTo)
    }

    private func issued(_ proposal: InvoiceProposal, _ price: Price, rank: Int) throws -> IssuedInvoice {
        IssuedInvoice(
            rank: rank, number: try #require(InvoiceNumber("2021-\(rank)")), kind: proposal.kind, preceding: nil,
            day: try #require(CivilDate("2021-07-01")), issued: .distantPast, author: "", reason: "", upToSession: nil,
            totals: proposal.totals, sessions: price.sessions, lines: proposal.parts.map(\.session), fingerprint: "")
    }

    private func propose(_ prices: [Price], _ tariff: Tariff) throws -> [InvoiceProposal?] {
        var documents: [IssuedInvoice] = []
        return try zip(1..., prices).map { rank, price in
            let proposal = InvoiceProposal(price, tariff.amounts, after: IssuedAmounts(documents))
            if let proposal { documents.append(try issued(proposal, price, rank: rank)) }
            return proposal
        }
    }

    @Test func theFirstHasALineForEachSessionAndOneAllowance() throws {
        let proposal = try #require(try propose([price([67, 80, 79, 50], tariff())], tariff())[0])
        #expect(proposal.kind == .invoice && proposal.parts.map(\.session) == [1, 2, 3, 4])
        #expect(proposal.parts.allSatisfy { $0.amount == Money(cents: 187_500) && $0.dueWorkshops == 5 })
        #expect(proposal.allowance == Money(cents: 276_000) && proposal.passes.map(\.count) == [67, 80, 79, 50])
        #expect(proposal.totals.due == Money(cents: 474_000))
    }

    @Test func nobodyMeansNoAllowance() throws {
        let proposal = try #require(try propose([price([], tariff())], tariff())[0])
        #expect(proposal.allowance == .zero && proposal.totals.due == Money(cents: 750_000))
    }

    @Test func nothingNewMeansNothingToIssue() throws {
        let prices = try [price([80, 80, 80, 80], tariff()), price([80, 80, 80, 80], tariff())]
        #expect(try propose(prices, tariff())[1] == nil)
        let nothing = try price([], tariff(), states: WorkshopStates(others: .forceMajeure))
        #expect(try propose([nothing], tariff())[0] == nil)
    }

    @Test func whatChangesLaterIsADocumentOfItsOwn() throws {
        let prices = try [[80, 80, 80, 80], [77, 80, 80, 80], [80, 80, 80, 80]].map { try price($0, tariff()) }
        let proposals = try propose(prices, tariff())
        #expect(proposals.map { $0?.kind } == [.invoice, .supplementaryInvoice, .creditNote])
        #expect(proposals.map { $0?.totals.due.cents } == [430_000, 3_000, 3_000])
        #expect(proposals[1]?.parts == [] && proposals[1]?.allowance == .zero)
    }

    @Test func instalmentsAskForTheirOwnSessionsAndCorrectWhatWasBefore() throws {
        let held = WorkshopStates(others: .held)
        var prices = try [1, 2].map { try price([80, 80, 80, 80], tariff(), states: held, upTo: $0) }
        // Two passes of session 1 are rejected before session 3 is invoiced.
        prices.append(try price([78, 80, 80, 80], tariff(), upTo: 3))
        prices.append(try price([78, 80, 80, 80], tariff()))
        let proposals = try propose(prices, tariff()).compactMap(\.self)
        #expect(proposals.map(\.kind) == [.invoice, .invoice, .invoice, .invoice])
        #expect(proposals.map { $0.parts.map(\.session) } == [[1], [2], [3], [4]])
        #expect(proposals.map(\.totals.due.cents) == [107_500, 107_500, 109_500, 107_500])
    }

    @Test func aDifferenceIsAboutTheSessionsOfWhichAnotherAmountIsOwed() throws {
        let prices = try [[70, 80, 79, 50], [70, 77, 79, 50], [70, 77, 79, 49]].map { try price($0, tariff()) }
        let proposals = try propose(prices, tariff()).compactMap(\.self)
        #expect(proposals.map(\.sessions) == [[1, 2, 3, 4], [2], [4]])
    }

    /// The third instalment takes fewer passes off than its own session gave.
    @Test func passesThatCountNoMoreAreToldBesideThoseOfTheSession() throws {
        var prices = try [1, 2].map { try price([80, 80, 80, 80], tariff(), upTo: $0) }
        prices.append(try price([78, 80, 70, 80], tariff(), upTo: 3))
        let last = try #require(try propose(prices, tariff())[2])
        #expect(last.passes.map(\.session) == [1, 3] && last.passes.map(\.count) == [-2, 70])
        #expect(last.allowance == Money(cents: 68_000) && last.isWorthTakenOff)
    }

    @Test func whatTheFloorKeepsIsNotTakenOff() throws {
        let first = try #require(try propose([price([80, 80, 80, 90], tariff())], tariff())[0])
        #expect(!first.isWorthTakenOff && first.allowance == Money(cents: 320_000))
    }

    @Test func aCorrectionNamesTheInvoiceOfItsSessions() throws {
        var documents: [IssuedInvoice] = []
        for last in 1...4 {
            let price = try price([80, 80, 80, 40], tariff(), upTo: last)
            let proposal = try #require(InvoiceProposal(price, .net, after: IssuedAmounts(documents)))
            #expect(proposal.preceding(among: documents) == nil)
            documents.append(try issued(proposal, price, rank: last))
        }
        func named(_ passes: [Int], states: WorkshopStates = WorkshopStates(others: .held)) throws -> String? {
            let price = try price(passes, tariff(), states: states)
            let proposal = try #require(InvoiceProposal(price, .net, after: IssuedAmounts(documents)))
            return proposal.preceding(among: documents)?.number.description
        }
        #expect(try named([80, 79, 80, 40]) == "2021-2", "a supplement")
        #expect(try named([80, 79, 79, 40]) == "2021-3", "the last of two")
        #expect(try named([80, 80, 80, 41]) == "2021-4", "a credit")
        // More is given back than any asked for: the one that asked for most.
        #expect(try named([], states: WorkshopStates(others: .forceMajeure)) == "2021-4")
    }

    @Test(arguments: ["20", "5.5"], Tariff.Amounts.allCases)
    func theLinesAddUpToTheTotalsWithTaxToo(rate: String, amounts: Tariff.Amounts) throws {
        let tariff = tariff(.charged(try #require(VATRate(rate))), amounts)
        let prices = try [[67, 80, 79, 50], [67, 79, 79, 50], [67, 80, 80, 50]].map { try price($0, tariff) }
        let proposals = try propose(prices, tariff).compactMap(\.self)
        let first = try #require(proposals.first)
        #expect(first.parts.reduce(.zero) { $0 + $1.amount } - first.allowance == first.totals.net)
        var sum = Money.zero
        for (proposal, price) in zip(proposals, prices) {
            #expect(proposal.totals.due == proposal.totals.net + proposal.totals.vat)
            sum = proposal.kind == .creditNote ? sum - proposal.totals.due : sum + proposal.totals.due
            #expect(sum == price.payable, "what was issued is what is owed")
        }
        #expect(proposals.count == 3)
    }
}

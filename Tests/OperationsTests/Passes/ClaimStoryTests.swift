import Answers
import Billing
import Foundation
import Scheduling
import TestSupport
import Testing
import Workshops

@testable import Operations

/// A whole programme is claimed, month by month, and answered with a mix; whatever is done, everything adds up.
struct ClaimStoryTests {
    @Test func theSumsAddUpAfterEveryVerb() throws {
        try Claims.withOffice { office in
            for session in 1...4 {
                let serials = (1...40).map { "S\(session)N\($0)" }
                try office.give(serials, at: session, scanned: Claims.month(session + 2).last)
                for order in 1...5 {
                    let number = WorkshopNumber(session: session, order: order)
                    _ = try office.attend(number, .nobody, Office.request(on: date(2021, 6, 30), hour: 20))
                }
            }
            var dice = Dice(seed: 2021), claimed = 0
            let scanned = try office.count(.scanned), price = try soFar(office).total
            for month in 3...6 {
                let day = Claims.month(month).end
                if month == 4 {
                    // Made in error, and taken back.
                    let wrong = try office.makeClaim(of: Claims.month(month), Office.request(on: day))
                    let number = try #require(wrong.claim?.claim.number)
                    _ = try office.withdrawClaim(number, reason: "essai", Office.request(on: day))
                    #expect(try office.claimed()[0] == claimed)
                }
                let made = try #require(try office.makeClaim(of: Claims.month(month), Office.request(on: day)).claim)
                #expect(try office.claimed()[0] == claimed)
                _ = try office.sendClaim(made.claim.number, Office.request(on: day))
                claimed += made.claim.passes
                #expect(try office.claimed()[0] == claimed)
                #expect(try soFar(office).total == price - faults(office), "a claim changes nothing before its answer")
                try answer(made, on: day.advanced(by: 14), office, &dice)
            }
            #expect(claimed == scanned)
            let total = try office.claimed(), passes = try soFar(office).passes
            #expect(total[0] == scanned && total[1] > 0 && total[2] > 0 && total[3] > 0)
            let lost = try office.claims(now: Office.request().now).total.rejectedWithoutFault.passes
            #expect(lost > 0 && passes == scanned - lost, "what is rejected without fault does not count")
            #expect(try office.claims(now: Office.request().now).claims.map(\.claim.number) == [1, 2, 3, 4, 5])
        }
    }

    private func soFar(_ office: Office) throws -> (total: Money, passes: Int) {
        let price = try office.price(PriceAssumptions(basis: .soFar), now: Office.request().now).price
        return (price.total, price.passes)
    }

    /// By how much rejections without fault raise the price, as something negative.
    private func faults(_ office: Office) throws -> Money {
        .zero - (try office.claims(now: Office.request().now).total.rejectedWithoutFault.amount)
    }

    /// The issuer pays some, rejects some by either fault and leaves some open, a handful at a time and in any order.
    private func answer(
        _ claim: ClaimOverview, on day: CivilDate, _ office: Office, _ dice: inout Dice
    ) throws {
        var serials = claim.passes.compactMap { $0.pass.serial?.description }.shuffled(using: &dice)[...]
        while serials.count > 4 {
            // Some are always left without an answer.
            let handful = Array(serials.prefix(min(Int.random(in: 5...20, using: &dice), serials.count - 1)))
            let rejected = Array(handful.prefix(Int.random(in: 0...4, using: &dice)))
            let fault = Bool.random(using: &dice) ? Pass.Fault.provider : .nobody
            let settlement = ClaimSettlement(
                paid: Array(handful.dropFirst(rejected.count)), rejected: rejected, fault: fault, reason: "périmé")
            let report = try office.settleClaim(claim.claim.number, settlement, Office.request(on: day))
            #expect(report.moved == handful.count)
            let total = try office.claimed()
            #expect(total[1] + total[2] + total[3] == total[0])
            serials = serials.dropFirst(handful.count)
        }
    }
}

import Answers
import Billing
import Foundation
import TestSupport
import Testing
import Workshops

@testable import Operations

/// What passes that were claimed and rejected do to the price, from the database: the shapes of vectors V21 and V23.
struct RejectedPassPriceTests {
    @Test(arguments: [
        (5, Pass.Fault.provider, 430_000), (20, .nobody, 450_000), (20, .provider, 430_000), (0, .nobody, 430_000),
    ])
    func theProvidersFaultDoesNotRaiseThePrice(rejected: Int, fault: Pass.Fault, total: Int) throws {
        try Claims.withOffice { office throws in
            for session in 1...4 { try office.give((1...80).map { "S\(session)-\($0)" }, at: session) }
            let price = { try office.price(PriceAssumptions(), now: Office.request().now).price }
            #expect(try price().total == Money(cents: 430_000))
            _ = try office.makeClaim(of: Claims.march, Office.request(on: date(2021, 4, 1)))
            _ = try office.sendClaim(1, Office.request(on: date(2021, 4, 1)))
            #expect(try price().total == Money(cents: 430_000))
            let answer = ClaimSettlement(
                paysRest: true, rejected: (0..<rejected).map { "S1-\($0 + 1)" }, fault: fault, reason: "périmé")
            _ = try office.settleClaim(1, answer, Office.request(on: date(2021, 4, 20)))
            #expect(try price().total == Money(cents: total))
            #expect(try price().deductible == Money(cents: 750_000 - total))
        }
    }
}

import Testing
import Workshops

struct ClaimBalanceTests {
    private let face = Money(cents: 1_000)

    private func balance(_ claimed: Int, _ paid: Int, _ byFault: Int, _ without: Int, _ rest: Int) -> ClaimBalance {
        var balance = ClaimBalance()
        balance.claimed = .init(claimed, of: face)
        balance.paid = .init(paid, of: face)
        balance.rejectedByFault = .init(byFault, of: face)
        balance.rejectedWithoutFault = .init(without, of: face)
        balance.outstanding = .init(rest, of: face)
        return balance
    }

    @Test func thePartsAreTheWhole() {
        #expect(ClaimBalance().addsUp && balance(10, 4, 3, 2, 1).addsUp)
        for part in 0..<4 {
            var parts = [4, 3, 2, 1]
            parts[part] += 1
            #expect(!balance(10, parts[0], parts[1], parts[2], parts[3]).addsUp)
        }
        var bent = balance(10, 4, 3, 2, 1)
        bent.paid.amount = Money(cents: 3_999)
        #expect(!bent.addsUp, "to the cent")
    }

    @Test func sumsOfBalancesAddUp() {
        let sum = balance(10, 4, 3, 2, 1) + balance(5, 5, 0, 0, 0)
        #expect(sum == balance(15, 9, 3, 2, 1) && sum.addsUp)
        #expect(sum.rejected == .init(5, of: face))
    }

    @Test(
        arguments: [
            (Pass.Fault.provider, PassOutcome.rejectedByFault), (.nobody, .rejectedWithoutFault),
            (nil, .rejectedWithoutFault),
        ] as [(Pass.Fault?, PassOutcome)])
    func noFaultIsPresumed(fault: Pass.Fault?, outcome: PassOutcome) {
        #expect(Pass.State.rejected.outcome(fault: fault) == outcome)
        #expect(Pass.State.paid.outcome(fault: fault) == .paid && Pass.State.claimed.outcome() == .accepted)
    }
}

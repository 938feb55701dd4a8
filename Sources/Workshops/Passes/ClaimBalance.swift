/// What was asked of the issuer, and what came of it.
package struct ClaimBalance: Sendable, Equatable {
    /// Passes, and what they are worth.
    package struct Sum: Sendable, Equatable {
        package var passes: Int
        package var amount: Money

        package init(_ passes: Int, of faceValue: Money) {
            self.passes = passes
            amount = faceValue * passes
        }

        package static let zero = Sum(0, of: .zero)

        package static func + (left: Sum, right: Sum) -> Sum {
            var sum = left
            sum.passes += right.passes
            sum.amount = left.amount + right.amount
            return sum
        }
    }

    /// What claims said when they were sent.
    package var claimed = Sum.zero
    package var paid = Sum.zero
    package var rejectedByFault = Sum.zero
    package var rejectedWithoutFault = Sum.zero
    /// What the issuer has not answered.
    package var outstanding = Sum.zero

    package init() {}

    package var rejected: Sum { rejectedByFault + rejectedWithoutFault }

    /// Whether the parts are the whole, to the pass and to the cent.
    package var addsUp: Bool { paid + rejected + outstanding == claimed }

    package static func + (left: ClaimBalance, right: ClaimBalance) -> ClaimBalance {
        var sum = left
        sum.claimed = left.claimed + right.claimed
        sum.paid = left.paid + right.paid
        sum.rejectedByFault = left.rejectedByFault + right.rejectedByFault
        sum.rejectedWithoutFault = left.rejectedWithoutFault + right.rejectedWithoutFault
        sum.outstanding = left.outstanding + right.outstanding
        return sum
    }
}

/// A claim, and where it stands.
package struct ClaimStanding: Sendable, Equatable {
    package var claim: Claim
    package var balance: ClaimBalance

    package init(claim: Claim, balance: ClaimBalance) {
        self.claim = claim
        self.balance = balance
    }
}

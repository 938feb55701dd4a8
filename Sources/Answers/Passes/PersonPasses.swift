package import Workshops

/// The passes of one person: those of their chequebooks, and others that they presented.
package struct PersonPasses: Sendable, Equatable {
    /// The numbers of the chequebooks that they were given.
    package let chequebooks: [Int]
    package let ledger: PassLedger
    package let faceValue: Money

    package init(chequebooks: [Int], _ passes: [Pass], faceValue: Money) {
        self.chequebooks = chequebooks
        self.faceValue = faceValue
        ledger = passes.reduce(into: PassLedger()) { ledger, pass in
            let account = PassLedger.Account(pass.state, isInReserve: false)
            if pass.chequebook == nil {
                ledger.others[account, default: 0] += 1
            } else {
                ledger.counts[account, default: 0] += 1
            }
        }
    }

    /// Those that they have and can present.
    package var left: Int { ledger[.distributed] }
    /// Those that they gave at workshops.
    package var collected: Int { ledger.collected }
    package var isEmpty: Bool { chequebooks.isEmpty && ledger.total == 0 && ledger.others.isEmpty }

    /// How many are in a state, of both kinds.
    package subscript(account: PassLedger.Account) -> Int { ledger[account] + (ledger.others[account] ?? 0) }

    /// What so many of them come to.
    package func value(of passes: Int) -> Money { Money(cents: passes * faceValue.cents) }
}

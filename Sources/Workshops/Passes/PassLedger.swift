/// How many passes are where; all of them are somewhere.
package struct PassLedger: Sendable, Equatable {
    /// Where passes are: their state, and of those that are received, with whom.
    package enum Account: Hashable, Sendable, CaseIterable {
        case reserve, allocated
        case distributed, presented, collected, scanned, claimed, paid, rejected, refused, lost, expired

        package init(_ state: Pass.State, isInReserve: Bool) {
            self =
                switch state {
                case .received: isInReserve ? .reserve : .allocated
                case .distributed: .distributed
                case .presented: .presented
                case .collected: .collected
                case .scanned: .scanned
                case .claimed: .claimed
                case .paid: .paid
                case .rejected: .rejected
                case .refused: .refused
                case .lost: .lost
                case .expired: .expired
                }
        }
    }

    /// Of the passes that were ordered.
    package var counts: [Account: Int]
    /// Of the passes of other commissioners that were presented here.
    package var others: [Account: Int]

    package init(counts: [Account: Int] = [:], others: [Account: Int] = [:]) {
        self.counts = counts
        self.others = others
    }

    package subscript(account: Account) -> Int { counts[account] ?? 0 }

    package var total: Int { counts.values.reduce(0, +) }

    /// Those of both kinds that somebody gave at a workshop, whatever became of them since.
    package var collected: Int {
        [Account.collected, .scanned, .claimed, .paid, .rejected].reduce(0) { $0 + self[$1] + (others[$1] ?? 0) }
    }
}

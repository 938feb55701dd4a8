import Workshops

/// What is taken off for passes, by each of the rules that an agreement can have.
extension BillingCalculator {
    /// What is taken off in the name of each session.
    func applied(_ accounts: [SessionAccount]) -> [Money] {
        switch tariff.rule {
        case .linear: return linear(accounts)
        case .allOrNothing:
            let isWhole = accounts.allSatisfy { $0.isFull || $0.due == 0 }
            return accounts.map { isWhole ? $0.room : .zero }
        case .allOrNothingPerSession: return perSession(accounts)
        }
    }

    /// What passes are worth, down to the floor: first what a session's passes take off its own price, then what more
    /// it has, by how much that is, as long as another session has room.
    private func linear(_ accounts: [SessionAccount]) -> [Money] {
        let room = accounts.reduce(.zero) { $0 + $1.room }, value = accounts.reduce(.zero) { $0 + $1.value }
        let own = accounts.map { min($0.value, $0.room) }
        let more = zip(accounts, own).map { ($0.value - $1).cents }
        let rest = (min(value, room) - own.reduce(.zero, +)).allocated(by: more)
        return zip(own, rest).map { $0 + $1 }
    }

    /// The whole room when every session that is owed is full, otherwise the share of those that are.
    private func perSession(_ accounts: [SessionAccount]) -> [Money] {
        let full = accounts.map { $0.isFull ? $0.due : 0 }, due = full.reduce(0, +)
        guard due < accounts.reduce(0, { $0 + $1.due }) else { return accounts.map(\.room) }
        let room = accounts.reduce(.zero) { $0 + $1.room }
        return min(room, share(tariff.base - tariff.floor, of: due)).allocated(by: full)
    }
}

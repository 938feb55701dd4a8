/// What became of a pass that was presented at a workshop.
package enum PassOutcome: String, Sendable, CaseIterable {
    case collected, accepted, paid
    case rejectedByFault = "rejected by the provider's fault"
    case rejectedWithoutFault = "rejected without fault"
    case refused
}

extension Tariff {
    /// What is supposed to become of a pass that nobody has given yet: that it counts, if any does.
    package var supposedOutcome: PassOutcome {
        PassOutcome.allCases.first(where: passesThatCount.contains) ?? .collected
    }
}

extension Pass.State {
    /// What became of a pass in this state, as the price sees it; nil for one that is not with the provider.
    ///
    /// Of one that was rejected, the fault that was recorded; none is presumed.
    package func outcome(fault: Pass.Fault? = nil) -> PassOutcome? {
        switch self {
        case .collected: .collected
        // The issuer has taken its entry.
        case .scanned, .claimed: .accepted
        case .paid: .paid
        case .rejected: fault == .provider ? .rejectedByFault : .rejectedWithoutFault
        case .refused: .refused
        case .received, .distributed, .presented, .lost, .expired: nil
        }
    }
}

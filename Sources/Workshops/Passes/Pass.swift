/// One voucher (*Pass Numérique*) of a chequebook, or one of another commissioner that was presented here.
package struct Pass: Sendable, Equatable {
    /// Where a pass is in its life.
    package enum State: String, Sendable, CaseIterable {
        /// In a chequebook of the reserve or of a commune.
        case received
        /// With the person to whom the chequebook was given.
        case distributed
        /// Shown at a workshop; it is collected or refused there and then.
        case presented
        case collected
        /// Entered with its issuer, so that it can be paid.
        case scanned
        case claimed
        case paid
        case rejected
        /// Not taken at a workshop.
        case refused
        case lost
        case expired
    }

    /// 1…, those of chequebook 1 first.
    package var number: Int
    /// Nil when it is of another commissioner.
    package var chequebook: Int?
    package var state: State
    /// What is printed on it, once somebody has read it.
    package var serial: PassSerial?

    package init(number: Int, chequebook: Int?, state: State, serial: PassSerial? = nil) {
        self.number = number
        self.chequebook = chequebook
        self.state = state
        self.serial = serial
    }
}

extension Pass.State {
    /// The states into which a pass can go from this one; no state is skipped.
    ///
    /// What went wrong is taken back with a reason: a chequebook that is handed back, a pass collected or scanned by
    /// mistake, or found again.
    package var next: Set<Pass.State> {
        switch self {
        case .received: [.distributed, .lost, .expired]
        case .distributed: [.presented, .received, .lost, .expired]
        case .presented: [.collected, .refused]
        case .collected: [.scanned, .distributed]
        case .scanned: [.claimed, .collected]
        case .claimed: [.paid, .rejected]
        case .refused, .lost: [.distributed]
        case .paid, .rejected, .expired: []
        }
    }
}

/// A step in the life of a pass: when, by whose hand, and why.
package struct PassMovement: Sendable, Equatable {
    package var pass: Int
    package var before: Pass.State
    package var after: Pass.State
    package var date: CivilDate
    package var author: String
    /// In somebody's words; empty when the step needs none.
    package var reason: String
    /// Who had it.
    package var participant: Int?
    /// The identity of the workshop at which it happened.
    package var workshop: String?

    package init(
        pass: Int, from before: Pass.State, to after: Pass.State, date: CivilDate, author: String, reason: String = "",
        participant: Int? = nil, workshop: String? = nil
    ) {
        self.pass = pass
        self.before = before
        self.after = after
        self.date = date
        self.author = author
        self.reason = reason
        self.participant = participant
        self.workshop = workshop
    }
}

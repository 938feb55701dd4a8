import Foundation
package import Workshops

/// How many passes are where, and until when they can be used.
package struct PassesOverview: Sendable, Equatable {
    package let ledger: PassLedger
    package let faceValue: Money
    package let expiry: PassExpiry?

    package init(ledger: PassLedger, faceValue: Money, expiry: PassExpiry?) {
        self.ledger = ledger
        self.faceValue = faceValue
        self.expiry = expiry
    }

    /// What all passes are worth that somebody gave here, whatever became of them since.
    package var collected: Money { Money(cents: ledger.collected * faceValue.cents) }
}

/// When passes can no longer be used.
package struct PassExpiry: Sendable, Equatable {
    /// The last day on which they can.
    package let lastDay: CivilDate
    /// Days from today to that day; negative once it is over.
    package let daysLeft: Int
    /// Those that are with people, communes or the reserve.
    package let unused: Int

    package init(lastDay: CivilDate, daysLeft: Int, unused: Int) {
        self.lastDay = lastDay
        self.daysLeft = daysLeft
        self.unused = unused
    }

    /// The days before the last at which a warning begins, the last first.
    package static let warnings = [7, 15, 30]

    /// Whether it is time to say so: within the last 30, 15 or 7 days, or over, with passes that are not used.
    package var warning: Int? {
        guard unused > 0 else { return nil }
        return daysLeft < 0 ? 0 : Self.warnings.first { daysLeft <= $0 }
    }
}

extension PassExpiry {
    package var remedies: [Remedy] { warning == 0 ? [.expirePasses] : [] }
}

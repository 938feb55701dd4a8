package import Foundation
import Storage
package import Workshops

/// How many passes are where, and until when they can be used.
package struct PassesOverview: Sendable, Equatable {
    package let ledger: PassLedger
    package let faceValue: Money
    package let expiry: PassExpiry?

    /// What all passes are worth that somebody gave here.
    package var collected: Money {
        let accounts: [PassLedger.Account] = [.collected, .scanned, .claimed, .paid]
        let passes = accounts.reduce(0) { $0 + ledger[$1] + (ledger.others[$1] ?? 0) }
        return Money(cents: passes * faceValue.cents)
    }
}

/// When passes can no longer be used.
package struct PassExpiry: Sendable, Equatable {
    /// The last day on which they can.
    package let lastDay: CivilDate
    /// Days from today to that day; negative once it is over.
    package let daysLeft: Int
    /// Those that are with people, communes or the reserve.
    package let unused: Int

    /// The days before the last at which a warning begins, the last first.
    package static let warnings = [7, 15, 30]

    /// Whether it is time to say so: within the last 30, 15 or 7 days, or over, with passes that are not used.
    package var warning: Int? {
        guard unused > 0 else { return nil }
        return daysLeft < 0 ? 0 : Self.warnings.first { daysLeft <= $0 }
    }
}

extension Office {
    /// How many passes are where.
    package func passes(now: Date) throws(Refusal) -> PassesOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            try connection.passesOverview(SeatBook(programme, in: connection, now: now))
        }
    }
}

extension SQLConnection {
    func passesOverview(_ book: SeatBook) throws -> PassesOverview {
        guard let record = try programme(book.programme) else { throw Refusal.nothingPlanned }
        let ledger = try passLedger(of: book.programme)
        return PassesOverview(
            ledger: ledger, faceValue: record.tariff.faceValue,
            expiry: record.passesExpire.map { day in
                PassExpiry(
                    lastDay: day, daysLeft: day.dayNumber - book.today.dayNumber,
                    unused: [.reserve, .allocated, .distributed].reduce(0) { $0 + ledger[$1] })
            })
    }
}

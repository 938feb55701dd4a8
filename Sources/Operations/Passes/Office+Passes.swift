package import Answers
package import Foundation
import Storage
import Workshops

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

package import Answers
import Billing
package import Foundation
import Storage
import Workshops

extension Office {
    /// Foresees the price from the records as they are at an instant.
    ///
    /// - Throws: ``BillingRefusal/forecastOfThePast(_:)`` when something was recorded after it.
    package func forecast(now: Date) throws(Refusal) -> ForecastOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            if let last = try connection.auditRows(last: 1).last?.entry.at,
                let clock = ClockBehind(now: now, last: last, zone: book.zone)
            {
                throw Refusal.billing(.forecastOfThePast(clock))
            }
            return try connection.forecast(book)
        }
    }
}

extension SQLConnection {
    /// What the records come to, or would with other sessions.
    func forecast(_ book: SeatBook, of others: [Session]? = nil) throws -> ForecastOverview {
        guard let record = try programme(book.programme) else { throw Refusal.nothingPlanned }
        let sessions = try others ?? book.allSessions(), facts = try priceFacts(of: book.programme)
        let seated = try seatedPeople(of: book.programme)
        let collection = try passCollection(of: book.programme)
        let outlooks = sessions.filter { $0.state != .cancelled }.map { session in
            session.outlook(
                collection, facts.sessions, seated[session.id] ?? [], passesUntil: record.passesExpire,
                today: book.today)
        }
        let tariff = facts.tariff, states = facts.workshops.named
        let now = CivilTime(at: book.now, in: book.zone)
        return ForecastOverview(
            today: book.today, forecast: try facts.forecast(outlooks),
            owed: states.values.filter(tariff.undelivered.isOwed).count, ahead: states.values.filter(\.isAhead).count,
            openSheets: sessions.flatMap { session in
                session.workshopsWithOpenSheet(at: now).map {
                    WorkshopNumber(session: session.number, order: $0.order)
                }
            },
            lacking: outlooks.flatMap(\.lacking), vat: tariff.vat.rate, amounts: tariff.amounts)
    }
}

package import Answers
import Billing
package import Foundation
import Storage
import Workshops

extension Office {
    /// Foresees the price from the records as they are.
    package func forecast(now: Date) throws(Refusal) -> ForecastOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            try connection.forecast(SeatBook(programme, in: connection, now: now))
        }
    }
}

extension SQLConnection {
    func forecast(_ book: SeatBook) throws -> ForecastOverview {
        guard let record = try programme(book.programme) else { throw Refusal.nothingPlanned }
        let sessions = try book.allSessions(), facts = try priceFacts(of: book.programme)
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

extension PriceFacts {
    fileprivate func forecast(_ outlooks: [PassOutlook]) throws(Refusal) -> Forecast {
        do {
            let calculator = try BillingCalculator(
                tariff: tariff, sessions: sessions, passesPerChequebook: passesPerChequebook)
            return try calculator.forecast(workshops, passes, outlooks)
        } catch {
            throw .billing(.impossible(error))
        }
    }
}

extension Session {
    /// Those that are over, and that nobody has called off or filled in the sheet of.
    func workshopsWithOpenSheet(at now: CivilTime) -> [Workshop] {
        guard state != .cancelled else { return [] }
        return workshops.filter { $0.state.isAhead && CivilTime($0.date, $0.span.end) <= now }
    }

    /// What it can still bring in.
    fileprivate func outlook(
        _ collection: PassCollection, _ rules: SessionRules, _ people: [PassOutlook.Person],
        passesUntil lastDay: CivilDate?, today: CivilDate
    ) -> PassOutlook {
        let usable = workshops.filter { workshop in
            workshop.state.isAhead && (lastDay.map { workshop.date <= $0 } ?? true)
        }
        let next = firstWorkshop(from: today)
        let canJoin = next.map { $0 == 1 || rules.joinMidSeries } ?? false
        return PassOutlook(
            session: number, collection: collection, seats: rules.seats, ahead: usable.map(\.order),
            people: people.map { person in
                var person = person
                person.first = beginning(from: person.first)
                return person
            },
            newcomersFirst: canJoin ? next.map(beginning) : nil)
    }
}

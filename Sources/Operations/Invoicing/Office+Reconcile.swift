package import Answers
import Calendars
package import Foundation
import Storage
package import Workshops

extension Office {
    /// Holds the register of passes and that of presences against each other, before an invoice is issued.
    ///
    /// `session` is the last one that is looked at, nil for all of them.
    package func reconciliation(upTo session: Int? = nil, now: Date) throws(Refusal) -> Reconciliation {
        let programme = try programmeIdentifier()
        return try read(now: now) { try $0.reconciliation(of: programme, upTo: session, now: now) }
    }
}

extension SQLConnection {
    /// The same within a transaction; memory grows with the anomalies, and not with what is in order.
    func reconciliation(of programme: Identifier, upTo last: Int? = nil, now: Date) throws -> Reconciliation {
        let zone = try zone(of: programme), sessions = try self.sessions(of: programme)
        guard !sessions.isEmpty else { throw Refusal.nothingPlanned }
        let numbers = sessions.map(\.number)
        if let last, !numbers.contains(last) { throw Refusal.unknownSession(last, known: numbers) }
        let known = Dictionary(zip(numbers, sessions), uniquingKeysWith: { first, _ in first })
        var lines = try openSheets(
            of: sessions.filter { $0.number <= last ?? .max }, in: programme, at: CivilTime(at: now, in: zone))
        let collection = try passCollection(of: programme)
        try eachVisitInQuestion(of: programme, collection, upTo: last) { visit in
            var visit = visit
            visit.first = known[visit.workshop.session]?.beginning(from: visit.first) ?? visit.first
            lines += visit.anomalies(collection)
        }
        lines += try linesOfSecondUses(among: sessions.filter { $0.number <= last ?? .max }, in: programme)
        return Reconciliation(lines, upToSession: last, zone: zone)
    }

    private func linesOfSecondUses(
        among sessions: [Session], in programme: Identifier
    ) throws -> [Reconciliation.Line] {
        let uses = Dictionary(grouping: try secondUses(of: programme)) { [$0.workshop, "\($0.person)"] }
        return try uses.values.compactMap { uses in
            guard let use = uses.first,
                let session = sessions.first(where: { $0.workshops.contains { $0.id == use.workshop } }),
                let workshop = session.workshops.first(where: { $0.id == use.workshop })
            else { return nil }
            let sheet = try attendanceSheet(of: workshop.id, in: programme)
            let row = try sheetRows(of: workshop, in: session, sheet, programme).first { $0.person == use.person }
            return Reconciliation.Line(
                .secondUse(given: uses.count), WorkshopNumber(session: session.number, order: workshop.order),
                on: workshop.date, workshop.state, seat: row?.seat, person: use.person, presence: row?.presence,
                closing: sheet.closing, passes: uses.map(\.pass))
        }
    }

    private func openSheets(
        of sessions: [Session], in programme: Identifier, at now: CivilTime
    ) throws -> [Reconciliation.Line] {
        try sessions.flatMap { session in
            try session.workshopsWithOpenSheet(at: now).map { workshop in
                let passes = try passesGiven(atWorkshop: workshop.id, of: programme).values.reduce(0, +)
                return Reconciliation.Line(
                    .sheetOpen(passes: passes), WorkshopNumber(session: session.number, order: workshop.order),
                    on: workshop.date, workshop.state)
            }
        }
    }
}

package import Billing
package import Workshops

extension InvoiceDraft {
    /// Refuses a day before that of a workshop that is owed, or before that of the document issued last.
    ///
    /// `last` is of whatever programme, as documents have one series: its numbers and its days go the same way, "une
    /// séquence chronologique et continue" (CGI, annexe II, art. 242 nonies A, I, 7°).
    package func check(_ day: CivilDate, in overview: ProgrammeOverview, after last: IssuedInvoice?) throws(Refusal) {
        if let last, day < last.day { throw .billing(.datedBeforeDocument(day, last.number, of: last.day)) }
        let days = overview.sessions.filter { $0.number <= upToSession ?? .max }.flatMap { session in
            session.workshops.map { (WorkshopNumber(session: session.number, order: $0.order), $0.date) }
        }
        let latest = days.filter { tariff.undelivered.isOwed(workshops[$0.0]) }.max { $0.1 < $1.1 }
        if let (number, date) = latest, day < date { throw .billing(.datedBeforeWorkshop(day, number, on: date)) }
    }
}

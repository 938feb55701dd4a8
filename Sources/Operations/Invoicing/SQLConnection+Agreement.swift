import Answers
import Billing
import Storage
import Workshops

extension SQLConnection {
    /// Refuses a programme whose agreement differs from the one by which documents were issued.
    ///
    /// - Throws: ``BillingRefusal/agreementInvoiced(_:)``.
    func refuseOtherAgreement(_ record: ProgrammeRecord) throws {
        guard let first = try invoices(of: record.identifier).first, let stored = try programme(record.identifier)
        else { return }
        let isSame =
            stored.tariff == record.tariff && stored.sessions.count == record.sessions.count
            && stored.sessions.workshopsPerSession == record.sessions.workshopsPerSession
            && stored.sessions.seats == record.sessions.seats
            && stored.passesPerChequebook == record.passesPerChequebook
        guard isSame else { throw Refusal.billing(.agreementInvoiced(first.number)) }
    }
}

import Workshops

/// The passes that count, by session: how many, and what they are worth.
///
/// It grows with the sessions and with the serials that it is told, not with the passes.
struct PassTally {
    struct Sum: Equatable {
        var passes = 0
        var cents = 0
    }

    private(set) var sums: [Int: Sum] = [:]

    private let tariff: Tariff
    /// Where each serial counts: where it was presented first, by session, then in the order of the groups.
    private var serials: [PassSerial: (session: Int, cents: Int)] = [:]
    private var presented = 0

    /// Counts passes up to the session `last`.
    ///
    /// - Throws: ``BillingProblem`` when a group is out of bounds, be it of a later session.
    init(_ groups: some Sequence<PresentedPasses>, _ tariff: Tariff, upTo last: Int) throws(BillingProblem) {
        self.tariff = tariff
        for group in groups {
            try check(group)
            if group.session <= last, tariff.passesThatCount.contains(group.outcome) { add(group) }
        }
        for (session, cents) in serials.values { count(1, of: cents, in: session) }
    }

    private mutating func check(_ group: PresentedPasses) throws(BillingProblem) {
        try BillingQuantity.session.check(group.session)
        if let workshop = group.workshop { try BillingQuantity.workshop.check(workshop) }
        if let value = group.faceValue { try BillingQuantity.faceValue.check(value.cents) }
        try BillingQuantity.passes.check(group.count)
        presented += group.count
        try BillingQuantity.passes.check(presented)
        guard group.serials.isEmpty || group.serials.count == group.count else {
            throw .serialCount(count: group.count, serials: group.serials.count)
        }
    }

    private mutating func add(_ group: PresentedPasses) {
        let cents = (group.faceValue ?? tariff.faceValue).cents
        guard !group.serials.isEmpty else { return count(group.count, of: cents, in: group.session) }
        for serial in group.serials where serials[serial].map({ group.session < $0.session }) ?? true {
            serials[serial] = (group.session, cents)
        }
    }

    private mutating func count(_ passes: Int, of cents: Int, in session: Int) {
        sums[session, default: Sum()].passes += passes
        sums[session, default: Sum()].cents += passes * cents
    }
}

package import Workshops

/// Works out the price from the agreement and the records; `docs/pricing.md` is the rule in prose.
///
/// Nothing is read or stored here: the same records give the same price.
package struct BillingCalculator: Sendable {
    let tariff: Tariff
    let rules: SessionRules
    let passesPerChequebook: Int

    /// - Throws: ``BillingProblem`` when a number is out of bounds, or the floor above the base.
    package init(tariff: Tariff, sessions: SessionRules, passesPerChequebook: Int) throws(BillingProblem) {
        try BillingQuantity.base.check(tariff.base.cents)
        try BillingQuantity.floor.check(tariff.floor.cents)
        try BillingQuantity.faceValue.check(tariff.faceValue.cents)
        try BillingQuantity.sessions.check(sessions.count)
        try BillingQuantity.workshopsPerSession.check(sessions.workshopsPerSession)
        try BillingQuantity.seats.check(sessions.seats)
        try BillingQuantity.passesPerChequebook.check(passesPerChequebook)
        guard tariff.floor <= tariff.base else { throw .floorAboveBase(floor: tariff.floor, base: tariff.base) }
        self.tariff = tariff
        self.rules = sessions
        self.passesPerChequebook = passesPerChequebook
    }

    /// The price of what has become of workshops and passes.
    ///
    /// Passes are gone through once; memory grows with the serials among them, not with their counts. `issued` is what
    /// each document before asked for, value added tax included, a credit note below zero; `last` is the session up to
    /// which an instalment asks, nil for all of them.
    /// - Throws: ``BillingProblem`` when a number is out of bounds.
    package func price(
        _ workshops: WorkshopStates, _ passes: some Sequence<PresentedPasses>, issued: [Money] = [],
        upTo last: Int? = nil
    ) throws(BillingProblem) -> Price {
        if let last { try BillingQuantity.session.check(last) }
        let last = last ?? BillingQuantity.session.range.upperBound
        let due = try dueWorkshops(workshops, upTo: last)
        let tally = try PassTally(passes, tariff, upTo: last)
        let before = try sum(of: issued)
        let accounts = accounts(due, tally)
        return Price(accounts, applied: applied(accounts), tariff, issued: before)
    }

    /// The workshops of the agreement.
    var planned: Int { rules.count * rules.workshopsPerSession }

    /// Part of an amount of the agreement, by the workshops for which it is asked; never more than the whole.
    func share(_ amount: Money, of workshops: Int) -> Money { amount.share(min(workshops, planned), of: planned) }

    /// How many workshops of each session are owed.
    private func dueWorkshops(_ workshops: WorkshopStates, upTo last: Int) throws(BillingProblem) -> [Int: Int] {
        let areOwed = tariff.undelivered.isOwed(workshops.others)
        let each = areOwed ? rules.workshopsPerSession : 0
        var due = Dictionary(uniqueKeysWithValues: (0..<min(rules.count, last)).map { ($0 + 1, each) })
        for (number, state) in workshops.named {
            try BillingQuantity.session.check(number.session)
            try BillingQuantity.workshop.check(number.order)
            guard number.session <= last else { continue }
            // A session beyond those of the agreement took the place of one that was called off.
            let isAgreed = number.session <= rules.count && number.order <= rules.workshopsPerSession
            let isOwed = tariff.undelivered.isOwed(state), isCounted = isAgreed && areOwed
            due[number.session, default: 0] += isOwed == isCounted ? 0 : isOwed ? 1 : -1
        }
        return due
    }

    private func sum(of issued: [Money]) throws(BillingProblem) -> Money {
        var sum = 0
        for document in issued {
            try BillingQuantity.issued.check(document.cents)
            sum += document.cents
            try BillingQuantity.issued.check(sum)
        }
        return Money(cents: sum)
    }

    private func accounts(_ due: [Int: Int], _ tally: PassTally) -> [SessionAccount] {
        let numbers = Set(due.keys).union(tally.sums.keys).sorted()
        let owed = numbers.map { due[$0] ?? 0 }
        let all = owed.reduce(0, +), gross = share(tariff.base, of: all), floor = share(tariff.floor, of: all)
        let parts = gross.allocated(by: owed)
        // By what is owed and not by workshops, so that no session has more room than it is owed.
        let rooms = (gross - floor).allocated(by: parts.map(\.cents))
        return numbers.indices.map { index in
            let sum = tally.sums[numbers[index]] ?? PassTally.Sum()
            return SessionAccount(
                number: numbers[index], due: owed[index], gross: parts[index], room: rooms[index], passes: sum.passes,
                value: Money(cents: sum.cents), isFull: sum.passes >= rules.seats * passesPerChequebook)
        }
    }
}

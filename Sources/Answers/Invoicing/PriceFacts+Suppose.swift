package import Billing
import Workshops

extension PriceFacts {
    /// Puts what is supposed in the place of what the records say.
    ///
    /// - Throws: ``Refusal/unknownSession(_:known:)`` and the like for what the programme does not have.
    package mutating func suppose(_ assumptions: PriceAssumptions) throws(Refusal) {
        if assumptions.basis == .everythingHeld { workshops.becomeOfThoseAhead(.held) }
        for supposed in assumptions.workshops {
            try check(session: supposed.session)
            if let workshop = supposed.workshop, workshops.named[workshop] == nil {
                throw .attendance(.unknownWorkshop(workshop, workshops: sessions.workshopsPerSession))
            }
            for number in workshops.named.keys where number.session == supposed.session {
                if number == supposed.workshop ?? number { workshops.named[number] = supposed.state }
            }
        }
        for supposed in assumptions.passes {
            try check(session: supposed.session)
            passes.removeAll { $0.session == supposed.session }
            passes.append(
                PresentedPasses(session: supposed.session, outcome: tariff.supposedOutcome, count: supposed.count))
        }
    }

    private func check(session: Int) throws(Refusal) {
        let known = Set(workshops.named.keys.map(\.session))
        guard known.contains(session) else { throw .unknownSession(session, known: known.sorted()) }
    }
}

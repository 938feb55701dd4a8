import Testing
import Workshops

@testable import Billing

extension Price {
    /// Expects what every price keeps, whatever it was computed from.
    func expectPartsToAddUp() {
        func sum(_ part: (SessionPrice) -> Money) -> Money { sessions.reduce(.zero) { $0 + part($1) } }
        #expect(sum(\.gross) == gross && sum(\.floor) == floor && sum(\.total) == total)
        #expect(sum(\.deductible) == deductible && sum(\.applied) == applied && sum(\.excess) == excess)
        #expect(sessions.reduce(0) { $0 + $1.dueWorkshops } == dueWorkshops)
        #expect(sessions.reduce(0) { $0 + $1.passes } == passes)
        #expect(gross - applied == total && floor <= total && total <= gross)
        #expect(excess == max(.zero, deductible - applied))
        for session in sessions {
            #expect(.zero <= session.floor && session.floor <= session.gross)
            #expect(.zero <= session.applied && .zero <= session.excess)
        }
        #expect(issued + document.amount == payable)
    }
}

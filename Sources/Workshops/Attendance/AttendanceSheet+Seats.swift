extension AttendanceSheet {
    /// The seats of those who are expected at the workshop of an order, and of whoever else is on its sheet; of
    /// somebody who had two, the last.
    package func seats(at order: Int, among enrolments: [Enrolment]) -> [Enrolment] {
        let on = enrolments.filter { $0.counts(for: order) || presences[$0.participant] != nil }
        let last = Dictionary(on.map { ($0.participant, $0) }, uniquingKeysWith: { $1 })
        return last.values.sorted { ($0.seat, $0.participant) < ($1.seat, $1.participant) }
    }
}

extension Session {
    /// Whether a seat that counts from the workshop `first` on can count from an earlier one: not when a sheet between
    /// them was filled in, which would lack whoever has it. Of who has no seat yet, `first` is past the last workshop.
    package func canBegin(at order: Int, insteadOf first: Int) -> Bool {
        !workshops.contains { order < $0.order && $0.order < first && $0.state == .held }
    }
}

extension Enrolment {
    /// Whether somebody who has it, or had it, was expected at a workshop.
    fileprivate func counts(for order: Int) -> Bool {
        state.isSeat && firstWorkshop <= order && order <= lastWorkshop ?? order
    }
}

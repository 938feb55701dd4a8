/// What became of each workshop of a programme.
package struct WorkshopStates: Sendable, Equatable {
    package var named: [WorkshopNumber: Workshop.State]
    /// The state of every workshop that is not named.
    package var others: Workshop.State

    package init(_ named: [WorkshopNumber: Workshop.State] = [:], others: Workshop.State) {
        self.named = named
        self.others = others
    }

    /// Of sessions as they stand; what they do not have is planned.
    package init(of sessions: [Session]) {
        self.init(others: .planned)
        for session in sessions {
            for workshop in session.workshops {
                let number = WorkshopNumber(session: session.number, order: workshop.order)
                named[number] = workshop.state.inSession(session.state)
            }
        }
    }

    /// Supposes what becomes of the named workshops that are still to be held.
    package mutating func becomeOfThoseAhead(_ state: Workshop.State) {
        named = named.mapValues { $0.isAhead ? state : $0 }
    }

    package subscript(number: WorkshopNumber) -> Workshop.State { named[number] ?? others }
}

extension Tariff.Undelivered {
    /// Whether a workshop of that state is owed; what has not been held yet is not owed yet.
    package func isOwed(_ state: Workshop.State) -> Bool {
        switch state {
        case .held, .cancelledLate: true
        case .planned, .moved: false
        case .cancelledByProvider, .forceMajeure, .cancelledInTime: self == .fullPrice
        }
    }
}

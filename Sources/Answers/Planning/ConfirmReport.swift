package import Workshops

/// What a change of the plan by hand did, or would do.
package struct ConfirmReport: Sendable {
    /// As it is after the change, or would be.
    package let overview: ProgrammeOverview
    package let state: ChangeState
    /// Nil when it means nothing to anybody.
    package let consequences: PlanConsequences?

    package init(overview: ProgrammeOverview, state: ChangeState, consequences: PlanConsequences? = nil) {
        self.overview = overview
        self.state = state
        self.consequences = consequences
    }

    /// Whether anything is to be changed, or was; false when it was so before.
    package var changed: Bool { state != .unchanged }

    /// Whether workshops of a session are recorded as called off for a cause.
    package func hasCalledOff(session number: Int, for cause: Workshop.State) -> Bool {
        overview.sessions.first { $0.number == number }?.workshops.contains {
            $0.state.inSession(.cancelled) == cause
        } ?? false
    }

    /// How many people lose a seat, or an offer of one.
    package var losers: Int { consequences?.people.filter { $0.outcome == .losesSeat }.count ?? 0 }
}

extension ConfirmReport {
    /// What to do once a session is cancelled.
    package var remediesOfCancelling: [Remedy] {
        guard state == .stored else { return [] }
        return losers > 0 ? [.place, .invite] : [.invite]
    }

    /// What to do once a session has its theme.
    package var remediesOfChoosing: [Remedy] { state == .stored ? [.invite] : [] }
}

import Workshops

/// What taking a session into the programme again did.
package struct ReinstatementReport: Sendable {
    /// What it did to the plan.
    package let confirmation: ConfirmReport
    /// Those who have their seats again.
    package let seated: [PersonOverview]
    /// Those who had one when it was called off and have none there now, with where they stand.
    package let others: [PersonOverview]

    package init(confirmation: ConfirmReport, seated: [PersonOverview], others: [PersonOverview]) {
        self.confirmation = confirmation
        self.seated = seated
        self.others = others
    }
}

extension ReinstatementReport {
    /// To tell those whom it touches.
    package var remedies: [Remedy] { confirmation.changed && confirmation.state != .proposed ? [.invite] : [] }
}

/// Passes that were presented in one session and of which the same became.
///
/// A group is one pass or a million of them: where passes are known to be distinct, their count is enough.
package struct PresentedPasses: Sendable, Equatable {
    /// 1…
    package var session: Int
    /// The workshop in the session, 1…; nil where nobody has said at which.
    package var workshop: Int?
    package var outcome: PassOutcome
    /// What one of them is worth; nil for the face value of the tariff.
    package var faceValue: Money?
    package var count: Int
    /// All their serials, where one may have been presented elsewhere, too; none where they are known to be distinct.
    package var serials: [PassSerial]

    package init(
        session: Int, workshop: Int? = nil, outcome: PassOutcome, faceValue: Money? = nil, count: Int,
        serials: [PassSerial] = []
    ) {
        self.session = session
        self.workshop = workshop
        self.outcome = outcome
        self.faceValue = faceValue
        self.count = count
        self.serials = serials
    }
}

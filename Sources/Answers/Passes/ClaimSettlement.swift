package import Workshops

/// What the issuer answers about the passes of a claim.
package struct ClaimSettlement: Sendable, Equatable {
    /// The serials that it pays.
    package var paid: [String]
    /// Whether it pays all that it does not reject here, and has not answered before.
    package var paysRest: Bool
    package var rejected: [String]
    /// Whose fault it is that they are rejected, and why; also where a table does not say.
    package var fault: Pass.Fault?
    package var reason: String

    package init(
        paid: [String] = [], paysRest: Bool = false, rejected: [String] = [], fault: Pass.Fault? = nil,
        reason: String = ""
    ) {
        self.paid = paid
        self.paysRest = paysRest
        self.rejected = rejected
        self.fault = fault
        self.reason = reason
    }

    /// What is said on a day, each in its place.
    package func texts(on day: CivilDate?) -> [String?] {
        [day?.description, fault?.rawValue, reason, paysRest ? "rest" : nil, "\(paid.count)"] + paid + rejected
    }
}

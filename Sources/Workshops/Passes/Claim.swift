/// What is asked of the issuer for the passes of a month, all together (*demande de contre-paiement*).
package struct Claim: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Put together; nothing is asked yet, and it can be taken back.
        case made
        /// Asked of the issuer, which answers for each pass.
        case sent
        /// Taken back before it was sent; its passes go into another one.
        case withdrawn
    }

    /// 1…, in the order in which they were made; that of one that was taken back is not given again.
    package var number: Int
    package var month: CivilMonth
    /// How many it had when it was made.
    package var passes: Int
    /// What the issuer pays for one of them.
    package var faceValue: Money
    package var state: State
    package var made: CivilDate
    package var sent: CivilDate?
    package var withdrawn: CivilDate?
    /// Why it was taken back.
    package var reason: String?

    package init(
        number: Int, month: CivilMonth, passes: Int, faceValue: Money, state: State = .made, made: CivilDate,
        sent: CivilDate? = nil, withdrawn: CivilDate? = nil, reason: String? = nil
    ) {
        self.number = number
        self.month = month
        self.passes = passes
        self.faceValue = faceValue
        self.state = state
        self.made = made
        self.sent = sent
        self.withdrawn = withdrawn
        self.reason = reason
    }

    /// What all its passes are worth.
    package var amount: Money { faceValue * passes }
}

extension Pass {
    /// Whose fault it is that the issuer rejects a pass.
    package enum Fault: String, Sendable, CaseIterable {
        /// Such as one that it took without looking, and that had expired.
        case provider
        /// Such as an issuer that does not pay.
        case nobody = "none"
    }
}

/// A pass in a claim.
package struct ClaimedPass: Sendable, Equatable {
    package var pass: Pass
    /// The number of the claim.
    package var claim: Int
    /// Where it was collected, and the day of that workshop.
    package var workshop: WorkshopNumber
    package var date: CivilDate
    /// Of one that the issuer rejected, and why.
    package var fault: Pass.Fault?
    package var reason: String?

    package init(
        pass: Pass, claim: Int, workshop: WorkshopNumber, date: CivilDate, fault: Pass.Fault? = nil,
        reason: String? = nil
    ) {
        self.pass = pass
        self.claim = claim
        self.workshop = workshop
        self.date = date
        self.fault = fault
        self.reason = reason
    }
}
